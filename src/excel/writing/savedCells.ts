import { hashOf } from '../../workbook/reading/hashOf';
import type { CellValue } from '../../workbook/snapshot';
import type { Area } from '../area';
import { LONGEST_TEXT } from '../cellText';
import type { Values } from '../reading/blockReader';

/** An output sheet as it stands before a write, from A1: all that it takes to put it back. */
export interface SavedCells {
  readonly values: Values;
  readonly formulas: Values;
  readonly formats: Values;
}

/** An entry that would not come back from a plain cell as it was: a formula, or a text of the greatest length. */
export interface SpecialEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: string;
}

/** Number formats from the top of a column, each for as many rows as follow with it. */
export type FormatRuns = readonly (readonly [format: string, rows: number])[];

/** The cells' values without the special ones. */
export function plainCells({ values, formulas }: SavedCells): CellValue[][] {
  return values.map((line, row) =>
    line.map((value, column) => (isSpecial(value, formulas[row]?.[column]) ? '' : value)),
  );
}

/** The same of the cells when they are saved and when they are read back, where Excel may write line breaks otherwise. */
export function hashOfCells(cells: Values): string {
  return hashOf(
    cells.map((line) => line.map((cell) => (typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : cell))),
  );
}

export function specialEntries({ values, formulas }: SavedCells): SpecialEntry[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const entry = formulas[row]?.[column];
      return isSpecial(value, entry) ? [{ row, column, entry: String(entry) }] : [];
    }),
  );
}

/** A text that begins with `=` is its own value; a formula never is. */
function isSpecial(value: CellValue, entry: CellValue | undefined): boolean {
  if (typeof entry !== 'string') return false;
  return (entry.startsWith('=') && entry !== value) || entry.length >= LONGEST_TEXT;
}

/** The formats below the header, for each of the area's columns. */
export function formatRuns({ formats }: SavedCells, { top, left, rows, columns }: Area): FormatRuns[] {
  const lines = formats.slice(top + 1, top + rows);
  return Array.from({ length: columns }, (_, column) => {
    return runsOf(lines.map((line) => String(line[left + column] ?? 'General')));
  });
}

function runsOf(formats: readonly string[]): FormatRuns {
  const runs: [string, number][] = [];
  for (const format of formats) {
    const last = runs[runs.length - 1];
    if (last?.[0] === format) last[1] += 1;
    else runs.push([format, 1]);
  }
  return runs;
}
