import { isOwnMessage } from '../workbook/flags';
import { FINDINGS_SHEET, KEEP_OUT_NOTE } from '../workbook/outputs/findingsSheet';
import { FIRST_NOTE_ROW, HEADER_ROW } from '../workbook/outputs/outputSheet';
import { asCellValue } from './cellText';
import { applyCheckColumns, removeCheckColumn } from './checkColumns';
import { removeFormats } from './flagFormats';
import type { InputTableState, Survey } from './survey';
import type { ClearReport } from './workbookSession';
import { OfficeProblem } from './workbookSession';

/** Takes away every trace of the flags: the formats, the messages, and the columns that the add-in made. */
export async function clearFlags(context: Excel.RequestContext, survey: Survey): Promise<ClearReport> {
  const withMessages = survey.tables.filter(({ checkColumn }) => checkColumn?.texts.some(isOwnMessage));
  const removable = survey.tables.filter((table) => isOwnColumn(table, survey));
  refuseWhereProtected([...withMessages, ...removable], survey);

  removeFormats(context, survey.ownFormats);
  const emptied = withMessages.filter((table) => !removable.includes(table));
  applyCheckColumns(context, emptied.map(withoutMessages));
  for (const table of removable) {
    const { top, left, width, height } = table;
    const tableArea = { top, left, rows: height + 1, columns: width - 1 };
    removeCheckColumn(context, { table: table.name, sheet: table.sheet, tableArea });
  }
  if (survey.ownedColumns.length > 0) forgetOwnedColumns(context, survey);
  await context.sync();
  const messages = withMessages.flatMap(({ checkColumn }) => checkColumn?.texts.filter(isOwnMessage) ?? []);
  return { clearedCells: messages.length, removedColumnsFrom: removable.map(({ name }) => name) };
}

/** Made by the add-in, still last, and holding nothing that a person has written. */
function isOwnColumn({ name, width, checkColumn }: InputTableState, survey: Survey): boolean {
  if (checkColumn === undefined || !survey.ownedColumns.includes(name)) return false;
  return checkColumn.index === width - 1 && checkColumn.texts.every((text) => text === '' || isOwnMessage(text));
}

function withoutMessages(table: InputTableState): Parameters<typeof applyCheckColumns>[1][number] {
  const { name, sheet, top, left, width, height } = table;
  const texts = (table.checkColumn?.texts ?? []).flatMap((text, row) =>
    isOwnMessage(text) ? [[row, ''] as const] : [],
  );
  return {
    table: name,
    sheet,
    cells: { top: top + 1, left: left + (table.checkColumn?.index ?? 0), rows: height, columns: 1 },
    added: false,
    tableArea: { top, left, rows: height + 1, columns: width },
    texts: new Map(texts),
  };
}

function refuseWhereProtected(tables: readonly InputTableState[], survey: Survey): void {
  const touched = new Set([...tables.map(({ sheet }) => sheet), ...survey.ownFormats.map(({ sheet }) => sheet)]);
  const locked = survey.sheets.filter(({ name, isProtected }) => isProtected && touched.has(name));
  if (locked.length === 0) return;
  const names = locked.map(({ name }) => name).join(', ');
  throw new OfficeProblem(
    `Skyddade blad: ${names}. Ta bort skyddet under Granska och försök igen. Inget har ändrats.`,
    'worksheet protected',
  );
}

/** The sheet Regelkontroll no longer says that it has columns of its own. */
function forgetOwnedColumns(context: Excel.RequestContext, survey: Survey): void {
  const output = survey.outputs.find(({ sheet }) => sheet === FINDINGS_SHEET);
  if (output?.area === undefined || output.area.top < HEADER_ROW) return;
  const row = output.area.top - HEADER_ROW + FIRST_NOTE_ROW;
  const note = context.workbook.worksheets
    .getItem(FINDINGS_SHEET)
    .getRangeByIndexes(row, output.area.left, 1, 1);
  note.values = [[asCellValue(KEEP_OUT_NOTE)]];
}
