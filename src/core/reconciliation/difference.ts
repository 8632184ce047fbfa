import type { LedgerRow } from '../model/portfolio';
import type { Sentence } from '../text/sentence';
import type { Money } from '../values/money';
import type { Correction } from './corrections';
import type { PeriodLine } from './periodLines';

/** What the ledger is held against. */
export type Compared = 'paid' | 'reported' | 'payoutBooked' | 'repaymentBooked';

export type Cause =
  /** The payout is not due yet. */
  | 'notDue'
  | 'notPaid'
  | 'creditUsed'
  | 'creditKept'
  | 'dueAgain'
  | 'unfunded'
  /** The payout or the report puts an earlier period right. */
  | 'correctsEarlier'
  /** Booked in a closed period after it was paid or reported. */
  | 'late'
  | 'duplicate'
  | 'otherInvestment'
  | 'otherRen'
  /** Paid or reported in this period and booked in another, or the other way round. */
  | 'otherPeriod'
  /** No voucher explains it, and a later payout or report has made it even. */
  | 'madeEven'
  | 'unknownRen'
  | 'notCumulative'
  /** The ledger ends before the transfer was made. */
  | 'afterLedger'
  | 'notBooked'
  | 'bookedTwice'
  | 'bookedWrongly'
  | 'unexplained';

/** Causes that somebody has to put right; the others pass by themselves, or were put right already. */
const ERRORS: ReadonlySet<Cause> = new Set<Cause>([
  'notPaid',
  'duplicate',
  'otherInvestment',
  'otherRen',
  'otherPeriod',
  'madeEven',
  'unknownRen',
  'notCumulative',
  'notBooked',
  'bookedTwice',
  'bookedWrongly',
  'unexplained',
]);

export function isError({ cause }: DifferenceReason): boolean {
  return ERRORS.has(cause);
}

export interface DifferenceReason {
  readonly cause: Cause;
  /** The part of the difference that it explains. */
  readonly amount: Money;
  readonly sentence: Sentence;
  readonly rows: readonly LedgerRow[];
  readonly correction?: Correction;
}

/** A comparison that does not come out even. Its reasons add up to it, what is not explained among them. */
export interface Difference {
  readonly line: PeriodLine;
  readonly compared: Compared;
  /** The ledger less the other side; of booked transfers the table less the ledger. */
  readonly amount: Money;
  readonly reasons: readonly DifferenceReason[];
}
