import { formatArea, parseArea } from '../spreadsheet/address';
import { COLUMN_LIMIT, columnCount, overlaps, rowCount } from '../spreadsheet/area';
import type { FoundTable } from '../spreadsheet/book';
import { findTable } from '../spreadsheet/book';
import { eachCell, getCell, putCell, removeCell, storedCells } from '../spreadsheet/cells/cells';
import { enterValue } from '../spreadsheet/cells/entry';
import { setRowsHidden } from '../spreadsheet/cells/hiddenRows';
import { pushCells } from '../spreadsheet/cells/pushCells';
import { ExcelError } from '../spreadsheet/excelError';
import type { CellScalar, Sheet } from '../spreadsheet/model';
import { activateSheet, addSheet, deleteSheet, renameSheet } from '../spreadsheet/sheets';
import { changeCells, mendHeaders } from '../spreadsheet/tables/tableHeaders';
import { dataArea } from '../spreadsheet/tables/tableParts';
import { deleteTable, renameTable } from '../spreadsheet/tables/tables';
import type { SimulatedExcel } from './host';
import { EventNumber, WORKBOOK_TARGET } from './richapi/eventHub';
import type { Json } from './richapi/wire';

/** Whoever sits at the simulated Excel: what they do reaches the add-in as events. */
export class User {
  constructor(private readonly excel: SimulatedExcel) {}

  /** Types a value into a cell, or the same into several; empty text clears. */
  type(sheetName: string, address: string, value: CellScalar): void {
    const { workbook, session } = this.excel;
    const sheet = this.excel.sheet(sheetName);
    const area = areaAt(address);
    const before = getCell(sheet, area.top, area.left).value;
    changeCells(workbook, sheet, area, () => {
      eachCell(area, (row, column) => enterValue(sheet, row, column, value, workbook.date1904));
    });
    session.markChanged();
    session.ensureCalculated();
    const single = rowCount(area) === 1 && columnCount(area) === 1;
    this.fireChanged(
      sheetName,
      address,
      single ? { valueBefore: before, valueAfter: getCell(sheet, area.top, area.left).value } : {},
    );
  }

  select(sheetName: string, address: string): void {
    this.activate(sheetName);
    this.excel.workbook.selection = formatArea(areaAt(address));
    this.fireSelectionChanged(sheetName, address);
  }

  activate(sheetName: string): void {
    const { workbook } = this.excel;
    const sheet = this.excel.sheet(sheetName);
    if (workbook.activeSheetId === sheet.id) return;
    const former = workbook.activeSheetId;
    activateSheet(workbook, sheet);
    this.fireForSheet(EventNumber.worksheetDeactivated, former, { worksheetId: former });
    this.fireForSheet(EventNumber.worksheetActivated, sheet.id, { worksheetId: sheet.id });
  }

  renameSheet(sheetName: string, name: string): void {
    renameSheet(this.excel.workbook, this.excel.sheet(sheetName), name);
    this.excel.session.markChanged();
  }

  deleteSheet(sheetName: string): void {
    const sheet = this.excel.sheet(sheetName);
    deleteSheet(this.excel.session, sheet);
    this.excel.session.markChanged();
    this.fireDeleted(sheet.id);
  }

  addSheet(name: string): void {
    addSheet(this.excel.workbook, name);
    this.fireAdded(name);
  }

  protectSheet(sheetName: string, isProtected = true): void {
    this.excel.sheet(sheetName).protected = isProtected;
  }

  /** Hides rows of the table by a filter: all data rows but those whose number, from 0, is to be seen. */
  filterTable(name: string, seen: readonly number[]): void {
    const { sheet, table } = this.table(name);
    const data = dataArea(table);
    for (let row = data.top; row <= data.bottom; row++) {
      const isHidden = !seen.includes(row - data.top);
      setRowsHidden(sheet, { ...data, top: row, bottom: row }, isHidden);
    }
    this.excel.session.markChanged();
  }

