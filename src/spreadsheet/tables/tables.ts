import { isOnSheet, overlaps, rowCount } from '../area';
import { findTable, type Book } from '../book';
import { putCell, removeCell, storedCells } from '../cells/cells';
import { pushCells } from '../cells/pushCells';
import { nextId } from '../create';
import { ExcelError } from '../excelError';
import { rewriteFormulas } from '../formulas/formulaHolders';
import { formulaWithoutTable, formulaWithRenamedTable } from '../formulas/rewrite';
import type { Area, Sheet, Table, Workbook } from '../model';
import { mendHeaders } from './tableHeaders';
import { dataArea, setTableArea } from './tableParts';

export function addTable(book: Book, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  assertFree(sheet, area);
  if (!hasHeaders) {
    pushCells(book, sheet, { kind: 'insert', axis: 'rows', area: { ...area, bottom: area.top } });
  }
  const rows = hasHeaders ? Math.max(2, rowCount(area)) : rowCount(area) + 1;
  const table: Table = {
    id: nextId(book.workbook),
    name: freeName(book.workbook),
    area: { ...area, bottom: area.top + rows - 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  };
  assertFree(sheet, table.area);
  sheet.tables.push(table);
  mendHeaders(sheet, table);
  return table;
}

export function assertFree(sheet: Sheet, area: Area, except?: Table): void {
  const other = sheet.tables.find((table) => table !== except && overlaps(table.area, area));
  if (other !== undefined) throw new ExcelError('InvalidOperation', `the table ${other.name} stands there`);
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', 'outside the sheet');
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (findTable(workbook, `Table${number}`) !== undefined) number++;
  return `Table${number}`;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/;

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!NAME.test(name) || name.length > 255 || CELL_LIKE.test(name)) {
    throw new ExcelError('InvalidArgument', `not a table name: ${name}`);
  }
  const other = findTable(workbook, name)?.table;
  const isName = (workbook.names ?? []).some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (isName || (other !== undefined && other !== table)) {
    throw new ExcelError('ItemAlreadyExists', `the name ${name}`);
  }
  const former = table.name;
  table.name = name;
  rewriteFormulas(workbook, 'same results', (formula) => formulaWithRenamedTable(formula, former, name));
}

/** The table and its cells go; nothing moves into their place. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  for (const { row, column } of storedCells(sheet, table.area)) removeCell(sheet, row, column);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  rewriteFormulas(workbook, 'other results', (formula) => formulaWithoutTable(formula, table.name));
}

export function resizeTable(sheet: Sheet, table: Table, area: Area): void {
  const fewestRows = 1 + Number(table.showHeaders) + Number(table.showTotals);
  const sameTop = area.top === table.area.top && overlaps(area, table.area);
  if (!sameTop || rowCount(area) < fewestRows) {
    throw new ExcelError('InvalidArgument', 'the header row must stay in its row, with a data row under it');
  }
  assertFree(sheet, area, table);
  if (table.showTotals) moveTotals(sheet, table, area);
  setTableArea(sheet, table, area);
  mendHeaders(sheet, table);
}

/** The totals row stays the last row; what stood there as data gives way. */
function moveTotals(sheet: Sheet, table: Table, area: Area): void {
  if (area.bottom === table.area.bottom) return;
  const totals = storedCells(sheet, { ...table.area, top: table.area.bottom });
  for (const { row, column } of totals) removeCell(sheet, row, column);
  for (const { column, cell } of totals) {
    if (column >= area.left && column <= area.right) putCell(sheet, area.bottom, column, cell);
  }
}

/** A new table has one empty row, which the first rows added to it fill. */
export function isUnused(sheet: Sheet, table: Table): boolean {
  const data = dataArea(table);
  return (
    rowCount(data) === 1 &&
    storedCells(sheet, data).every(({ cell }) => cell.value === '' && cell.formula === undefined)
  );
}
