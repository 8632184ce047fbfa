import { isBlankCell } from './reading/rowReader';
import type { CellValue } from './snapshot';

/** How many of the rows hold something: a table may have room for rows that nobody has filled in yet. */
export function filledRows(rows: readonly (readonly CellValue[])[]): number {
  return rows.filter((row) => row.some((cell) => !isBlankCell(cell))).length;
}
