import type { LedgerRow } from '../model/portfolio';
import type { Sentence } from '../text/sentence';
import type { Correction } from './corrections';
import type { Difference } from './difference';
import type { PlacedRow } from './placedRow';

/** An entry that would put something right, and why. */
export interface ProposedCorrection {
  readonly correction: Correction;
  readonly sentence: Sentence;
  /** The ledger's rows that it puts right; none where something is not booked at all. */
  readonly rows: readonly LedgerRow[];
}

/** Each entry once: what is wrong with a voucher shows against the payouts and against the reports, and in its place. */
export function proposedCorrections(
  differences: readonly Difference[],
  placed: readonly PlacedRow[],
): readonly ProposedCorrection[] {
  const told = new Map<LedgerRow, string[]>();
  const all: ProposedCorrection[] = [];
  const propose = (proposed: ProposedCorrection): void => {
    const entry = JSON.stringify(
      proposed.correction.map((row) => ({ ...row, amount: row.amount.toString() })),
    );
    const [first] = proposed.rows;
    if (first !== undefined) {
      const entries = told.get(first) ?? [];
      if (entries.includes(entry)) return;
      told.set(first, [...entries, entry]);
    }
    all.push(proposed);
  };
  for (const { correction, sentence, rows } of differences.flatMap(({ reasons }) => reasons)) {
    if (correction !== undefined) propose({ correction, sentence, rows });
  }
  for (const { correction, reason, row } of placed) {
    if (correction !== undefined) propose({ correction, sentence: reason, rows: row ? [row] : [] });
  }
  return all;
}
