import { remembered } from '../reuse/remembered';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { Accrual } from './accruals';
import { accrualsOf } from './accruals';
import { isUnevenlyBooked } from './bookingDifferences';
import type { OwnTransfers } from './bookedTransfers';
import type { OpenDifference } from './openAmounts';
import { openPayouts, openReports } from './openAmounts';
import type { PeriodLine } from './periodLines';
import { periodLines } from './periodLines';
import type { Reconciled } from './reconciled';
import { groupedBy } from '../values/grouped';

/** What can be said of one investment from its sums alone, before the ledger's rows are looked through. */
export interface OwnLines {
  readonly lines: readonly PeriodLine[];
  /** Those whose payout or repayment is not booked as it was made. */
  readonly unevenlyBooked: readonly PeriodLine[];
  /** Those of one REN and one comparison together, in the order of the periods, where there is something to tell. */
  readonly open: readonly (readonly OpenDifference[])[];
  readonly accruals: readonly Accrual[];
}

/** Worked out again where the investment, its transfers or the shared facts have changed. */
export const ownLinesOf = remembered(
  (own: Reconciled, transfers: OwnTransfers, facts: SharedFacts): OwnLines => {
    const lines = periodLines(own, transfers, facts);
    return {
      lines,
      unevenlyBooked: lines.filter((line) => isUnevenlyBooked(line)),
      open: [...groupedBy(lines, ({ ren }) => ren).values()]
        .flatMap((ofRen) => [openPayouts(ofRen, own, facts), openReports(ofRen)])
        .filter((list) => list.some(({ left, reasons }) => !left.isZero() || reasons.length > 0)),
      accruals: accrualsOf(own, transfers, facts),
    };
  },
);
