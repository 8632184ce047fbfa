import type { TablePresence } from '../../excel/workbookSession';

/** The names of the tables that the workbook must have and has not. */
export function missingRequired(tables: readonly TablePresence[]): readonly string[] {
  return tables.filter(({ required, found }) => required && found === undefined).map(({ name }) => name);
}

export function isTableMissing(tables: readonly TablePresence[]): boolean {
  return missingRequired(tables).length > 0;
}
