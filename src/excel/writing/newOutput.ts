import type { OutputSheet } from '../../workbook/outputs/outputSheet';
import { FIRST_NOTE_ROW, HEADER_ROW, HEADING_ROW } from '../../workbook/outputs/outputSheet';
import { rangeOf } from '../area';
import { newSheetName } from '../sheetNames';
import type { OutputPlan } from './plan';

/**
 * Queues a new output sheet. It gets its right name last: a sheet of that name always has its table, so that undoing
 * never removes one of the user's.
 */
export function addOutputSheet(
  context: Excel.RequestContext,
  plan: OutputPlan,
  staged: Excel.Range,
  index: number,
): void {
  const sheet = context.workbook.worksheets.add(newSheetName(index));
  addTableAt(sheet, plan, { top: HEADER_ROW, left: 0 }, staged);
  formatNewSheet(sheet, plan.output);
  sheet.name = plan.sheet;
}

/** Queues a copy of the staged rows, and makes a table of it. */
export function addTableAt(
  sheet: Excel.Worksheet,
  { output, rows }: OutputPlan,
  { top, left }: { readonly top: number; readonly left: number },
  staged: Excel.Range,
): void {
  const target = rangeOf(sheet, { top, left, rows: rows.length + 1, columns: output.columns.length });
  target.copyFrom(staged, 'All');
  const table = sheet.tables.add(target, true);
  table.name = output.table;
}

function formatNewSheet(sheet: Excel.Worksheet, { columns, notes }: OutputSheet): void {
  sheet.tabColor = '#2F6F4F';
  sheet.showGridlines = false;
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, 1);
  heading.format.font.bold = true;
  heading.format.font.size = 14;
  sheet.getRangeByIndexes(FIRST_NOTE_ROW, 0, notes.length, 1).format.font.color = '#595959';
  columns.forEach(({ kind, width }, column) => {
    const { format } = sheet.getRangeByIndexes(HEADER_ROW, column, 1, 1);
    if (width) format.columnWidth = width;
    if (kind !== 'text') format.horizontalAlignment = 'Right';
  });
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}
