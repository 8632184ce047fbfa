import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { parseCellAddress } from '../../workbook/cellAddress';
import type { FixChange } from '../../workbook/fixes/fix';
import { hashOfRow } from '../../workbook/reading/inputHash';
import type { TableSnapshot } from '../../workbook/snapshot';
import type { Area } from '../area';
import { areaOf, loadArea, overlaps, rangeOf } from '../area';
import { asCellValue } from '../cellText';
import { codeOf, problemOf } from '../office/batch';
import { BlockReader } from '../reading/blockReader';
import type { StandingTable } from '../reading/inventory';
import type { Survey } from '../reading/survey';
import { changedSince } from '../refusing/changedMeanwhile';
import { meetTable } from '../refusing/meetRefusals';
import { refuseProtected, protectedAmong } from '../refusing/refusals';
import { isSameName } from '../sameName';
import { EVERY_ROW } from '../sheetLimits';
import type { AppliedFix } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import type { MetRow } from './metRows';
import { isAnother, isFormulaEntry, meetRow, metEntry, metFormat, metValue } from './metRows';

/** A change with its place on the sheet, counted from zero. */
interface PlacedChange extends FixChange {
  readonly row: number;
  readonly left: number;
}

type WrittenCells = Pick<AppliedFix, 'undo' | 'rows'>;

/** The changes of one table, and how it must grow to hold them. */
interface Edit {
  readonly table: StandingTable;
  readonly changes: readonly PlacedChange[];
  /** With header and totals row, as far as they are shown. */
  readonly grown: Area;
  readonly newRows: number;
  /** As the table was read. */
  readonly read: TableSnapshot;
}

/**
 * Writes cells of one input table in one request, or none of them: what has changed since it was read, what a formula
 * gives and what is protected is refused with a sentence.
 *
 * @returns what takes it back, where all the cells were there before
 */
export async function changeCells(
  context: Excel.RequestContext,
  survey: Survey,
  changes: readonly FixChange[],
): Promise<WrittenCells | undefined> {
  const edit = editOf(changes, survey);
  refuseProtected(protectedAmong(survey.sheets, [edit.table.sheet]));
  refuseTableBelow(edit, survey);
  await refuseWhatIsTaken(context, edit);
  const rows = queueEdit(context, edit);
  const left = queueLook(context, edit, rows);
  try {
    await context.sync();
  } catch (error) {
    await undoAfter(error, context, edit);
    return undefined;
  }
  if (rows.some((row) => isAnother(row, edit.read))) await putBack(context, edit, rows);
  const isAllStanding = edit.changes.every((change) => !isNew(change, edit.table));
  return isAllStanding ? writtenCells(edit, rows, left) : undefined;
}

function editOf(changes: readonly FixChange[], { allTables, inputs, snapshot }: Survey): Edit {
  const [first] = changes;
  const index = inputs.findIndex(({ readAs }) => first !== undefined && isSameName(readAs, first.table));
  const wanted = inputs[index]?.name;
  const read = snapshot.tables[index];
  const table = allTables.find(({ name }) => wanted !== undefined && isSameName(name, wanted));
  if (table === undefined || read === undefined)
    throw changedSince(say`Tabellen ${first?.table ?? ''} finns inte kvar.`);
  const placed = changes.flatMap((change): PlacedChange[] => {
    const at = parseCellAddress(change.cell);
    return at ? [{ ...change, row: at.row, left: at.column }] : [];
  });
  const { area } = table;
  const newRows = Math.max(0, ...placed.map(({ row }) => row - lastDataRow(table)));
  const right = Math.max(area.left + area.columns, ...placed.map(({ left }) => left + 1));
  const grown = { ...area, rows: area.rows + newRows, columns: right - area.left };
  return { table, changes: placed, grown, newRows, read };
}

function lastDataRow({ area, showTotals }: StandingTable): number {
  return area.top + area.rows - (showTotals ? 1 : 0) - 1;
}

/** The user's cells under the table stay where they are, but for those that Excel itself moves for a totals row. */
function refuseTableBelow({ table, grown, newRows }: Edit, { allTables }: Survey): void {
  const zone = table.showTotals && newRows > 0 ? { ...grown, rows: EVERY_ROW - grown.top } : grown;
  const other = allTables.find(
    (own) => own.sheet === table.sheet && own.name !== table.name && overlaps(own.area, zone),
  );
  if (other) throw noRoom(table, say`tabellen ${other.name} står i vägen`);
}

