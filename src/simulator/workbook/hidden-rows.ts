import type { Area, SimSheet } from '../model';
import { rowCount, wholeSheet } from './area';
import { noteWritten } from './written';
import type { Push } from './pushed-area';
import { pushedArea } from './pushed-area';

/** As `rowHidden` tells it: null where only some of the rows are. */
export function rowsHidden(sheet: SimSheet, area: Area): boolean | null {
  const hidden = hiddenIn(sheet, area);
  if (hidden.length === 0) return false;
  return hidden.length === rowCount(area) ? true : null;
}

export function setRowsHidden(sheet: SimSheet, { top, bottom }: Area, isHidden: boolean): void {
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
 * of the matrix comes in all that can be seen (office-js#224, xlwings#747).
 */
export function rowOfMatrix(sheet: SimSheet, area: Area): (row: number) => number | undefined {
  if (rowsHidden(sheet, area) !== null) return (row) => row - area.top;
  return (row) => (sheet.hiddenRows?.has(row) ? undefined : 0);
}

/** Whole rows that are pushed take with them that they are hidden. */
export function pushHiddenRows(sheet: SimSheet, push: Push): void {
  if (sheet.hiddenRows === undefined || push.axis !== 'rows') return;
  const moved = [...sheet.hiddenRows].flatMap((row) => {
    return pushedArea(push, { ...wholeSheet, top: row, bottom: row })?.top ?? [];
  });
  sheet.hiddenRows = new Set(moved);
}

function hiddenIn({ hiddenRows = new Set() }: SimSheet, area: Area): number[] {
  const { top, bottom } = area;
  if (rowCount(area) > hiddenRows.size) {
    return [...hiddenRows].filter((row) => row >= top && row <= bottom);
  }
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) if (hiddenRows.has(row)) rows.push(row);
  return rows;
}
