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
  let others = 0;
  yield* eachRow(rows, (row) => {
    if (!concerns(row)) others++;
  });
  if (others <= LISTED_FOREIGN) return { ledger: rows };
  const vouchers = yield* sharedVouchers(rows, concerns);
  const ledger: LedgerRow[] = [];
  const sum = new OreSum();
  let listed = 0;
  let foreign = 0;
  let lastDay: CalendarDate | undefined;
  yield* eachRow(rows, (row) => {
    if (concerns(row) || vouchers.isKeptWhole(row)) {
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
): Steps<VoucherLengths> {
  const lengths = new VoucherLengths();
  yield* eachRow(rows, (row) => {
    if (concerns(row)) lengths.await(row);
  });
  yield* eachRow(rows, (row) => lengths.count(row));
  return lengths;
}

/** The rows of each voucher that is waited for, by the year that its number is of. */
class VoucherLengths {
  private readonly years = new Map<number, Map<string, number>>();

  await({ voucher, date }: LedgerRow): void {
    const ofYear = this.years.get(date.year);
    if (ofYear) ofYear.set(voucher, 0);
    else this.years.set(date.year, new Map([[voucher, 0]]));
  }

  count({ voucher, date }: LedgerRow): void {
    const ofYear = this.years.get(date.year);
    const length = ofYear?.get(voucher);
    if (length !== undefined) ofYear?.set(voucher, length + 1);
  }

  isKeptWhole({ voucher, date }: LedgerRow): boolean {
    if (voucher === '') return false;
    const length = this.years.get(date.year)?.get(voucher);
    return length !== undefined && length <= LONGEST_VOUCHER;
  }
}
