import { removeCheckColumn } from './checkColumns';
import { loadOwnFormats, removeFormats, takeOwnFormats } from './flagFormats';
import { STAGING_SHEET } from './outputNames';
import type { Backup, ColumnBackup, OutputBackup } from './staging';
import { copyCells, readBackup, removeStaging } from './staging';
import type { OwnFormat } from './flagFormats';

/**
 * Undoes a write that was cut off: each output is again what it was, and a new one is gone. Works from what the staging
 * sheet says alone, so it does as well after the add-in has been closed.
 *
 * @returns false when there was nothing to undo
 */
export async function undoInterruptedWrite(context: Excel.RequestContext): Promise<boolean> {
  const staging = context.workbook.worksheets.getItemOrNullObject(STAGING_SHEET);
  context.workbook.worksheets.load('name');
  context.workbook.tables.load('name,worksheet/name');
  staging.load('name');
  await context.sync();
  if (staging.isNullObject) return false;

  const backup = await readBackup(context, staging);
  if (backup) {
    const present = presentIn(context);
    const widths = await columnWidths(context, backup);
    for (const output of backup.outputs) restoreOutput(context, staging, output, present);
    backup.columns.forEach((column, index) => restoreColumn(context, staging, column, widths[index] ?? 0));
  }
  removeStaging(staging);
  await context.sync();
  return true;
}

/** Takes away the formats that were not there before. */
export async function removeNewFormats(context: Excel.RequestContext, before: readonly OwnFormat[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('name');
  await context.sync();
  const loaded = worksheets.items.map((sheet) => ({ sheet: sheet.name, formats: loadOwnFormats(sheet) }));
  await context.sync();
  const known = new Set(before.map(({ id }) => id));
  const all = loaded.flatMap(({ sheet, formats }) => takeOwnFormats(sheet, formats));
  // The old ones are removed last: where none is left, the new ones are all that marks the cells.
  if (!all.some(({ id }) => known.has(id)) && before.length > 0) return;
  removeFormats(
    context,
    all.filter(({ id }) => !known.has(id)),
  );
  await context.sync();
}

interface Present {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

function presentIn({ workbook }: Excel.RequestContext): Present {
  return {
    sheets: new Set(workbook.worksheets.items.map(({ name }) => name)),
    tables: new Set(workbook.tables.items.map(({ name }) => name)),
  };
}

function restoreOutput(
  context: Excel.RequestContext,
  staging: Excel.Worksheet,
  { sheet: name, table, existed, area, used, top }: OutputBackup,
  present: Present,
): void {
  if (!present.sheets.has(name)) return;
  const sheet = context.workbook.worksheets.getItem(name);
  if (!existed) {
    sheet.delete();
    return;
  }
  if (present.tables.has(table)) {
    const own = context.workbook.tables.getItem(table);
    if (area) own.resize(sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns));
    else own.convertToRange();
  }
  const everything = sheet.getUsedRange();
  everything.clear('Formats');
  clearOutside(sheet, used);
  if (used.rows > 0) {
    const kept = sheet.getRangeByIndexes(0, 0, used.rows, used.columns);
    copyCells(kept, staging.getRangeByIndexes(top, 0, used.rows, used.columns));
  }
}

/** More than any output has; what lies beyond the old contents came with the write that is undone. */
const FAR_ROWS = 200_000;
const FAR_COLUMNS = 200;

function clearOutside(sheet: Excel.Worksheet, used: OutputBackup['used']): void {
  sheet.getRangeByIndexes(used.rows, 0, FAR_ROWS, FAR_COLUMNS).clear('Contents');
  sheet.getRangeByIndexes(0, used.columns, Math.max(1, used.rows), FAR_COLUMNS).clear('Contents');
}

/** The width of each table that was to get a column: it is put back only where it did. */
async function columnWidths(context: Excel.RequestContext, backup: Backup): Promise<number[]> {
  const ranges = backup.columns.map(({ table }) => context.workbook.tables.getItem(table).getRange().load('columnCount'));
  await context.sync();
  return ranges.map((range) => range.columnCount);
}

function restoreColumn(
  context: Excel.RequestContext,
  staging: Excel.Worksheet,
  column: ColumnBackup,
  width: number,
): void {
  if (column.added) {
    if (width > column.tableArea.columns) removeCheckColumn(context, column);
    return;
  }
  const { top, left, rows, columns } = column.cells;
  const cells = context.workbook.worksheets.getItem(column.sheet).getRangeByIndexes(top, left, rows, columns);
  copyCells(cells, staging.getRangeByIndexes(column.top, 0, rows, columns));
}
