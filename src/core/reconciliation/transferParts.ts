import type { LedgerRow } from '../model/portfolio';
import type { Period } from '../model/period';
import type { CalendarDate } from '../values/calendarDate';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import type { Money } from '../values/money';

/** What one booked or invoiced transfer is to a REN in a period; positive as in *Utbetalningar* and *Fakturor*. */
export interface TransferPart {
  readonly investment: InvestmentId;
  readonly ren: Code;
  readonly period: Period;
  readonly amount: Money;
  /** The ledger's row; absent for an invoice. */
  readonly row?: LedgerRow;
}

export interface InvoicePart extends TransferPart {
  readonly party: PartyId;
  readonly date: CalendarDate;
  /** What the ledger has of it before its year was over; undefined where the ledger has no repayments at all. */
  readonly bookedInYear: Money | undefined;
}

/** By investment; those that are booked on a REN in the order of the ledger. */
export type PartsOf<Part extends TransferPart> = ReadonlyMap<InvestmentId, readonly Part[]>;
