import { unlessPersonalNumber } from '../../core/text/personalNumber';
import { groupedBy } from '../../core/values/grouped';
import type { RowMessage } from '../../workbook/flags';
import { CHECK_COLUMN, isOwnMessage } from '../../workbook/flags';
import type { OwnEntries } from '../../workbook/outputs/findingsSheet';
import type { Area } from '../area';
import { fittingText } from '../cellText';
import type { InputTableState } from '../reading/survey';
import { mayReplace } from '../reading/survey';
import { fittingMessages } from './fittingMessages';

/** What becomes of one input table's column `Kontroll`. */
export interface CheckColumnChange {
  /** As the workbook spells it. */
  readonly table: string;
  readonly sheet: string;
  /** The cells below the header. */
  readonly cells: Area;
  /** True where the table gets the column now. */
  readonly added: boolean;
  /** The column's header as it stands. */
  readonly header: string;
  readonly hasHiddenRows: boolean;
  /** The table as it stands before, with its totals row. */
  readonly tableArea: Area;
  /** The other cells stay. */
  readonly texts: readonly CellChange[];
}

interface CellChange {
  /** Counted from the first data row. */
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

export interface CheckColumnPlan {
  readonly changes: readonly CheckColumnChange[];
  /** Tables whose messages have no place, since the cells to the right are taken. */
  readonly noRoomFor: readonly string[];
  /** Rows whose messages are more than Excel takes at once. */
  readonly rowsBeyond: number;
  /** Of the tables where a message gives way to what the user has put in its cell. */
  readonly ownEntries: readonly OwnEntries[];
}

/**
 * The changes that put each message in its row, and take away those that no longer hold.
 *
 * @param messages the gravest first
 */
export function planCheckColumns(
  tables: readonly InputTableState[],
  messages: readonly RowMessage[],
): CheckColumnPlan {
  const byTable = groupedBy(messages, ({ table }) => table);
  // The user's own table gets the column on a click alone; then its messages stand there too.
  const asked = tables.filter((table) => table.checkColumn !== undefined || !table.isAdopted);
  const shown = asked.filter((table) => table.checkColumn !== undefined || table.hasRoom);
  const noRoomFor = asked.filter(
    (table) => !shown.includes(table) && messagesOf(table, byTable.get(table.readAs) ?? []).size > 0,
  );
  const names = new Set(shown.map(({ readAs }) => readAs));
  const fitting = fittingMessages(
    messages.filter(({ table }) => names.has(table)),
    shown,
  );
  const fittingByTable = groupedBy(fitting.messages, ({ table }) => table);
  const wanted = shown.map((table) => ({
    table,
    own: messagesOf(table, fittingByTable.get(table.readAs) ?? []),
  }));
  return {
    changes: wanted.flatMap(({ table, own }) => {
      const texts = changedTexts(table, own);
      return texts.length > 0 ? [changeOf(table, texts)] : [];
    }),
    noRoomFor: noRoomFor.map(({ name }) => name),
    rowsBeyond: fitting.left,
    ownEntries: wanted.flatMap(({ table, own }) => ownEntriesOf(table, own)),
  };
}

/** @param messages of that table */
function messagesOf(table: InputTableState, messages: readonly RowMessage[]): Map<number, string> {
  const { top, rows } = table.data;
  const own = messages.filter(({ row }) => row >= top && row < top + rows);
  return new Map(own.map(({ row, message }) => [row - top, fittingText(message)]));
}

function changedTexts(table: InputTableState, own: ReadonlyMap<number, string>): CellChange[] {
  if (table.checkColumn === undefined) return [...own].map(([row, after]) => ({ row, before: '', after }));
  return table.checkColumn.entries.flatMap((before, row) => {
    const after = own.get(row) ?? '';
    return before !== after && mayReplace(before) ? [{ row, before, after }] : [];
  });
}

function ownEntriesOf(
  { name, checkColumn }: InputTableState,
  own: ReadonlyMap<number, string>,
): OwnEntries[] {
  const rows = [...own.keys()].filter((row) => !mayReplace(checkColumn?.entries[row] ?? '')).length;
  return rows > 0 ? [{ table: unlessPersonalNumber(name), rows }] : [];
}

function changeOf(table: InputTableState, texts: readonly CellChange[]): CheckColumnChange {
  const { area, data, checkColumn } = table;
  return {
    table: table.name,
    sheet: table.sheet,
    cells: { ...data, left: data.left + (checkColumn?.index ?? data.columns), columns: 1 },
    added: checkColumn === undefined,
    header: checkColumn?.header ?? CHECK_COLUMN,
    hasHiddenRows: table.hasHiddenRows,
    tableArea: area,
    texts,
  };
}

/** What takes the add-in's messages away again, and leaves the column with all else that is in it. */
export function withoutMessages(table: InputTableState): CheckColumnChange {
  const entries = table.checkColumn?.entries ?? [];
  const texts = entries.map((before, row) => ({ row, before, after: '' }));
  return changeOf(
    table,
    texts.filter(({ before }) => isOwnMessage(before)),
  );
}

/**
 * Queues the changes. A new column takes in the empty cells to the right, so that nothing of the user's moves. All is
 * found from the table itself, which somebody may have moved since it was read.
 */
export function applyCheckColumns(
  { workbook }: Excel.RequestContext,
  changes: readonly CheckColumnChange[],
): void {
  for (const { table, added, header, hasHiddenRows, texts } of changes) {
    const own = workbook.tables.getItem(table);
    if (added) {
      own.resize(own.getRange().getResizedRange(0, 1));
      own.getHeaderRowRange().getLastCell().values = [[CHECK_COLUMN]];
    }
    const column = added
      ? own.getDataBodyRange().getLastColumn()
      : own.columns.getItem(header).getDataBodyRange();
    writeTexts(
      column,
      texts.map(({ row, after }) => ({ row, text: after })),
      hasHiddenRows,
    );
  }
}

interface RowText {
  readonly row: number;
  readonly text: string;
}

/**
 * Queues the texts, each in its row of the column. None begins with a sign that Excel would read as a formula.
 *
 * @param hasHiddenRows Excel loses its place among hidden rows, so that each cell is then written by itself
 */
export function writeTexts(column: Excel.Range, texts: readonly RowText[], hasHiddenRows: boolean): void {
  for (const { first, lines } of runsOf(texts, hasHiddenRows)) {
    const cell = column.getCell(first, 0);
    const cells = lines.length > 1 ? cell.getResizedRange(lines.length - 1, 0) : cell;
    cells.values = lines;
  }
}

interface TextRun {
  readonly first: number;
  readonly lines: string[][];
}

/** Rows that follow on each other are written together. */
function runsOf(texts: readonly RowText[], oneByOne: boolean): TextRun[] {
  const runs: TextRun[] = [];
  for (const { row, text } of [...texts].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (!oneByOne && last && last.first + last.lines.length === row) last.lines.push([text]);
    else runs.push({ first: row, lines: [[text]] });
  }
  return runs;
}

/**
 * Queues the way back of a column that the add-in made: the table is as wide as before, and the column's cells are
 * emptied. Their formats are the user's.
 *
 * @param header of the column, which is the table's last
 */
export function removeCheckColumn(
  { workbook }: Excel.RequestContext,
  { table, header }: { readonly table: string; readonly header: string },
): void {
  const own = workbook.tables.getItem(table);
  const column = own.columns.getItem(header).getRange();
  own.resize(own.getRange().getResizedRange(0, -1));
  column.clear('Contents');
}
