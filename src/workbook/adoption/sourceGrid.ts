import { keyOf } from '../../core/values/ids';
import { headerText } from '../reading/tableReader';
import type { CellValue } from '../snapshot';
import type { RangeSource } from './rangeSource';

type Line = readonly CellValue[];

/** A header row with what stands below it, as one of the user's sheets has it. */
export interface SourceGrid {
  readonly sheet: string;
  /** Zero-based place of the first header. */
  readonly top: number;
  readonly left: number;
  readonly headers: Line;
  readonly rows: readonly Line[];
}

/**
 * A range as it stands now. Rows put in above it move its header row: where the address no longer holds the headers, the
 * one row of the sheet that has them all is taken.
 *
 * @param lines the range's columns, from the sheet's first row
 * @param wanted the headers that are to be read
 */
export function rangeGrid(
  range: RangeSource,
  lines: readonly Line[],
  wanted: readonly string[],
): SourceGrid | undefined {
  const top = headerRow(range.top, lines, wanted);
  const headers = top === undefined ? undefined : lines[top];
  if (top === undefined || headers === undefined) return undefined;
  return { sheet: range.sheet, top, left: range.left, headers, rows: rowsBelow(lines, top) };
}

function headerRow(top: number, lines: readonly Line[], wanted: readonly string[]): number | undefined {
  if (hasAny(lines[top] ?? [], wanted)) return top;
  const whole = lines.flatMap((line, row) => (hasAll(line, wanted) ? [row] : []));
  return whole.length === 1 ? whole[0] : undefined;
}

function hasAny(line: Line, wanted: readonly string[]): boolean {
  return wanted.some((header) => has(line, header));
}

function hasAll(line: Line, wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((header) => has(line, header));
}

function has(line: Line, header: string): boolean {
  return line.some((cell) => keyOf(headerText(cell)) === keyOf(header));
}

/** The rows under a header row: to the first that is empty, and without a sum at the end. */
export function rowsBelow(lines: readonly Line[], top: number): readonly Line[] {
  const below = lines.slice(top + 1);
  const end = below.findIndex((line) => line.every(isBlank));
  const rows = end < 0 ? below : below.slice(0, end);
  const last = rows[rows.length - 1];
  return last !== undefined && isSum(last) ? rows.slice(0, -1) : rows;
}

function isBlank(cell: CellValue): boolean {
  return String(cell).trim() === '';
}

/** A row that begins with *Summa* or *Totalt* is the sheet's own sum, and nothing to read. */
function isSum(line: Line): boolean {
  const first = line.find((cell) => !isBlank(cell));
  return /^(summa|totalt?|total|s:a)\b[.:]?/i.test(String(first ?? '').trim());
}
