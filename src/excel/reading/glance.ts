import { INPUT_TABLES } from '../../core/model/inputTables';
import { isSameName } from '../sameName';
import type { WorkbookGlance } from '../workbookSession';
import { isOurs, lookAround } from './inventory';

/** What the workbook is, by its names alone; where it has no table at all, also whether anything stands on a sheet. */
export async function glanceAt(context: Excel.RequestContext): Promise<WorkbookGlance> {
  const { tables, sheets } = await lookAround(context);
  const hasOther = tables.some(({ name }) => !isOurs(name));
  if (tables.some(({ name }) => isInput(name))) return { kind: 'own', hasOther };
  if (hasOther) return { kind: 'other', hasOther };
  const used = sheets.map(({ name }) => {
    return context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('address');
  });
  await context.sync();
  const isFilled = used.some((range) => !range.isNullObject);
  return { kind: isFilled ? 'other' : 'empty', hasOther: isFilled };
}

function isInput(table: string): boolean {
  return INPUT_TABLES.some((name) => isSameName(name, table));
}
