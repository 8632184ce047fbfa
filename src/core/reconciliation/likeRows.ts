import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Code } from '../values/ids';

const PRIME = 0x01000193;

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
  const digest = new RowDigest();
  const digests = new Int32Array(candidates.length);
  const seen = new Set<number>();
  const repeated = new Set<number>();
  yield* eachRow(candidates, (index, at) => {
    const row = ledger[index];
    const own = row === undefined ? 0 : digest.of(row);
    digests[at] = own;
    if (seen.has(own)) repeated.add(own);
    else seen.add(own);
  });
  return candidates.filter((_, at) => repeated.has(digests[at] ?? 0));
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
