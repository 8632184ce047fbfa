import { rowCount } from '../area';
import type { Book } from '../book';
import { hasContent, storedCells } from '../cells/cells';
import { pushCells } from '../cells/pushCells';
import { ExcelError } from '../excelError';
import type { Area, Sheet, Table } from '../model';
import { dataArea, setTableArea } from './tableParts';
import { assertFree, isUnused } from './tables';

/** Makes room for rows and answers where they are. `index` counts data rows; undefined = at the end. */
export function makeTableRows(book: Book, sheet: Sheet, table: Table, count: number, index?: number): Area {
  const data = dataArea(table);
  const atEnd = index === undefined || index === rowCount(data);
  if (index !== undefined && (index < 0 || index > rowCount(data)))
    throw new ExcelError('InvalidArgument', `no row ${index}`);
  if (atEnd && isUnused(sheet, table)) {
    if (count > 1) lengthen(book, sheet, table, data.bottom + 1, count - 1);
    return { ...data, bottom: data.top + count - 1 };
  }
  const top = atEnd ? data.bottom + 1 : data.top + index;
  lengthen(book, sheet, table, top, count);
  return { ...data, top, bottom: top + count - 1 };
}

/** Rows under the table are used when they are free and there is no totals row; otherwise cells are pushed down. */
function lengthen(book: Book, sheet: Sheet, table: Table, top: number, count: number): void {
  const area = { ...table.area, top, bottom: top + count - 1 };
  const bottom = table.area.bottom + count;
  if (top > table.area.bottom && isFree(sheet, table, area)) {
    setTableArea(sheet, table, { ...table.area, bottom });
    return;
  }
  pushCells(book, sheet, { kind: 'insert', axis: 'rows', area }, table);
  setTableArea(sheet, table, { ...table.area, bottom });
}

function isFree(sheet: Sheet, table: Table, area: Area): boolean {
  assertFree(sheet, area, table);
  return storedCells(sheet, area).every(({ cell }) => !hasContent(cell));
}

export function deleteTableRows(book: Book, sheet: Sheet, table: Table, index: number, count: number): void {
  const data = dataArea(table);
  if (index < 0 || count < 1 || index + count > rowCount(data))
    throw new ExcelError('InvalidArgument', `no row ${index}`);
  const top = data.top + index;
  const area = { ...table.area, top, bottom: top + count - 1 };
  const bottom = table.area.bottom - count;
  pushCells(book, sheet, { kind: 'delete', axis: 'rows', area }, table);
  const fewestRows = 1 + Number(table.showHeaders) + Number(table.showTotals);
  setTableArea(sheet, table, {
    ...table.area,
    bottom: Math.max(bottom, table.area.top + fewestRows - 1),
  });
}
