import {
  columnCount,
  COLUMN_LIMIT,
  contains,
  isEntireColumn,
  isEntireRow,
  overlaps,
  ROW_LIMIT,
  rowCount,
  wholeSheet,
} from '../area';
import type { Book } from '../book';
import { ExcelError } from '../excelError';
import { rewriteFormulas } from '../formulas/formulaHolders';
import { formulaAfterShift } from '../formulas/rewrite';
import type { Area, Sheet, Table } from '../model';
import { setTableArea } from '../tables/tableParts';
import { hasContent, putCell, removeCell, storedCells } from './cells';
import { pushHiddenRows } from './hiddenRows';
import { affectedArea, pushedArea, type Push } from './pushedArea';

/** Inserts or deletes cells, and lets everything that pointed at the moved cells follow. */
export function pushCells(book: Book, sheet: Sheet, push: Push, exempt?: Table): void {
  assertNoTableIsCut(sheet, push, exempt);
  assertNothingFallsOff(sheet, push);
  moveCells(sheet, push);
  moveObjects(sheet, push, exempt);
  for (const place of book.tracked) {
    if (place.sheet === sheet) place.areas = pushedAreas(push, place.areas);
  }
  rewriteFormulas(book.workbook, 'other results', (formula, standsOn) =>
    formulaAfterShift(formula, standsOn, sheet.name, (area) => pushedArea(push, area)),
  );
}

/** Excel never shifts a part of a table's width or height away from the rest. */
function assertNoTableIsCut(sheet: Sheet, push: Push, exempt?: Table): void {
  const affected = affectedArea(push, wholeSheet);
  for (const table of sheet.tables) {
    if (table === exempt || !overlaps(table.area, affected)) continue;
    const across =
      push.axis === 'rows' ? { ...table.area, top: affected.top, bottom: affected.bottom } : table.area;
    const whole = push.axis === 'rows' ? contains(affected, across) : coversRows(affected, table.area);
    if (!whole || deletesHeaderAlone(push, table)) {
      throw new ExcelError('InvalidOperation', `cells of the table ${table.name} cannot be shifted apart`);
    }
  }
}

function coversRows(affected: Area, table: Area): boolean {
  return affected.top <= table.top && affected.bottom >= table.bottom;
}

function deletesHeaderAlone({ kind, axis, area }: Push, table: Table): boolean {
  if (kind !== 'delete' || axis !== 'rows' || !table.showHeaders) return false;
  const header = table.area.top;
  return area.top <= header && area.bottom >= header && area.bottom < table.area.bottom;
}

function assertNothingFallsOff(sheet: Sheet, { kind, axis, area }: Push): void {
  if (kind === 'delete') return;
  const edge: Area =
    axis === 'rows'
      ? { ...area, top: ROW_LIMIT - rowCount(area), bottom: ROW_LIMIT - 1 }
      : { ...area, left: COLUMN_LIMIT - columnCount(area), right: COLUMN_LIMIT - 1 };
  if (storedCells(sheet, edge).some(({ cell }) => hasContent(cell)))
    throw new ExcelError('NonBlankCellOffSheet');
}

function moveCells(sheet: Sheet, push: Push): void {
  const moving = storedCells(sheet, affectedArea(push, wholeSheet));
  for (const { row, column } of moving) removeCell(sheet, row, column);
  for (const { row, column, cell } of moving) {
    const target = pushedArea(push, { top: row, bottom: row, left: column, right: column });
    if (target !== undefined && target.top < ROW_LIMIT && target.left < COLUMN_LIMIT) {
      putCell(sheet, target.top, target.left, cell);
    }
  }
  if (push.axis === 'columns' && isEntireColumn(push.area)) moveColumnWidths(sheet, push);
}

function moveColumnWidths(sheet: Sheet, push: Push): void {
  const widths = [...sheet.columnWidths];
  sheet.columnWidths.clear();
  for (const [column, width] of widths) {
    const target = pushedArea(push, { ...push.area, left: column, right: column });
    if (target !== undefined) sheet.columnWidths.set(target.left, width);
  }
}

function pushedAreas(push: Push, areas: Area[]): Area[] {
  return areas.map((area) => pushedArea(push, area)).filter((area) => area !== undefined);
}

function moveObjects(sheet: Sheet, push: Push, exempt?: Table): void {
  sheet.tables = sheet.tables.filter((table) => table === exempt || moveTable(sheet, table, push));
  movePage(sheet, push);
  pushHiddenRows(sheet, push);
  for (const format of sheet.conditionalFormats) format.areas = pushedAreas(push, format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter((validation) => {
    const area = pushedArea(push, validation.area);
    if (area !== undefined) validation.area = area;
    return area !== undefined;
  });
}

/** Page breaks and repeated rows go with whole rows; the print area with the cells that it is made of. */
function movePage(sheet: Sheet, push: Push): void {
  const { page } = sheet;
  if (page === undefined) return;
  if (page.printArea) page.printArea = pushedAreas(push, page.printArea);
  if (push.axis !== 'rows' || !isEntireRow(push.area)) return;
  const rowsAfter = (top: number, bottom: number): Area | undefined =>
    pushedArea(push, { ...wholeSheet, top, bottom });
  if (page.breaksBefore) {
    page.breaksBefore = page.breaksBefore.flatMap((row) => rowsAfter(row, row)?.top ?? []);
  }
  const titles = page.titleRows && rowsAfter(page.titleRows.top, page.titleRows.bottom);
  if (titles) page.titleRows = { top: titles.top, bottom: titles.bottom };
  else delete page.titleRows;
}

function moveTable(sheet: Sheet, table: Table, push: Push): boolean {
  const area = pushedArea(push, table.area);
  if (area === undefined) return false;
  const fewestRows = 1 + Number(table.showHeaders) + Number(table.showTotals);
  setTableArea(sheet, table, { ...area, bottom: Math.max(area.bottom, area.top + fewestRows - 1) });
  return true;
}
