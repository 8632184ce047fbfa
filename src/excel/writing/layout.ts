import { isSameName } from '../sameName';

/** How an output table gets its new columns without any column changing its name. */
export interface Layout {
  /** In the order in which they are made; each index counts those before it. */
  readonly inserts: readonly { readonly index: number; readonly header: string }[];
  /** The columns after that: the new ones, and the old ones that are to go. */
  readonly columns: readonly string[];
  /** Where each wanted column stands among them. */
  readonly places: readonly number[];
}

/**
 * Formulas follow a column, not its name: were 2026 written over 2025, a user's sum of 2025 would come to show 2026. So
 * a column that is there already keeps its place, wherever the user has put it, and a missing one is inserted after the
 * one that goes before it.
 */
export function layOut(old: readonly string[], wanted: readonly string[]): Layout {
  const columns = [...old];
  const inserts: { index: number; header: string }[] = [];
  let before = -1;
  for (const header of wanted) {
    const found = columns.findIndex((own) => isSameName(own, header));
    if (found < 0) {
      columns.splice(before + 1, 0, header);
      inserts.push({ index: before + 1, header });
    }
    before = found < 0 ? before + 1 : found;
  }
  const places = wanted.map((header) => columns.findIndex((own) => isSameName(own, header)));
  return { inserts, columns, places };
}

/** The indices of the columns that are not wanted, the last first. */
export function obsoleteColumns(columns: readonly string[], wanted: readonly string[]): number[] {
  const indices = columns.flatMap((own, index) => (isAmong(own, wanted) ? [] : [index]));
  return indices.reverse();
}

/** The wanted columns in the order in which the table has them. */
export function remainingColumns(columns: readonly string[], wanted: readonly string[]): string[] {
  return columns.filter((own) => isAmong(own, wanted));
}

function isAmong(header: string, wanted: readonly string[]): boolean {
  return wanted.some((own) => isSameName(own, header));
}

/** Wanted columns that stand side by side in the table too, so that they can be copied together. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export function segmentsOf(places: readonly number[]): Segment[] {
  const segments: { from: number; to: number; count: number }[] = [];
  places.forEach((to, from) => {
    const last = segments[segments.length - 1];
    if (last && last.to + last.count === to) last.count += 1;
    else segments.push({ from, to, count: 1 });
  });
  return segments;
}
