import type { SimulatedExcel } from './host';
import type { CellScalar, SimSheet } from './model';
import { EventNumber, WORKBOOK_TARGET } from './richapi/event-hub';
import type { Json } from './richapi/wire';
import { formatArea, parseArea } from './workbook/address';
import { columnCount, overlaps, rowCount } from './workbook/area';
import { eachCell, getCell } from './workbook/cells';
import { enterValue } from './workbook/entry';
import { ExcelError } from './workbook/excel-error';
import { activateSheet } from './workbook/sheets';
import { changeCells } from './workbook/table-headers';

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

  private fireForSheet(eventNumber: number, sheetId: string, message: Record<string, Json>): void {
    const { events } = this.excel.session;
    events.fire(eventNumber, sheetId, message);
    events.fire(eventNumber, WORKBOOK_TARGET, message);
  }

  private fireTablesChanged(sheet: SimSheet, address: string, message: Record<string, Json>): void {
    const area = parseArea(address);
    for (const table of sheet.tables) {
      if (area === undefined || !overlaps(area, table.area)) continue;
      const { events } = this.excel.session;
      const ofTable = { ...message, tableId: table.id };
      for (const target of [table.id, sheet.id, WORKBOOK_TARGET])
        events.fire(EventNumber.tableChanged, target, ofTable);
    }
  }

  private referenceTo(sheet: SimSheet, address: string): string {
    const area = parseArea(address);
    return area === undefined ? '' : this.excel.session.referenceFor(sheet, area);
  }
}

function areaAt(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (area === undefined) throw new ExcelError('InvalidArgument', `not an address: ${address}`);
  return area;
}
