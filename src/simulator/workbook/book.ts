import type { Area, SimSheet, SimTable, SimWorkbook } from '../model';
import { ExcelError } from './excel-error';

/** A place that somebody holds on to; insertions and deletions of cells move it. */
export interface TrackedPlace {
  sheet: SimSheet;
  areas: Area[];
}

/** An open workbook: its data, and the places that must follow when cells are pushed. */
export interface Book {
  readonly workbook: SimWorkbook;
  readonly tracked: Set<TrackedPlace>;
}

export interface FoundTable {
  sheet: SimSheet;
  table: SimTable;
}

export function findSheet(workbook: SimWorkbook, nameOrId: string): SimSheet | undefined {
  const name = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
}

export function findTable(workbook: SimWorkbook, nameOrId: string): FoundTable | undefined {
  const name = nameOrId.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((other) => other.id === nameOrId || other.name.toLowerCase() === name);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

export function sheetOfTable(workbook: SimWorkbook, table: SimTable): SimSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.tables.includes(table));
  if (sheet === undefined) throw new ExcelError('ItemNotFound', `table ${table.name}`);
  return sheet;
}

export function activeSheet(workbook: SimWorkbook): SimSheet {
  const sheet = findSheet(workbook, workbook.activeSheetId) ?? workbook.sheets[0];
  if (sheet === undefined) throw new ExcelError('GeneralException', 'a workbook without sheets');
  return sheet;
}