  /** Turns the data rows upside down, as a sort may. */
  reverseTable(name: string): void {
    const { sheet, table } = this.table(name);
    const data = dataArea(table);
    const cells = storedCells(sheet, data);
    for (const { row, column } of cells) removeCell(sheet, row, column);
    for (const { row, column, cell } of cells) putCell(sheet, data.top + data.bottom - row, column, cell);
    this.excel.session.markChanged();
    this.fireChanged(sheet.name, formatArea(data));
  }

  /** Inserts whole rows or columns: `3:4`, `B:B`. */
  insert(sheetName: string, address: string): void {
    const area = areaAt(address);
    const axis = columnCount(area) === COLUMN_LIMIT ? 'rows' : 'columns';
    const sheet = this.excel.sheet(sheetName);
    pushCells(this.excel.session, sheet, { kind: 'insert', axis, area });
    for (const table of sheet.tables) {
      if (overlaps(table.area, area)) mendHeaders(sheet, table);
    }
    this.excel.session.markChanged();
    this.fireChanged(sheetName, address, { changeType: axis === 'rows' ? 'RowInserted' : 'ColumnInserted' });
  }

  renameTable(name: string, to: string): void {
    renameTable(this.excel.workbook, this.table(name).table, to);
    this.excel.session.markChanged();
  }

  deleteTable(name: string): void {
    const { sheet, table } = this.table(name);
    deleteTable(this.excel.workbook, sheet, table);
    this.excel.session.markChanged();
  }

  /** Tells the add-in of an edit, without one: also of co-authors', with `source: 'Remote'`. */
  fireChanged(sheetName: string, address: string, details: Record<string, Json> = {}): void {
    const sheet = this.excel.sheet(sheetName);
    const message = {
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      shiftDirection: 'None',
      address,
      worksheetId: sheet.id,
      referenceId: this.referenceTo(sheet, address),
      ...details,
    };
    this.fireForSheet(EventNumber.worksheetChanged, sheet.id, message);
    this.fireTablesChanged(sheet, address, message);
  }

  fireSelectionChanged(sheetName: string, address: string): void {
    const sheet = this.excel.sheet(sheetName);
    const { events } = this.excel.session;
    this.fireForSheet(EventNumber.worksheetSelectionChanged, sheet.id, { address, worksheetId: sheet.id });
    events.send(EventNumber.workbookSelectionChanged, '', {});
  }

  fireAdded(sheetName: string): void {
    const { id } = this.excel.sheet(sheetName);
    const message = { source: 'Local', worksheetId: id };
    this.excel.session.events.fire(EventNumber.worksheetAdded, WORKBOOK_TARGET, message);
  }

  fireDeleted(sheetId: string): void {
    const message = { source: 'Local', worksheetId: sheetId };
    this.excel.session.events.fire(EventNumber.worksheetDeleted, WORKBOOK_TARGET, message);
  }

  private table(name: string): FoundTable {
    const found = findTable(this.excel.workbook, name);
    if (found === undefined) throw new ExcelError('ItemNotFound', `the table ${name}`);
    return found;
  }

  private fireForSheet(eventNumber: number, sheetId: string, message: Record<string, Json>): void {
    const { events } = this.excel.session;
    events.fire(eventNumber, sheetId, message);
    events.fire(eventNumber, WORKBOOK_TARGET, message);
  }

  private fireTablesChanged(sheet: Sheet, address: string, message: Record<string, Json>): void {
    const area = parseArea(address);
    for (const table of sheet.tables) {
      if (area === undefined || !overlaps(area, table.area)) continue;
      const { events } = this.excel.session;
      const ofTable = { ...message, tableId: table.id };
      for (const target of [table.id, sheet.id, WORKBOOK_TARGET])
        events.fire(EventNumber.tableChanged, target, ofTable);
    }
  }

  private referenceTo(sheet: Sheet, address: string): string {
    const area = parseArea(address);
    return area === undefined ? '' : this.excel.session.referenceFor(sheet, area);
  }
}

function areaAt(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (area === undefined) throw new ExcelError('InvalidArgument', `not an address: ${address}`);
  return area;
}
