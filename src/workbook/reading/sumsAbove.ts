import { FileTotals } from '../../core/ledger/delimited/fileTotals';
import type { TotalMark } from '../../core/ledger/text/totalRows';
import type { LedgerRow } from '../../core/model/portfolio';

/**
 * The sums of a ledger's rows so far. They are added up only when they are asked for: few sheets have a row whose text
 * begins as a total's.
 */
export class SumsAbove {
  private readonly totals = new FileTotals();
  private added = 0;
  /** How many rows the ledger had where groups ended. */
  private readonly ends: number[] = [];

  /** @param ledger grows as it is read */
  constructor(private readonly ledger: readonly LedgerRow[]) {}

  /**
   * Whether the row with the mark is a total or a balance: surely, or since its amount is the sum of several rows above.
   *
   * @param ore asked for only of a row in doubt; NaN where it cannot be read
   */
  isTotal({ word, isSure }: TotalMark, ore: () => number): boolean {
    // An opening balance stands above its rows, so no sum tells it.
    const isTotal = isSure || (word !== 'openingBalance' && this.areSummedIn(ore()));
    if (isTotal && (word === 'subtotal' || word === 'grandTotal')) this.ends.push(this.ledger.length);
    return isTotal;
  }

  private areSummedIn(ore: number): boolean {
    for (const end of this.ends.splice(0)) {
      this.addUntil(end);
      this.totals.endGroup();
    }
    this.addUntil(this.ledger.length);
    return this.totals.isSumOfSeveral(ore);
  }

  private addUntil(end: number): void {
    for (; this.added < end; this.added++) this.totals.posting(this.ledger[this.added]?.ore ?? 0);
  }
}
