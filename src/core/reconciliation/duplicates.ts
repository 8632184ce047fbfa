import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { NOT_SHOWN } from '../values/notShown';
import { addTo } from '../values/grouped';

const NONE = -1;

/**
 * Vouchers that stand in the ledger more than once: the same number in the same year, and every row of it as often as
 * the others, at least twice, the same to the last word. A voucher where some rows repeat and others do not is one
 * voucher with like rows.
 *
 * @param alike indices into the ledger, of all costs that are like another ({@link likeRows})
 * @param isLeftOut rows that say nothing of their voucher, since another row has taken them out
 * @returns each later copy with the first, those among the other rows of the voucher too
 */
export function* findDuplicates(
  ledger: readonly LedgerRow[],
  alike: readonly number[],
  isLeftOut: (index: number) => boolean,
): Steps<ReadonlyMap<number, number>> {
  const suspects = yield* repeatedVouchers(ledger, alike, isLeftOut);
  const copies = new Map<number, number>();
  if (suspects.size === 0) return copies;
  const rowsOfVouchers = yield* rowsOf(suspects, ledger, isLeftOut);
  for (const rows of rowsOfVouchers) {
    markCopies(rows, ledger, copies);
    yield;
  }
  return copies;
}

/** Vouchers that more than one of them has. */
function* repeatedVouchers(
  ledger: readonly LedgerRow[],
  alike: readonly number[],
  isLeftOut: (index: number) => boolean,
): Steps<ReadonlySet<string>> {
  const suspects = new Set<string>();
  const seen = new Set<string>();
  yield* eachRow(alike, (index) => {
    const voucher = ledger[index]?.voucher ?? '';
    if (voucher === '' || voucher === NOT_SHOWN || isLeftOut(index)) return;
    if (seen.has(voucher)) suspects.add(voucher);
    else seen.add(voucher);
  });
  return suspects;
}

/**
 * All rows of each voucher and year, those of other RENs too: they tell a repeated voucher from like rows. Made one
 * voucher at a time, as they are asked for.
 */
function* rowsOf(
  vouchers: ReadonlySet<string>,
  ledger: readonly LedgerRow[],
  isLeftOut: (index: number) => boolean,
): Steps<Iterable<readonly number[]>> {
  const last = new Map<string, number>();
  const before = new Int32Array(ledger.length).fill(NONE);
  yield* eachRow(ledger, ({ voucher }, index) => {
    if (!vouchers.has(voucher) || isLeftOut(index)) return;
    before[index] = last.get(voucher) ?? NONE;
    last.set(voucher, index);
  });
  return eachVoucher(ledger, last.values(), before);
}

/** @param before the row before it in the same voucher, for each row */
function* eachVoucher(
  ledger: readonly LedgerRow[],
  ends: Iterable<number>,
  before: Int32Array,
): Generator<readonly number[]> {
  for (const end of ends) {
    const byYear = new Map<number, number[]>();
    for (let index = end; index !== NONE; index = before[index] ?? NONE) {
      addTo(byYear, ledger[index]?.date.year ?? 0, index);
    }
    for (const rows of byYear.values()) if (rows.length > 1) yield rows.reverse();
  }
}

function markCopies(
  rows: readonly number[],
  ledger: readonly LedgerRow[],
  copies: Map<number, number>,
): void {
  if (!hasEqualAmounts(rows, ledger)) return;
  const alike = new Map<string, number[]>();
  for (const index of rows) {
    const row = ledger[index];
    if (row !== undefined) addTo(alike, likeness(row), index);
  }
  const times = [...alike.values()].reduce((common, { length }) => greatestCommonDivisor(common, length), 0);
  if (times < 2) return;
  for (const group of alike.values()) {
    const kept = group.length / times;
    group.slice(kept).forEach((index, copy) => {
      const first = group[copy % kept];
      if (first !== undefined) copies.set(index, first);
    });
  }
}

/** Most vouchers end here: nothing in them repeats. */
function hasEqualAmounts(rows: readonly number[], ledger: readonly LedgerRow[]): boolean {
  return new Set(rows.map((index) => ledger[index]?.ore)).size < rows.length;
}

function likeness({ date, account, ren, project, ore, wording }: LedgerRow): string {
  return [date, account, ren, project, ore, wording].join('\t');
}

function greatestCommonDivisor(a: number, b: number): number {
  return a === 0 ? b : greatestCommonDivisor(b % a, a);
}
