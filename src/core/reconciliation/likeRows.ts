import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';

const PRIME = 0x01000193;
/** So many that two rows that are not alike seldom share one. */
const SLOTS_A_ROW = 16;

/**
 * The rows that may be like another in day, amount and words, in their order: every row that is, and now and then one
 * that is not. In most ledgers they are few, so what looks for copies need not look at the rest.
 *
 * @param rows those on one REN
 */
export function* likeRows(rows: readonly LedgerRow[]): Steps<readonly LedgerRow[]> {
  const bits = Math.max(1, Math.ceil(Math.log2(rows.length * SLOTS_A_ROW)));
  const rowsInSlot = new Uint8Array(2 ** bits);
  const slots = new Uint32Array(rows.length);
  yield* eachRow(rows, (row, at) => {
    // The upper bits, since they follow from all of what was mixed.
    const slot = digestOf(row) >>> (32 - bits);
    slots[at] = slot;
    rowsInSlot[slot] = Math.min(2, (rowsInSlot[slot] ?? 0) + 1);
  });
  return rows.filter((_, at) => rowsInSlot[slots[at] ?? 0] === 2);
}

/** A number that is the same for rows that are alike, and for few others. */
function digestOf({ date, ore, wording }: LedgerRow): number {
  return mixed(mixed(mixed(0, ore), date.dayNumber), wording);
}

/** FNV-1a, a number at a time. */
function mixed(digest: number, value: number): number {
  return Math.imul(digest ^ value, PRIME);
}
