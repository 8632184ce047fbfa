import { say } from '../../core/text/sentence';
import { parseCellAddress } from '../../workbook/cellAddress';
import { isOwnMessage } from '../../workbook/flags';
import { KEEP_OUT_NOTE } from '../../workbook/outputs/findingsSheet';
import { OUTPUTS } from '../../workbook/outputs/outputNames';
import { FIRST_NOTE_ROW } from '../../workbook/outputs/outputSheet';
import { asCellValue } from '../cellText';
import { problemOf } from '../office/batch';
import type { InputTableState, Survey } from '../reading/survey';
import { mayReplace } from '../reading/survey';
import { meetSheets, meetTable } from '../refusing/meetRefusals';
import { protectedAmong, refuseProtected } from '../refusing/refusals';
import { isSameName } from '../sameName';
import type { ClearReport } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import { applyCheckColumns, removeCheckColumn, withoutMessages } from './checkColumns';
import { removeFormats } from './flagFormats';

/** Takes away every trace of the flags: the formats, the messages, and the columns that the add-in made. */
export async function clearFlags(context: Excel.RequestContext, survey: Survey): Promise<ClearReport> {
  const removable = survey.inputs.filter((table) => isOwnColumn(table, survey));
  const emptied = survey.inputs.filter((table) => !removable.includes(table) && messagesIn(table) > 0);
  const touched = [...removable, ...emptied, ...survey.ownFormats].map(({ sheet }) => sheet);
  const findings = survey.outputs.find(({ name }) => name.table === OUTPUTS.findings.table);
  const forgets = survey.ownedColumns.length > 0 && findings !== undefined;
  refuseProtected(protectedAmong(survey.sheets, [...touched, ...(forgets ? [findings.sheet] : [])]));

  // First, so that nothing is cleared where something has changed since it was read.
  meetSheets(context.workbook, new Set([...touched, ...(forgets ? [findings.sheet] : [])]));
  for (const table of [...removable, ...emptied]) meetTable(context.workbook, table.sheet, table);
  removeFormats(context, survey.ownFormats);
  applyCheckColumns(context, emptied.map(withoutMessages));
  for (const { name, checkColumn } of removable) {
    if (checkColumn) removeCheckColumn(context, { table: name, header: checkColumn.header });
  }
  if (forgets) forgetOwnedColumns(context, findings);
  try {
    await context.sync();
  } catch (error) {
    throw halfCleared(problemOf(error));
  }
  return { clearedCells: markedCells(survey), removedColumnsFrom: removable.map(({ name }) => name) };
}

/** What was cleared is not put back: it was to go, and goes when it is asked for again. */
function halfCleared({ said, details }: OfficeProblem): OfficeProblem {
  return new OfficeProblem(
    say`${said} En del av märkningen kan vara borttagen. Välj Rensa igen, så tas resten bort.`,
    details,
  );
}

function messagesIn({ checkColumn }: InputTableState): number {
  return checkColumn?.entries.filter(isOwnMessage).length ?? 0;
}

/** The cells that were marked; where the marks are gone already, the messages. */
function markedCells({ ownFormats, inputs }: Survey): number {
  const cells = ownFormats.reduce(
    (sum, { address }) => sum + address.split(',').map(cellsIn).reduce(add, 0),
    0,
  );
  return cells > 0 ? cells : inputs.map(messagesIn).reduce(add, 0);
}

function add(a: number, b: number): number {
  return a + b;
}

/** Every mark is on single cells; Excel writes those that follow on each other as one area. */
function cellsIn(address: string): number {
  const [first, last] = address.split(':').map((cell) => parseCellAddress(cell));
  if (!first) return 0;
  if (!last) return 1;
  return (last.row - first.row + 1) * (last.column - first.column + 1);
}

/** Made by the add-in, still last, and holding nothing that a person has written. */
function isOwnColumn({ name, area, checkColumn }: InputTableState, { ownedColumns }: Survey): boolean {
  if (checkColumn === undefined || !ownedColumns.some((owned) => isSameName(owned, name))) return false;
  return checkColumn.index === area.columns - 1 && checkColumn.entries.every(mayReplace);
}

/** The sheet Regelkontroll no longer says that it has columns of its own. */
function forgetOwnedColumns(
  { workbook }: Excel.RequestContext,
  { sheet, headingRow, left }: Survey['outputs'][number],
): void {
  if (headingRow < 0) return;
  const row = headingRow + FIRST_NOTE_ROW;
  const note = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, left, 1, 1);
  note.values = [[asCellValue(KEEP_OUT_NOTE)]];
}
