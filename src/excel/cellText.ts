import type { OutputCell } from '../workbook/outputs/outputSheet';

/** A format for each cell of a range, as Excel wants it. */
export function sameFormat(format: string, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));
}

/** Excel's longest text in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * A value as it is written to a cell: text gets Excel's own mark for text, so that a REN stays text and what begins
 * with `=`, `+`, `-` or `@` never becomes a formula.
 */
export function asCellValue(value: OutputCell): OutputCell {
  if (typeof value === 'number' || value === '') return value;
  return `'${value.length >= LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 2)}…` : value}`;
}
