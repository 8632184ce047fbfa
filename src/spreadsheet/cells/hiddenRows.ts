import { rowCount, wholeSheet } from '../area';
import type { Area, Sheet } from '../model';
import type { Push } from './pushedArea';
import { pushedArea } from './pushedArea';
import { noteWritten } from './written';

/** As `rowHidden` tells it: null where only some of the rows are. */
export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  const hidden = hiddenIn(sheet, area);
  if (hidden.length === 0) return false;
  return hidden.length === rowCount(area) ? true : null;
}

export function setRowsHidden(sheet: Sheet, { top, bottom }: Area, isHidden: boolean): void {
  const rows = (sheet.hiddenRows ??= new Set());
  for (let row = top; row <= bottom; row++) {
    if (isHidden) rows.add(row);
    else rows.delete(row);
  }
  // Subtotals leave hidden rows out.
  noteWritten(sheet, { ...wholeSheet, top, bottom });
}

/**
 * Which row of a matrix a row of the range gets. Excel loses its place where rows in between are hidden: the first row
 * of the matrix comes in all that can be seen.
 */
export function rowOfMatrix(sheet: Sheet, area: Area): (row: number) => number | undefined {
  if (rowsHidden(sheet, area) !== null) return (row) => row - area.top;
  return (row) => (sheet.hiddenRows?.has(row) ? undefined : 0);
}

/** Whole rows that are pushed take with them that they are hidden. */
export function pushHiddenRows(sheet: Sheet, push: Push): void {
  if (sheet.hiddenRows === undefined || push.axis !== 'rows') return;
  const moved = [...sheet.hiddenRows].flatMap((row) => {
    return pushedArea(push, { ...wholeSheet, top: row, bottom: row })?.top ?? [];
  });
  sheet.hiddenRows = new Set(moved);
}

function hiddenIn({ hiddenRows = new Set() }: Sheet, area: Area): number[] {
  const { top, bottom } = area;
  if (rowCount(area) > hiddenRows.size) {
    return [...hiddenRows].filter((row) => row >= top && row <= bottom);
  }
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) if (hiddenRows.has(row)) rows.push(row);
  return rows;
}
