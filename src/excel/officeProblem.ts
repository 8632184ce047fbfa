import { inSwedish } from '../core/text/inSwedish';
import type { Sentence } from '../core/text/sentence';

/** Something in Excel stopped the work. */
export class OfficeProblem extends Error {
  constructor(
    /** What, where, what to do. */
    readonly said: Sentence,
    /** The Office error's code and debugInfo, for a log; never cell contents. */
    readonly details: string,
    /** Whether what is said tells what has become of the workbook. Where it does not, nothing has been changed. */
    readonly tellsOutcome = true,
  ) {
    super(inSwedish(said));
    this.name = 'OfficeProblem';
  }

  get sentence(): string {
    return inSwedish(this.said);
  }
}
