import type { LedgerRow } from '../model/portfolio';
import type { ParameterTable } from '../parameters/parameterTable';
import { remembered, rememberedWith } from '../reuse/remembered';
import type { TransferRow } from '../schedules/sortedLedger';
import type { TransferKind } from '../schedules/transferAccounts';
import { addTo } from '../values/grouped';
import type { Code } from '../values/ids';
import type { Money } from '../values/money';

/** One row of the ledger that books a payout or a repayment. */
export interface Booking {
  readonly row: LedgerRow;
  /** As the table has it: positive. */
  readonly amount: Money;
}

/** Those on a REN in the order of the ledger. */
export type BookingsByRen = ReadonlyMap<Code | undefined, readonly Booking[]>;

/** The ledger's payouts by the REN that they are credited to. */
export const payoutsByRen = remembered((transferRows: readonly TransferRow[], parameters: ParameterTable) =>
  bookingsByRen(transferRows, 'payout', parameters),
);

/** The ledger's repayments by the REN that they are debited to. */
export const repaymentsByRen = remembered(
  (transferRows: readonly TransferRow[], parameters: ParameterTable) =>
    bookingsByRen(transferRows, 'repayment', parameters),
);

/**
 * The side that lies on the investment's or the payer's REN: a payout is its credit, a repayment its debit. Those of a
 * REN are the very same as before where none of its rows has changed.
 */
function bookingsByRen(
  transferRows: readonly TransferRow[],
  booked: TransferKind,
  parameters: ParameterTable,
): BookingsByRen {
  const name = booked === 'payout' ? 'konto.utbetalning.kredit' : 'konto.återföring.debet';
  const rows = new Map<Code | undefined, LedgerRow[]>();
  for (const { kind, row } of transferRows) {
    if (kind !== booked || row.account !== parameters.get(name, row.date)) continue;
    if (row.ren !== undefined && row.ren === parameters.get('fond.ren', row.date)) continue;
    addTo(rows, row.ren, row);
  }
  const bookings = new Map<Code | undefined, readonly Booking[]>();
  for (const [ren, own] of rows) {
    const [first] = own;
    if (first !== undefined) bookings.set(ren, bookingsOf(first, own, booked));
  }
  return bookings;
}

const bookingsOf = rememberedWith((rows: readonly LedgerRow[], booked: TransferKind) =>
  rows.map((row): Booking => ({ row, amount: booked === 'payout' ? row.amount.negated() : row.amount })),
);
