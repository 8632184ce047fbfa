import type { Sheet, Workbook } from './model';

const highestGiven = new WeakMap<Workbook, number>();

/** Ids look like Excel's, repeat from run to run, and are not given again after a deletion. */
export function nextId(workbook: Workbook): string {
  let highest = highestGiven.get(workbook) ?? 0;
  for (const id of idsOf(workbook)) highest = Math.max(highest, numberOf(id));
  highestGiven.set(workbook, highest + 1);
  return formatId(highest + 1);
}

function formatId(number: number): string {
  const hex = number.toString(16).toUpperCase().padStart(8, '0');
  return `{00000000-0001-${hex.slice(0, 4)}-${hex.slice(4)}-000000000000}`;
}

function numberOf(id: string): number {
  const match = /^\{00000000-0001-([0-9A-F]{4})-([0-9A-F]{4})-000000000000\}$/i.exec(id);
  return match === null ? 0 : parseInt(`${match[1] ?? ''}${match[2] ?? ''}`, 16);
}

function* idsOf(workbook: Workbook): Generator<string> {
  for (const sheet of workbook.sheets) {
    yield sheet.id;
    for (const owner of [...sheet.tables, ...sheet.charts, ...sheet.conditionalFormats]) yield owner.id;
  }
}

export function createSheet(id: string, name: string): Sheet {
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
export function createWorkbook(sheetName = 'Blad1'): Workbook {
  const sheet = createSheet(formatId(1), sheetName);
  return {
    sheets: [sheet],
    date1904: false,
    structureProtected: false,
    activeSheetId: sheet.id,
    selection: 'A1',
  };
}
