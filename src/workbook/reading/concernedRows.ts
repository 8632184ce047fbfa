import { OreSum } from '../../core/ledger/oreSum';
import type { ForeignRows, Investment, LedgerRow } from '../../core/model/portfolio';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import { rememberedSteps } from '../../core/reuse/remembered';
import type { Steps } from '../../core/steps/steps';
import { eachRow } from '../../core/steps/steps';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { ConcernedCodes } from './concernedCodes';
import { concernedCodes, LISTED_FOREIGN, LONGEST_VOUCHER } from './concernedCodes';

/** A ledger as a portfolio keeps it. */
interface SievedLedger {
  readonly ledger: readonly LedgerRow[];
  /** Absent where every row is kept. */
  readonly foreignRows?: ForeignRows;
}

/**
 * The whole ledger of a municipality may fill a sheet, and next to none of it concerns an investment. Kept are the rows
 * that do, the whole vouchers that they stand in, and the first of the others; the rest are counted and added up.
 */
export function* concernedRows(
  rows: readonly LedgerRow[],
  investments: readonly Investment[],
  parameters: ParameterTable,
): Steps<SievedLedger> {
  if (rows.length <= LISTED_FOREIGN) return { ledger: rows };
  return yield* sievedRows(rows, concernedCodes(investments, yield* daysOf(rows), parameters));
}

const daysOf = rememberedSteps(function* (rows: readonly LedgerRow[]): Steps<readonly CalendarDate[]> {
  const days = new Map<number, CalendarDate>();
  yield* eachRow(rows, ({ date }) => days.set(date.dayNumber, date));
  return [...days.values()];
});

const sievedRows = rememberedSteps(function* (
  rows: readonly LedgerRow[],
  { rens, projects, accounts }: ConcernedCodes,
): Steps<SievedLedger> {
  const concerns = ({ ren, project, account }: LedgerRow): boolean =>
    rens.has(ren) || projects.has(project) || accounts.has(account);
  const vouchers = yield* sharedVouchers(rows, concerns);
  const ledger: LedgerRow[] = [];
  const sum = new OreSum();
  let listed = 0;
  let foreign = 0;
  let lastDay: CalendarDate | undefined;
  yield* eachRow(rows, (row) => {
    if (concerns(row) || vouchers.has(voucherKey(row))) {
      ledger.push(row);
    } else if (listed < LISTED_FOREIGN) {
      listed++;
      ledger.push(row);
    } else {
      foreign++;
      sum.add(row.ore);
      if (lastDay === undefined || row.date.isAfter(lastDay)) lastDay = row.date;
    }
  });
  if (foreign === 0) return { ledger: rows };
  return { ledger, foreignRows: { rows: foreign, sum: sum.total(), lastDay, listed: [] } };
});

/** The vouchers that concern an investment and are not too long to be kept whole. */
function* sharedVouchers(
  rows: readonly LedgerRow[],
  concerns: (row: LedgerRow) => boolean,
): Steps<ReadonlySet<string | undefined>> {
  const lengths = new Map<string, number>();
  yield* eachRow(rows, (row) => {
    const key = concerns(row) ? voucherKey(row) : undefined;
    if (key !== undefined) lengths.set(key, 0);
  });
  if (lengths.size === 0) return new Set();
  yield* eachRow(rows, (row) => {
    const key = voucherKey(row);
    const length = key === undefined ? undefined : lengths.get(key);
    if (key !== undefined && length !== undefined) lengths.set(key, length + 1);
  });
  return new Set([...lengths].flatMap(([key, length]) => (length <= LONGEST_VOUCHER ? [key] : [])));
}

/** Undefined where the row has no voucher. */
function voucherKey({ voucher, date }: LedgerRow): string | undefined {
  return voucher === '' ? undefined : `${date.year}\t${voucher}`;
}
