import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { addTo } from '../values/grouped';
import { NOT_SHOWN } from '../values/notShown';
import type { NamedVouchers } from './namedVouchers';
import { rowsOfEach } from './namedVouchers';

/**
 * The numbers of vouchers that may stand in the ledger more than once.
 *
 * @param alikeByRen the costs on each REN that are like another ({@link likeRows}), but for those that another row has
 *   taken out
 */
export function* repeatedNames(alikeByRen: readonly (readonly LedgerRow[])[]): Steps<ReadonlySet<string>> {
  const repeated = new Set<string>();
  const seen = new Set<string>();
  for (const alike of alikeByRen) {
    yield* eachRow(alike, (row) => {
      const { voucher } = row;
      if (voucher === '' || voucher === NOT_SHOWN) return;
      if (seen.has(voucher)) repeated.add(voucher);
      else seen.add(voucher);
    });
  }
  return repeated;
}

/**
 * Vouchers that stand in the ledger more than once: the same number in the same year, and every row of it as often as
 * the others, those of other RENs too, at least twice, the same to the last word. A voucher where some rows repeat and
 * others do not is one voucher with like rows.
 *
 * @returns each later copy with the first
 */
export function* findDuplicates(
  vouchers: NamedVouchers,
  isLeftOut: (row: LedgerRow) => boolean,
): Steps<ReadonlyMap<LedgerRow, LedgerRow>> {
  const copies = new Map<LedgerRow, LedgerRow>();
  for (const indices of rowsOfEach(vouchers)) {
    const rows = indices.flatMap((index) => vouchers.ledger[index] ?? []);
    markCopies(
      rows.filter((row) => !isLeftOut(row)),
      copies,
    );
    yield;
  }
  return copies;
}

function markCopies(rows: readonly LedgerRow[], copies: Map<LedgerRow, LedgerRow>): void {
  if (!hasEqualAmounts(rows)) return;
  const alike = new Map<string, LedgerRow[]>();
  for (const row of rows) addTo(alike, likeness(row), row);
  const times = [...alike.values()].reduce((common, { length }) => greatestCommonDivisor(common, length), 0);
  if (times < 2) return;
  for (const group of alike.values()) {
    const kept = group.length / times;
    group.slice(kept).forEach((row, copy) => {
      const first = group[copy % kept];
      if (first !== undefined) copies.set(row, first);
    });
  }
}

/** Most vouchers end here: nothing in them repeats. */
function hasEqualAmounts(rows: readonly LedgerRow[]): boolean {
  return new Set(rows.map(({ ore }) => ore)).size < rows.length;
}

function likeness({ date, account, ren, project, ore, wording }: LedgerRow): string {
  return [date, account, ren, project, ore, wording].join('\t');
}

function greatestCommonDivisor(a: number, b: number): number {
  return a === 0 ? b : greatestCommonDivisor(b % a, a);
}
