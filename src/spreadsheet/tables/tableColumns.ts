import { columnCount } from '../area';
import type { Book } from '../book';
import { hasContent, setContent, storedCells } from '../cells/cells';
import { pushCells } from '../cells/pushCells';
import { ExcelError } from '../excelError';
import { rewriteFormulas } from '../formulas/formulaHolders';
import { formulaWithoutColumn, formulaWithRenamedColumn } from '../formulas/rewrite';
import type { Sheet, Table } from '../model';
import { mendHeaders } from './tableHeaders';
import { columnNames, setTableArea } from './tableParts';

/** Makes an empty column with a name of its own, and answers its index in the table. */
export function addTableColumn(
  book: Book,
  sheet: Sheet,
  table: Table,
  index = columnCount(table.area),
): number {
  const count = columnCount(table.area);
  if (!Number.isInteger(index) || index < 0 || index > count)
    throw new ExcelError('InvalidArgument', `no column ${index}`);
  const left = table.area.left + index;
  const area = { ...table.area, left, right: left };
  const right = table.area.right + 1;
  const beside = sheet.tables.some((other) => other !== table && other.area.left === left && index === count);
  const isFree =
    index === count && !beside && storedCells(sheet, area).every(({ cell }) => !hasContent(cell));
  if (!isFree) pushCells(book, sheet, { kind: 'insert', axis: 'columns', area }, table);
  setTableArea(sheet, table, { ...table.area, right });
  table.hiddenHeaders?.splice(index, 0, freeName(columnNames(sheet, table)));
  nameNewColumn(sheet, table, index);
  return index;
}

function nameNewColumn(sheet: Sheet, table: Table, index: number): void {
  if (!table.showHeaders) return;
  const others = columnNames(sheet, table).filter((_, other) => other !== index);
  setContent(sheet, table.area.top, table.area.left + index, freeName(others));
}

function freeName(taken: string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  let number = 1;
  while (lower.includes(`column${number}`)) number++;
  return `Column${number}`;
}

export function deleteTableColumn(book: Book, sheet: Sheet, table: Table, index: number): void {
  if (columnCount(table.area) === 1) throw new ExcelError('InvalidOperation', 'the only column of a table');
  const left = table.area.left + index;
  const right = table.area.right - 1;
  const top = table.area.top;
  const gone = columnNames(sheet, table)[index] ?? '';
  pushCells(
    book,
    sheet,
    { kind: 'delete', axis: 'columns', area: { ...table.area, top, left, right: left } },
    table,
  );
  setTableArea(sheet, table, { ...table.area, right });
  table.hiddenHeaders?.splice(index, 1);
  rewriteFormulas(book.workbook, 'other results', (formula, _, within) =>
    formulaWithoutColumn(formula, { table: table.name, column: gone, within }),
  );
}

export function renameTableColumn(book: Book, sheet: Sheet, table: Table, index: number, name: string): void {
  const before = columnNames(sheet, table);
  const taken = before.some((other, place) => place !== index && other.toLowerCase() === name.toLowerCase());
  if (name === '' || name.length > 255 || taken)
    throw new ExcelError('InvalidArgument', `the column name ${name}`);
  if (table.showHeaders) setContent(sheet, table.area.top, table.area.left + index, name);
  else table.hiddenHeaders?.splice(index, 1, name);
  mendHeaders(sheet, table);
  const from = before[index] ?? '';
  rewriteFormulas(book.workbook, 'same results', (formula, _, within) =>
    formulaWithRenamedColumn(formula, { table: table.name, column: from, within }, name),
  );
}
