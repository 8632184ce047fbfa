import { ExcelError } from './excelError';
import type { Area, Sheet, Table, Workbook } from './model';

/** A place that somebody holds on to; insertions and deletions of cells move it. */
export interface TrackedPlace {
  sheet: Sheet;
  areas: Area[];
}

/** An open workbook: its data, and the places that must follow when cells are pushed. */
export interface Book {
  readonly workbook: Workbook;
  readonly tracked: Set<TrackedPlace>;
}

export interface FoundTable {
  sheet: Sheet;
  table: Table;
}

export function findSheet(workbook: Workbook, nameOrId: string): Sheet | undefined {
  const name = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
}

export function findTable(workbook: Workbook, nameOrId: string): FoundTable | undefined {
  const name = nameOrId.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((other) => other.id === nameOrId || other.name.toLowerCase() === name);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

export function sheetOfTable(workbook: Workbook, table: Table): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.tables.includes(table));
  if (sheet === undefined) throw new ExcelError('ItemNotFound', `table ${table.name}`);
  return sheet;
}

export function activeSheet(workbook: Workbook): Sheet {
  const sheet = findSheet(workbook, workbook.activeSheetId) ?? workbook.sheets[0];
  if (sheet === undefined) throw new ExcelError('GeneralException', 'a workbook without sheets');
  return sheet;
}