async function refuseWhatIsTaken(context: Excel.RequestContext, edit: Edit): Promise<void> {
  const { table, changes, grown, newRows } = edit;
  const { sheet, area } = table;
  const reader = new BlockReader();
  const standing = changes.filter((change) => !isNew(change, table));
  const cells = standing.map((change) => {
    const block = { sheet, top: change.row, left: change.left, rows: 1, columns: 1 };
    const value = reader.ask(block);
    const entry = reader.ask({ ...block, what: 'formulas' });
    return { change, value, entry };
  });
  const under = { ...area, top: area.top + area.rows, rows: table.showTotals ? 0 : newRows };
  const beside = { ...grown, left: area.left + area.columns, columns: grown.columns - area.columns };
  const around = [under, beside].map((block) => reader.ask({ sheet, ...block, what: 'formulas' }));
  await reader.read(context);
  for (const { change, value, entry } of cells) {
    const [now, entered] = [value()[0]?.[0] ?? '', entry()[0]?.[0] ?? ''];
    if (isFormulaEntry(entered, now)) throw isFormula(change);
    if (now !== change.before) throw changedSince(say`Cell ${change.cell} på bladet ${sheet} har ändrats.`);
  }
  if (around.some((block) => block().some((line) => line.some((entered) => entered !== '')))) {
    throw noRoom(table, say`cellerna intill är upptagna`);
  }
}

/** True for a cell that the table does not have yet. */
function isNew({ row, left }: PlacedChange, table: StandingTable): boolean {
  return row > lastDataRow(table) || left >= table.area.left + table.area.columns;
}

/** What is there first: Excel takes a table's only row for a new one while it is empty. */
function queueEdit(
  context: Excel.RequestContext,
  { table, changes, grown, newRows }: Edit,
): readonly MetRow[] {
  meetTable(context.workbook, table.sheet, table);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const standing = changes.filter((change) => !isNew(change, table));
  const rows = changes.map(({ row }) => row).filter((row) => row <= lastDataRow(table));
  const met = [...new Set(rows)].map((row) => meetRow(sheet, table.area, row));
  writeCells(sheet, standing);
  const target = context.workbook.tables.getItem(table.name);
  // Excel makes room by itself where there is a totals row; elsewhere the table takes in empty cells.
  const added = table.showTotals ? newRows : 0;
  for (let row = 0; row < added; row += 1) target.rows.add();
  const hasGrown = grown.columns > table.area.columns || newRows > added;
  if (hasGrown) target.resize(rangeOf(sheet, grown));
  writeCells(
    sheet,
    changes.filter((change) => isNew(change, table)),
  );
  return met;
}

/** Queues that the rows come back as the edit leaves them. */
function queueLook(
  { workbook }: Excel.RequestContext,
  { table }: Edit,
  rows: readonly MetRow[],
): readonly MetRow[] {
  const sheet = workbook.worksheets.getItem(table.sheet);
  return rows.map(({ row }) => meetRow(sheet, table.area, row));
}

function writtenCells(
  { table, changes, read }: Edit,
  met: readonly MetRow[],
  left: readonly MetRow[],
): WrittenCells {
  const undo = changes.map(({ row, left: column, ...change }): FixChange => {
    const index = column - table.area.left;
    const before = met.find((own) => own.row === row);
    const after = left.find((own) => own.row === row);
    const format = metFormat(before, index);
    const isFormatKept = format === metFormat(after, index);
    return {
      sheet: change.sheet,
      cell: change.cell,
      table: change.table,
      column: change.column,
      before: metValue(after, index),
      after: metValue(before, index),
      ...(isFormatKept ? {} : { format }),
    };
  });
  const rows = left.map(({ row, range }) => ({ row, hash: hashOfRow(read, range.values[0] ?? []) }));
  return { undo, rows };
}

function writeCells(sheet: Excel.Worksheet, changes: readonly PlacedChange[]): void {
  for (const { row, left, after, format } of changes) {
    const cell = rangeOf(sheet, { top: row, left, rows: 1, columns: 1 });
    // Before the value: a number that meets a text format would become text.
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[asCellValue(after)]];
  }
}

