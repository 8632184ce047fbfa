import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { NOT_SHOWN } from '../values/notShown';
import { addTo } from '../values/grouped';

/**
 * Vouchers that are entered again under another number: every row, those of other RENs too, has the same day, account,
 * codes, amount and words as a row of an earlier voucher, and neither has any more. Rows without a voucher number are
 * no voucher.
 *
 * @param alike indices into the ledger, of all costs that are like another ({@link likeRows})
 * @param isLeftOut rows that are told as something else
 * @returns each row of a later voucher with its like in the first
 */
export function* findTwins(
  ledger: readonly LedgerRow[],
  alike: readonly number[],
  isLeftOut: (index: number) => boolean,
): Steps<ReadonlyMap<number, number>> {
  const copies = new Map<number, number>();
  const suspects = yield* vouchersWithLikeRows(ledger, alike, isLeftOut);
  if (suspects.size === 0) return copies;
  const vouchers = new Map<string, number[]>();
  yield* eachRow(ledger, (row, index) => {
    const name = nameOf(row);
    if (suspects.has(name) && !isLeftOut(index)) addTo(vouchers, name, index);
  });
  const firsts = new Map<string, readonly number[]>();
  yield* eachRow([...vouchers.values()], (rows) => {
    const sorted = rows
      .map((index) => ({ index, likeness: likenessAt(ledger, index) }))
      .sort((a, b) => (a.likeness < b.likeness ? -1 : a.likeness > b.likeness ? 1 : 0));
    const content = sorted.map(({ likeness }) => likeness).join('\n');
    const first = firsts.get(content);
    const indices = sorted.map(({ index }) => index);
    if (first === undefined) {
      firsts.set(content, indices);
      return;
    }
    indices.forEach((index, at) => {
      const like = first[at];
      if (like !== undefined) copies.set(index, like);
    });
  });
  return copies;
}

/** Vouchers with a row that another voucher has too. */
function* vouchersWithLikeRows(
  ledger: readonly LedgerRow[],
  alike: readonly number[],
  isLeftOut: (index: number) => boolean,
): Steps<ReadonlySet<string>> {
  const suspects = new Set<string>();
  const seen = new Map<string, string>();
  yield* eachRow(alike, (index) => {
    const row = ledger[index];
    if (row === undefined || row.voucher === '' || row.voucher === NOT_SHOWN) return;
    if (row.ore === 0 || isLeftOut(index)) return;
    const likeness = likenessOf(row);
    const name = nameOf(row);
    const other = seen.get(likeness);
    if (other === undefined) seen.set(likeness, name);
    else if (other !== name) suspects.add(other).add(name);
  });
  return suspects;
}

function nameOf({ voucher, date }: LedgerRow): string {
  return `${date.year} ${voucher}`;
}

function likenessAt(ledger: readonly LedgerRow[], index: number): string {
  const row = ledger[index];
  return row === undefined ? '' : likenessOf(row);
}

function likenessOf({ date, account, ren, project, ore, wording }: LedgerRow): string {
  return [date.epochDay, account, ren, project, ore, wording].join('\t');
}
