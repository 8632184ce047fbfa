import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { NOT_SHOWN } from '../values/notShown';
import type { NamedVouchers } from './namedVouchers';
import { rowsOfEach } from './namedVouchers';

/** A voucher whose rows are to be told from another's. */
interface Content {
  readonly name: string;
  /** Where in the ledger its first row stands. */
  readonly at: number;
  /** All that its rows say, in an order that two twins share. */
  readonly likeness: string;
  readonly rows: readonly LedgerRow[];
}

/**
 * Vouchers of a year with a row that another has too: the number of each, by number and year. Rows without a number are
 * no voucher.
 *
 * @param alike costs on one REN that are like another ({@link likeRows}), but for those that are told as something else
 */
export function* vouchersWithLikeRows(alike: readonly LedgerRow[]): Steps<ReadonlyMap<string, string>> {
  const suspects = new Map<string, string>();
  const seen = new Map<string, LedgerRow>();
  yield* eachRow(alike, (row) => {
    if (row.voucher === '' || row.voucher === NOT_SHOWN || row.ore === 0) return;
    const likeness = likenessOf(row);
    const other = seen.get(likeness) ?? row;
    seen.set(likeness, other);
    if (nameOf(other) === nameOf(row)) return;
    for (const one of [other, row]) suspects.set(nameOf(one), one.voucher);
  });
  return suspects;
}

/**
 * Vouchers that are entered again under another number: every row, those of other RENs too, has the same day, account,
 * codes, amount and words as a row of an earlier voucher, and neither has any more.
 *
 * @param suspects {@link vouchersWithLikeRows}
 * @returns each row of a later voucher with its like in the first
 */
export function* findTwins(
  suspects: ReadonlyMap<string, string>,
  vouchers: NamedVouchers,
  isLeftOut: (row: LedgerRow) => boolean,
): Steps<ReadonlyMap<LedgerRow, LedgerRow>> {
  const contents: Content[] = [];
  for (const indices of rowsOfEach(vouchers)) {
    const content = contentOf(indices, vouchers.ledger, isLeftOut);
    if (content !== undefined && suspects.has(content.name)) contents.push(content);
    yield;
  }
  const copies = new Map<LedgerRow, LedgerRow>();
  const firsts = new Map<string, readonly LedgerRow[]>();
  yield* eachRow(
    contents.sort((a, b) => a.at - b.at),
    ({ likeness, rows }) => {
      const first = firsts.get(likeness);
      if (first === undefined) firsts.set(likeness, rows);
      rows.forEach((row, index) => {
        const like = first?.[index];
        if (like !== undefined) copies.set(row, like);
      });
    },
  );
  return copies;
}

function contentOf(
  indices: readonly number[],
  ledger: readonly LedgerRow[],
  isLeftOut: (row: LedgerRow) => boolean,
): Content | undefined {
  const rows = indices.flatMap((at) => {
    const row = ledger[at];
    return row === undefined || isLeftOut(row) ? [] : [{ at, row, likeness: likenessOf(row) }];
  });
  const [first] = rows;
  if (first === undefined) return undefined;
  const sorted = [...rows].sort((a, b) => (a.likeness < b.likeness ? -1 : a.likeness > b.likeness ? 1 : 0));
  return {
    name: nameOf(first.row),
    at: first.at,
    likeness: sorted.map(({ likeness }) => likeness).join('\n'),
    rows: sorted.map(({ row }) => row),
  };
}

function nameOf({ voucher, date }: LedgerRow): string {
  return `${date.year} ${voucher}`;
}

function likenessOf({ date, account, ren, project, ore, wording }: LedgerRow): string {
  return [date.epochDay, account, ren, project, ore, wording].join('\t');
}
