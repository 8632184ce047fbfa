import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Code } from '../values/ids';

const PRIME = 0x01000193;
/** So many that two rows that are not alike seldom share one. */
const SLOTS_A_ROW = 16;

/**
 * The candidates that may be like another in day, REN, amount and words, in their order: every row that is, and now and
 * then one that is not. In most ledgers they are few, so what looks for copies need not look at the rest.
 *
 * @param candidates indices into the ledger
 */
export function* likeRows(
  ledger: readonly LedgerRow[],
  candidates: readonly number[],
): Steps<readonly number[]> {
  const bits = Math.max(1, Math.ceil(Math.log2(candidates.length * SLOTS_A_ROW)));
  const rowsInSlot = new Uint8Array(2 ** bits);
  const slots = new Uint32Array(candidates.length);
  const digest = new RowDigest();
  yield* eachRow(candidates, (index, at) => {
    const row = ledger[index];
    // The upper bits, since they follow from all of what was mixed.
    const slot = row === undefined ? 0 : digest.of(row) >>> (32 - bits);
    slots[at] = slot;
    rowsInSlot[slot] = Math.min(2, (rowsInSlot[slot] ?? 0) + 1);
  });
  return candidates.filter((_, at) => rowsInSlot[slots[at] ?? 0] === 2);
}

/** A number that is the same for rows that are alike, and for few others. */
class RowDigest {
  private readonly rens = new Map<Code | undefined, number>();

  of({ date, ren, ore, wording }: LedgerRow): number {
    return mixed(mixed(mixed(mixed(0, ore), date.dayNumber), this.numberOf(ren)), wording);
  }

  private numberOf(ren: Code | undefined): number {
    const known = this.rens.get(ren);
    if (known !== undefined) return known;
    this.rens.set(ren, this.rens.size);
    return this.rens.size - 1;
  }
}

/** FNV-1a, a number at a time. */
function mixed(digest: number, value: number): number {
  return Math.imul(digest ^ value, PRIME);
}
