import { columnCount } from '../area';
import { getCell } from '../cells/cells';
import { noteWritten } from '../cells/written';
import { ExcelError } from '../excelError';
import type { Area, Sheet, Table } from '../model';

/** Formulas that name the table mean other cells from now on. */
export function setTableArea(sheet: Sheet, table: Table, area: Area): void {
  table.area = area;
  delete table.deniesHeaders;
  noteWritten(sheet, area);
}

export function headerArea({ area, showHeaders }: Table): Area {
  if (!showHeaders) throw new ExcelError('ItemNotFound', 'the header row is not shown');
  return { ...area, bottom: area.top };
}

export function dataArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + Number(showHeaders), bottom: area.bottom - Number(showTotals) };
}

export function totalsArea({ area, showTotals }: Table): Area {
  if (!showTotals) throw new ExcelError('ItemNotFound', 'the totals row is not shown');
  return { ...area, top: area.bottom };
}

/** One column of a block: `columnOf(dataArea(table), 2)`. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}

export function columnNames(sheet: Sheet, table: Table): string[] {
  const count = columnCount(table.area);
  if (!table.showHeaders)
    return Array.from({ length: count }, (_, index) => table.hiddenHeaders?.[index] ?? `Column${index + 1}`);
  return Array.from({ length: count }, (_, index) => {
    return String(getCell(sheet, table.area.top, table.area.left + index).value);
  });
}
