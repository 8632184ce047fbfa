import type { ReasonInput } from '../findings/finding';
import type { YearAmount } from '../model/portfolio';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';

/** A cell of a table with a column a year. */
export function yearInput(what: Sentence, { year, amount, at }: YearAmount): ReasonInput {
  return { what: say`${what} ${year}`, value: amount, at };
}

export function isNotZero({ amount }: YearAmount): boolean {
  return !amount.isZero();
}