/** Ends well where all had been done and only the answer was lost; otherwise undoes what had been done. */
async function undoAfter(failure: unknown, context: Excel.RequestContext, edit: Edit): Promise<void> {
  const { said, details } = problemOf(failure);
  // Only what is asked before the first cell is written ends so: the table has gone or moved.
  if (codeOf(failure) === 'ItemNotFound') throw new OfficeProblem(say`${said} Inget har ändrats.`, details);
  try {
    const standing = await whatStands(context, edit);
    if (standing.cells.every(isWritten)) return;
    await undoChanges(context, edit, standing, ({ change, range }) => {
      range.values = [[asCellValue(change.before)]];
    });
  } catch (error) {
    throw new OfficeProblem(
      say`${said} Se efter i tabellen ${edit.table.name} om något hann skrivas, och kontrollera igen.`,
      `${details}; undoing: ${problemOf(error).details}`,
    );
  }
  throw new OfficeProblem(say`${said} Inget har ändrats.`, details);
}

/** Gives every cell what it had when it was written in, which is not what had been read. */
async function putBack(context: Excel.RequestContext, edit: Edit, rows: readonly MetRow[]): Promise<never> {
  const { table } = edit;
  const met = new Map(rows.map((row) => [row.row, row]));
  try {
    await undoChanges(context, edit, await whatStands(context, edit), ({ change, range }) => {
      const own = met.get(change.row);
      const column = change.left - table.area.left;
      if (change.format !== undefined) range.numberFormat = [[metFormat(own, column)]];
      range.formulas = [[own === undefined ? '' : metEntry(own, column)]];
    });
  } catch (error) {
    const { said, details } = problemOf(error);
    throw new OfficeProblem(
      say`Tabellen ${table.name} ändrades medan rättelsen skrevs, och det gick inte att ta tillbaka: ${said} Se efter i tabellen och kontrollera igen.`,
      details,
    );
  }
  throw changedSince(say`Tabellen ${table.name} ändrades medan rättelsen skrevs.`);
}

interface ChangedCell {
  readonly change: PlacedChange;
  readonly range: Excel.Range;
}

/** What has become of the edit: the cells that it was to change, and where the table is. */
interface Standing {
  readonly cells: readonly ChangedCell[];
  readonly area: Area;
}

async function whatStands(context: Excel.RequestContext, { table, changes }: Edit): Promise<Standing> {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const now = loadArea(context.workbook.tables.getItem(table.name).getRange());
  const cells = changes.map((change) => ({
    change,
    range: rangeOf(sheet, { top: change.row, left: change.left, rows: 1, columns: 1 }).load('values'),
  }));
  await context.sync();
  return { cells, area: areaOf(now) };
}

function isWritten({ change, range }: ChangedCell): boolean {
  return range.values[0]?.[0] === change.after;
}

/** Restores the cells that were written, and gives the table its rows and columns again. */
async function undoChanges(
  { workbook }: Excel.RequestContext,
  { table, newRows }: Edit,
  { cells, area }: Standing,
  restore: (cell: ChangedCell) => void,
): Promise<void> {
  const sheet = workbook.worksheets.getItem(table.sheet);
  const target = workbook.tables.getItem(table.name);
  const isMoved = table.showTotals && newRows > 0;
  for (const cell of cells) {
    // The rows that were made for them go with what is in them.
    if (isMoved && cell.change.row > lastDataRow(table)) continue;
    if (isWritten(cell)) restore(cell);
  }
  const extra = area.rows - table.area.rows;
  if (isMoved) {
    const dataRows = lastDataRow(table) - table.area.top + (table.showHeaders ? 0 : 1);
    for (let row = extra - 1; row >= 0; row -= 1) target.rows.getItemAt(dataRows + row).delete();
  }
  if (area.columns > table.area.columns || (extra > 0 && !isMoved)) {
    const header = { ...table.area, left: table.area.left + table.area.columns, rows: 1 };
    target.resize(rangeOf(sheet, table.area));
    const wider = area.columns - table.area.columns;
    // Excel names the header of a new column by itself.
    if (wider > 0) rangeOf(sheet, { ...header, columns: wider }).clear('Contents');
  }
  await workbook.context.sync();
}

function isFormula({ cell, sheet }: FixChange): OfficeProblem {
  return new OfficeProblem(
    say`Cell ${cell} på bladet ${sheet} räknas ut av en formel, som tillägget inte skriver över. Ändra formeln eller det som den räknar på. Inget har ändrats.`,
    'cell with a formula',
  );
}

function noRoom({ name, sheet }: StandingTable, why: Sentence): OfficeProblem {
  return new OfficeProblem(
    say`Tabellen ${name} på bladet ${sheet} kan inte växa: ${why}. Lägg till tomma rader i tabellen, eller flytta det som är i vägen, och försök igen. Inget har ändrats.`,
    'no room for the table to grow',
  );
}
