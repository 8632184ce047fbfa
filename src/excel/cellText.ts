import type { CellValue } from '../workbook/snapshot';

/** A format for each cell of a range, as Excel wants it. */
export function sameFormat(format: string, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));
}

/** Excel's longest text in a cell. */
export const LONGEST_TEXT = 32_767;

/**
 * A value as it is written to a cell: text gets Excel's own mark for text, so that a REN stays text and what begins
 * with `=`, `+`, `-` or `@` never becomes a formula.
 */
export function asCellValue(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return `'${fittingText(value, LONGEST_TEXT - 1)}`;
}

/** The text, cut where a cell would refuse it. */
export function fittingText(text: string, longest = LONGEST_TEXT): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
