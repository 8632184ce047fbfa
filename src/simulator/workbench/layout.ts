import { wholeSheet } from '../../spreadsheet/area';
import { usedArea } from '../../spreadsheet/cells/cells';
import { STANDARD_WIDTH } from '../../spreadsheet/geometry';
import type { Sheet } from '../../spreadsheet/model';

const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;

export const ROW_HEIGHT = 22;
export const HEADER_HEIGHT = 22;
export const ROW_HEADER_WIDTH = 46;

/** Where the columns stand, and how far the sheet reaches. */
export interface SheetLayout {
  readonly rows: number;
  readonly columns: number;
  /** Left edges, with the right edge of the last at the end. */
  readonly lefts: readonly number[];
}

export function sheetLayout(sheet: Sheet): SheetLayout {
  const used = usedArea(sheet, wholeSheet, true);
  const columns = (used?.right ?? 0) + 1 + SPARE_COLUMNS;
  const lefts = [0];
  for (let column = 0; column < columns; column++) {
    const width = (sheet.columnWidths.get(column) ?? STANDARD_WIDTH) * PIXELS_PER_POINT;
    lefts.push((lefts[column] ?? 0) + Math.round(width));
  }
  return { rows: (used?.bottom ?? 0) + 1 + SPARE_ROWS, columns, lefts };
}

export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface VisibleCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function visibleCells(layout: SheetLayout, { left, top, width, height }: Viewport): VisibleCells {
  const firstRow = Math.max(0, Math.floor(top / ROW_HEIGHT) - 2);
  const firstColumn = columnAt(layout, left);
  const afterLast = layout.lefts.findIndex((edge) => edge > left + width);
  return {
    firstRow,
    lastRow: Math.min(layout.rows - 1, Math.ceil((top + height) / ROW_HEIGHT) + 2),
    firstColumn,
    lastColumn: afterLast < 0 ? layout.columns - 1 : Math.min(layout.columns - 1, afterLast),
  };
}

/** The column that a distance from the left edge falls in. */
export function columnAt({ lefts, columns }: SheetLayout, distance: number): number {
  const next = lefts.findIndex((edge) => edge > distance);
  return next < 0 ? columns - 1 : Math.max(0, next - 1);
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
