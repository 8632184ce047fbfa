import type { SimSheet, SimWorkbook } from '../model';

/** Ids look like Excel's, are unique over a workbook, and repeat from run to run. */
export function nextId(workbook: SimWorkbook): string {
  let highest = 0;
  for (const id of idsOf(workbook)) highest = Math.max(highest, numberOf(id));
  return formatId(highest + 1);
}

export function formatId(number: number): string {
  const hex = number.toString(16).toUpperCase().padStart(8, '0');
  return `{00000000-0001-${hex.slice(0, 4)}-${hex.slice(4)}-000000000000}`;
}

function numberOf(id: string): number {
  const match = /^\{00000000-0001-([0-9A-F]{4})-([0-9A-F]{4})-000000000000\}$/i.exec(id);
  return match === null ? 0 : parseInt(`${match[1] ?? ''}${match[2] ?? ''}`, 16);
}

function* idsOf(workbook: SimWorkbook): Generator<string> {
  for (const sheet of workbook.sheets) {
    yield sheet.id;
    for (const owner of [...sheet.tables, ...sheet.charts, ...sheet.conditionalFormats]) yield owner.id;
  }
}

export function createSheet(id: string, name: string): SimSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    protected: false,
    cells: new Map(),
    tables: [],
    conditionalFormats: [],
    dataValidations: [],
    charts: [],
    columnWidths: new Map(),
    frozenRows: 0,
    showGridlines: true,
  };
}

/** A workbook as Excel opens a new one: one empty sheet, A1 selected. */
export function createWorkbook(sheetName = 'Blad1'): SimWorkbook {
  const sheet = createSheet(formatId(1), sheetName);
  return {
    sheets: [sheet],
    date1904: false,
    structureProtected: false,
    activeSheetId: sheet.id,
    selection: 'A1',
  };
}
