import { cellText } from './cells/cellText';
import { getCell, storedCells } from './cells/cells';
import type { Area, Sheet } from './model';

/** Points; Excel's standard column of 64 pixels and row of 20. */
export const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.columnWidths.get(column) ?? STANDARD_WIDTH;
}

export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rowHeights?.get(row) ?? STANDARD_HEIGHT;
}

/** Points from the sheet's left edge to the column's. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = column * STANDARD_WIDTH;
  for (const [index, width] of sheet.columnWidths) if (index < column) left += width - STANDARD_WIDTH;
  return left;
}

export function rowTop(sheet: Sheet, row: number): number {
  let top = row * STANDARD_HEIGHT;
  for (const [index, height] of sheet.rowHeights ?? []) if (index < row) top += height - STANDARD_HEIGHT;
  return top;
}

/** A rough fit: about as wide as the longest text in the column. */
export function autofitColumns(sheet: Sheet, area: Area, date1904: boolean): void {
  const longest = new Map<number, number>();
  for (const { row, column } of storedCells(sheet, area)) {
    const lines = cellText(getCell(sheet, row, column), date1904).split('\n');
    const length = Math.max(...lines.map((line) => line.length));
    if (length > 0) longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) sheet.columnWidths.set(column, Math.min(1000, 5 + length * 5.25));
}
