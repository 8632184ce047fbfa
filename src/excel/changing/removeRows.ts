import { say } from '../../core/text/sentence';
import type { TableSnapshot } from '../../workbook/snapshot';
import { areaOf, loadArea, rangeOf } from '../area';
import type { CheckColumnChange } from '../flags/checkColumns';
import { applyCheckColumns } from '../flags/checkColumns';
import { codeOf, problemOf } from '../office/batch';
import type { InputTableState } from '../reading/survey';
import { changedSince } from '../refusing/changedMeanwhile';
import { meetTable } from '../refusing/meetRefusals';
import { OfficeProblem } from '../officeProblem';
import type { MetRow } from './metRows';
import { isAnother, meetRow, putRow } from './metRows';

/** Rows that the add-in has written in a record and that are to go. */
export interface RowRemoval {
  readonly table: InputTableState;
  /** As the table was read. */
  readonly read: TableSnapshot;
  /** On the sheet, counted from zero, the uppermost first. */
  readonly rows: readonly number[];
  /** What goes with them from columns `Kontroll`. */
  readonly messages: readonly CheckColumnChange[];
}

/**
 * Deletes the rows in one request. Where they are not what was read, since somebody has sorted or edited the table in
 * that moment, they are put back and the user is told.
 */
export async function removeRows(context: Excel.RequestContext, removal: RowRemoval): Promise<void> {
  const met = queueRemoval(context, removal);
  try {
    await context.sync();
  } catch (error) {
    await endAfter(error, context, removal);
    return;
  }
  if (met.some((row) => isAnother(row, removal.read))) await putBack(context, removal, met);
}

/** From below, so that no row is moved before its turn. */
function queueRemoval(
  context: Excel.RequestContext,
  { table, rows, messages }: RowRemoval,
): readonly MetRow[] {
  const { workbook } = context;
  meetTable(workbook, table.sheet, table);
  const sheet = workbook.worksheets.getItem(table.sheet);
  const met = rows.map((row) => meetRow(sheet, table.area, row));
  const target = workbook.tables.getItem(table.name).rows;
  for (const row of [...rows].reverse()) {
    if (isKept(row, { table, rows })) rangeOf(sheet, { ...table.area, top: row, rows: 1 }).clear('Contents');
    else target.getItemAt(row - table.data.top).delete();
  }
  applyCheckColumns(context, messages);
  return met;
}

/** A table keeps its last row, which is emptied. */
function isKept(row: number, { table, rows }: Pick<RowRemoval, 'table' | 'rows'>): boolean {
  return rows.length === table.data.rows && row === rows[0];
}

/** Goes on where the request was left half done or only its answer was lost; otherwise tells that nothing has changed. */
async function endAfter(failure: unknown, context: Excel.RequestContext, removal: RowRemoval): Promise<void> {
  const { said, details } = problemOf(failure);
  const isUntouched = new OfficeProblem(say`${said} Inget har ändrats.`, details);
  // Only what is asked before the first row goes ends so: the table has gone or moved.
  if (codeOf(failure) === 'ItemNotFound') throw isUntouched;
  const { table } = removal;
  try {
    const rest = await restOf(context, removal);
    if (rest === undefined) throw isUntouched;
    const met = queueRemoval(context, rest);
    await context.sync();
    if (met.some((row) => isAnother(row, removal.read))) await putBack(context, rest, met);
  } catch (error) {
    if (error === isUntouched) throw error;
    throw new OfficeProblem(
      say`${said} Se efter i tabellen ${table.name} vilka rader som finns kvar, och kontrollera igen.`,
      `${details}; going on: ${problemOf(error).details}`,
    );
  }
}

/** What is left to do; undefined where nothing has been done. */
async function restOf(
  { workbook }: Excel.RequestContext,
  removal: RowRemoval,
): Promise<RowRemoval | undefined> {
  const { table, rows } = removal;
  const now = loadArea(workbook.tables.getItem(table.name).getRange());
  const kept = rangeOf(workbook.worksheets.getItem(table.sheet), {
    ...table.area,
    top: rows[0] ?? 0,
    rows: 1,
  });
  kept.load('values');
  await workbook.context.sync();
  const area = areaOf(now);
  const gone = table.area.rows - area.rows;
  const isEmptied = isKept(rows[0] ?? 0, removal) && isEmpty(kept);
  if (gone === 0 && !isEmptied) return undefined;
  const data = { ...table.data, rows: table.data.rows - gone };
  const left = isEmptied ? [] : rows.slice(0, rows.length - gone);
  return { ...removal, table: { ...table, area, data }, rows: left };
}

function isEmpty({ values }: Excel.Range): boolean {
  return values.flat().every((value) => value === '');
}

/** Gives every row what it had when it was taken away, which is not what had been read. */
async function putBack(
  context: Excel.RequestContext,
  removal: RowRemoval,
  met: readonly MetRow[],
): Promise<never> {
  const { table, messages } = removal;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(table.sheet);
  const target = workbook.tables.getItem(table.name).rows;
  for (const own of met) {
    if (!isKept(own.row, removal)) target.add(own.row - table.data.top);
    putRow(rangeOf(sheet, { ...table.area, top: own.row, rows: 1 }), own);
  }
  applyCheckColumns(context, messages.map(undone));
  try {
    await context.sync();
  } catch (error) {
    const { said, details } = problemOf(error);
    throw new OfficeProblem(
      say`Tabellen ${table.name} ändrades medan rader togs bort, och det gick inte att ta tillbaka: ${said} Se efter i tabellen och kontrollera igen.`,
      details,
    );
  }
  throw changedSince(say`Tabellen ${table.name} ändrades medan rader togs bort.`);
}

function undone(change: CheckColumnChange): CheckColumnChange {
  return {
    ...change,
    texts: change.texts.map(({ row, before, after }) => ({ row, before: after, after: before })),
  };
}
