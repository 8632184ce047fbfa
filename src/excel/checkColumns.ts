import type { RowMessage } from '../workbook/flags';
import { CHECK_COLUMN } from '../workbook/flags';
import { asCellValue } from './cellText';
import type { Area, InputTableState } from './survey';
import { mayReplace } from './survey';

/** What becomes of one input table's column `Kontroll`. */
export interface CheckColumnChange {
  readonly table: string;
  readonly sheet: string;
  /** The cells below the header. */
  readonly cells: Area;
  /** True where the table gets the column now. */
  readonly added: boolean;
  /** The table as it stands before. */
  readonly tableArea: Area;
  /** New texts, by their row below the header; the other cells stay. */
  readonly texts: ReadonlyMap<number, string>;
}

export interface CheckColumnPlan {
  readonly changes: readonly CheckColumnChange[];
  /** Tables whose messages have no place, since the cells to the right are taken. */
  readonly noRoomFor: readonly string[];
}

/** The changes that put each message in its row, and take away those that no longer hold. */
export function planCheckColumns(tables: readonly InputTableState[], messages: readonly RowMessage[]): CheckColumnPlan {
  const changes: CheckColumnChange[] = [];
  const noRoomFor: string[] = [];
  for (const table of tables) {
    const own = messagesOf(table, messages);
    if (table.checkColumn === undefined && own.size > 0 && !table.hasRoom) {
      noRoomFor.push(table.name);
      continue;
    }
    const texts = changedTexts(table, own);
    if (texts.size > 0) changes.push(changeOf(table, texts));
  }
  return { changes, noRoomFor };
}

function messagesOf(table: InputTableState, messages: readonly RowMessage[]): Map<number, string> {
  const firstRow = table.top + 1;
  const own = messages.filter((message) => message.table === table.name && message.row >= firstRow);
  return new Map(own.map(({ row, message }) => [row - firstRow, message]));
}

function changedTexts(table: InputTableState, own: ReadonlyMap<number, string>): Map<number, string> {
  if (table.checkColumn === undefined) return new Map(own);
  const changed = new Map<number, string>();
  table.checkColumn.texts.forEach((text, row) => {
    const wanted = own.get(row) ?? '';
    if (text !== wanted && mayReplace(text)) changed.set(row, wanted);
  });
  return changed;
}

function changeOf(table: InputTableState, texts: ReadonlyMap<number, string>): CheckColumnChange {
  const { top, left, width, height } = table;
  const column = left + (table.checkColumn?.index ?? width);
  return {
    table: table.name,
    sheet: table.sheet,
    cells: { top: top + 1, left: column, rows: height, columns: 1 },
    added: table.checkColumn === undefined,
    tableArea: { top, left, rows: height + 1, columns: width },
    texts,
  };
}

/** Queues the changes. A new column takes in the empty cells to the right, so that nothing of the user's moves. */
export function applyCheckColumns(context: Excel.RequestContext, changes: readonly CheckColumnChange[]): void {
  for (const { table, sheet, cells, added, tableArea, texts } of changes) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (added) {
      const { top, left, rows, columns } = tableArea;
      context.workbook.tables.getItem(table).resize(worksheet.getRangeByIndexes(top, left, rows, columns + 1));
      worksheet.getRangeByIndexes(top, left + columns, 1, 1).values = [[CHECK_COLUMN]];
    }
    for (const run of runsOf(texts)) {
      const range = worksheet.getRangeByIndexes(cells.top + run.first, cells.left, run.texts.length, 1);
      range.values = run.texts.map((text) => [asCellValue(text)]);
    }
  }
}

interface TextRun {
  readonly first: number;
  readonly texts: string[];
}

/** Rows that follow on each other are written together. */
function runsOf(texts: ReadonlyMap<number, string>): TextRun[] {
  const runs: TextRun[] = [];
  for (const [row, text] of [...texts].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.texts.length === row) last.texts.push(text);
    else runs.push({ first: row, texts: [text] });
  }
  return runs;
}

/** Queues the way back of a column that the add-in made: its cells are emptied and the table is as wide as before. */
export function removeCheckColumn(
  context: Excel.RequestContext,
  { table, sheet, tableArea }: { readonly table: string; readonly sheet: string; readonly tableArea: Area },
): void {
  const { top, left, rows, columns } = tableArea;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  context.workbook.tables.getItem(table).resize(worksheet.getRangeByIndexes(top, left, rows, columns));
  worksheet.getRangeByIndexes(top, left + columns, rows, 1).clear('All');
}
