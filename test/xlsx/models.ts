import { createSheet } from '../../src/spreadsheet/create';
import type { CellScalar, Cell, Sheet, Workbook } from '../../src/spreadsheet/model';
import { openPackage } from '../../src/xlsx';

export function sheetNamed(name: string, rows: CellScalar[][] = []): Sheet {
  const sheet = createSheet(`new-${name}`, name);
  rows.forEach((values, row) => values.forEach((value, column) => put(sheet, row, column, { value })));
  return sheet;
}

export function put(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  cells.set(column, cell);
  sheet.cells.set(row, cells);
}

export function workbookOf(...sheets: Sheet[]): Workbook {
  return {
    sheets,
    date1904: false,
    structureProtected: false,
    activeSheetId: sheets[0]?.id ?? '',
    selection: 'A1',
  };
}

export function opened(bytes: Uint8Array): Workbook {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(`The package was refused: ${result.reason}`);
  return result.workbook;
}

export function sheetOf(workbook: Workbook, name?: string): Sheet {
  const sheet = name === undefined ? workbook.sheets[0] : workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name ?? ''}.`);
  return sheet;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The model without what a file cannot remember: the ids, and the order in which cells were put in. */
export function comparable(workbook: Workbook): unknown {
  const active = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId);
  return {
    ...workbook,
    activeSheetId: active,
    names: workbook.names ?? [],
    sheets: workbook.sheets.map(comparableSheet),
  };
}

function comparableSheet(sheet: Sheet): unknown {
  return {
    ...sheet,
    id: '',
    cells: sortedCells(sheet),
    columnWidths: sortedEntries(sheet.columnWidths),
    rowHeights: sortedEntries(sheet.rowHeights ?? new Map()),
    tables: sheet.tables.map((table) => ({ ...table, id: '' })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: '' })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
  };
}

function sortedEntries<T>(map: Map<number, T>): [number, T][] {
  return [...map].sort(([one], [other]) => one - other);
}

function sortedCells(sheet: Sheet): [number, [number, Cell][]][] {
  return sortedEntries(sheet.cells).map(([row, cells]) => [row, sortedEntries(cells)]);
}
