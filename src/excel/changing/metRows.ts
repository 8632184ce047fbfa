import { hashOfRow } from '../../workbook/reading/inputHash';
import type { CellValue, TableSnapshot } from '../../workbook/snapshot';
import type { Area } from '../area';
import { rangeOf } from '../area';
import { asCellValue } from '../cellText';

/** A row as it stood in the very request that changed it: somebody may have sorted its table since it was read. */
export interface MetRow {
  /** On the sheet, counted from zero. */
  readonly row: number;
  readonly range: Excel.Range;
}

/** Queues that a row's cells come back as they are before what is queued after. */
export function meetRow(sheet: Excel.Worksheet, area: Area, row: number): MetRow {
  return {
    row,
    range: rangeOf(sheet, { ...area, top: row, rows: 1 }).load('values,formulas,numberFormat'),
  };
}

/** Another than was read. */
export function isAnother({ row, range }: MetRow, read: TableSnapshot): boolean {
  const index = row - read.top - 1;
  // The header row is told by its place.
  if (index < 0) return false;
  const now: readonly CellValue[] = range.values[0] ?? [];
  // Below what was read the table was empty.
  return hashOfRow(read, read.rows[index] ?? []) !== hashOfRow(read, now);
}

/** Text that begins so is its own entry. */
export function isFormulaEntry(entry: CellValue, value: CellValue): boolean {
  return typeof entry === 'string' && entry.startsWith('=') && entry !== value;
}

/** What a cell of the row is to be given to stand as it was met: its formula, or its value with a text as a text. */
export function metEntry({ range }: MetRow, column: number): CellValue {
  const value = cellOf(range.values, column);
  const entry = cellOf(range.formulas, column);
  return isFormulaEntry(entry, value) ? entry : asCellValue(value);
}

/** Blank where there was no row. */
export function metValue(met: MetRow | undefined, column: number): CellValue {
  return met === undefined ? '' : cellOf(met.range.values, column);
}

/** The number format; none where there was no row. */
export function metFormat(met: MetRow | undefined, column: number): string {
  return met === undefined ? '' : String(cellOf(met.range.numberFormat, column));
}

/** Of a row's only line. */
function cellOf([line = []]: readonly (readonly CellValue[])[], column: number): CellValue {
  return line[column] ?? '';
}

/** Queues that the row's cells, or those of another row, get what was met: formulas, texts as texts, and their formats. */
export function putRow(target: Excel.Range, met: MetRow): void {
  const values: readonly CellValue[] = met.range.values[0] ?? [];
  target.numberFormat = met.range.numberFormat;
  target.formulas = [values.map((_, column) => metEntry(met, column))];
}
