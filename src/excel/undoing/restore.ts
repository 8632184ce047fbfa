import { CHECK_COLUMN } from '../../workbook/flags';
import type { Area } from '../area';
import { rangeOf } from '../area';
import { sameFormat } from '../cellText';
import type { CheckColumnChange } from '../flags/checkColumns';
import { writeTexts } from '../flags/checkColumns';
import type { BlockReader, Values } from '../reading/blockReader';
import type { Inventory, StandingTable } from '../reading/inventory';
import { mayReplace } from '../reading/survey';
import { isSameName } from '../sameName';
import { isNewSheetName, STAGING_SHEET } from '../sheetNames';
import { obsoleteColumns } from '../writing/layout';
import type { OutputBefore, OutputFinish, OutputRecord } from '../writing/manifest';
import { hashOfCells } from '../writing/savedCells';
import { savedArea } from '../writing/staging';

/** Queues the removal of the sheets that the write has made. */
export function removeNewSheets(
  { workbook }: Excel.RequestContext,
  outputs: readonly OutputRecord[],
  { sheets, tables }: Inventory,
): void {
  const made = outputs.filter(({ before }) => before === undefined).map(({ finish }) => finish.table);
  const names = sheets
    .map(({ name }) => name)
    .filter((name) => {
      return isNewSheetName(name) || tables.some((own) => own.sheet === name && made.includes(own.name));
    });
  for (const name of names) workbook.worksheets.getItem(name).delete();
}

/** Asks whether what was saved of an output stands as it was saved. */
export function askWhetherSaved(reader: BlockReader, before: OutputBefore | undefined): () => boolean {
  if (before === undefined) return () => true;
  const cells = reader.ask({ sheet: STAGING_SHEET, ...savedArea(before) });
  return () => hashOfCells(cells()) === before.savedHash;
}

/** Asks for what an output's way back depends on; what is returned queues it. */
export function askToRestoreOutput(
  reader: BlockReader,
  { finish, before }: OutputRecord,
  { tables, sheets }: Inventory,
): (context: Excel.RequestContext) => void {
  const table = tables.find(({ name }) => isSameName(name, finish.table));
  const sheetName = table?.sheet ?? sheets.find(({ name }) => isSameName(name, finish.sheet))?.name;
  if (before === undefined || sheetName === undefined) return () => undefined;
  const { area } = before;
  if (area === undefined) {
    const made = tables.filter(({ sheet }) => sheet === sheetName).map(({ name }) => name);
    return (context) => restoreRange(context, sheetName, { finish, before, made });
  }
  // The user has deleted the table since: there is nothing to put back.
  if (table === undefined) return () => undefined;
  const formats = askForFormats(reader, before, table);
  return (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    restoreTable(context, sheet, { before, area, table, writtenRows: finish.rows + 1 });
    restoreCells(context, sheet, before, table.area);
    restoreFormats(sheet, before, table.area, formats());
    if (before.showTotals) context.workbook.tables.getItem(table.name).showTotals = true;
    restoreSpecial(sheet, before, table.area);
  };
}

interface RangeToRestore {
  readonly finish: OutputFinish;
  readonly before: OutputBefore;
  /** The tables on the sheet, which had none. */
  readonly made: readonly string[];
}

/** A sheet that had no table. */
function restoreRange(
  context: Excel.RequestContext,
  sheetName: string,
  { finish, before, made }: RangeToRestore,
): void {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const name of made) context.workbook.tables.getItem(name).delete();
  const written = { rows: finish.rows + 1, columns: finish.headers.length };
  rangeOf(sheet, { top: before.top, left: before.left, ...written }).clear('Contents');
  restoreCells(context, sheet, before, before);
  restoreSpecial(sheet, before, before);
}

interface TableToRestore {
  readonly before: OutputBefore;
  readonly area: Area;
  readonly table: StandingTable;
  readonly writtenRows: number;
}

/** The table has its columns and rows again, wherever it stands by now. */
function restoreTable(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, area, table, writtenRows }: TableToRestore,
): void {
  const own = workbook.tables.getItem(table.name);
  if (table.showFilterButton) own.clearFilters();
  if (table.showTotals) own.showTotals = false;
  for (const index of obsoleteColumns(table.headers, before.headers)) own.columns.getItemAt(index).delete();
  const rows = area.rows - (before.showTotals ? 1 : 0);
  const { top, left } = table.area;
  own.resize(rangeOf(sheet, { top, left, rows, columns: area.columns }));
  if (writtenRows <= rows) return;
  const below = { top: top + rows, left, rows: writtenRows - rows, columns: table.headers.length };
  rangeOf(sheet, below).clear('Contents');
}

type Corner = Pick<Area, 'top' | 'left'>;

/** The saved rows from the table's header on: those above it were not touched. */
function restoreCells(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: OutputBefore,
  { top, left }: Corner,
): void {
  const rows = before.used.rows - before.top;
  const columns = before.used.columns - before.left;
  if (rows <= 0 || columns <= 0) return;
  const saved = savedArea(before);
  const source = { top: saved.top + before.top, left: saved.left + before.left, rows, columns };
  const staged = rangeOf(workbook.worksheets.getItem(STAGING_SHEET), source);
  rangeOf(sheet, { top, left, rows, columns }).copyFrom(staged, 'Values');
}

function restoreSpecial(sheet: Excel.Worksheet, before: OutputBefore, { top, left }: Corner): void {
  for (const { row, column, entry } of before.special) {
    if (row < before.top || column < before.left) continue;
    const cell = { top: top + row - before.top, left: left + column - before.left, rows: 1, columns: 1 };
    rangeOf(sheet, cell).formulas = [[entry]];
  }
}

/** The number formats that the table's old columns have by now. */
function askForFormats(
  reader: BlockReader,
  before: OutputBefore,
  { sheet, headers, area }: StandingTable,
): () => Values[] {
  const columns = before.headers.map((header) => {
    const index = headers.findIndex((own) => isSameName(own, header));
    const rows = index < 0 ? 0 : (before.area?.rows ?? 1) - 1;
    const column = { top: area.top + 1, left: area.left + index, rows, columns: 1 };
    return reader.ask({ sheet, ...column, what: 'numberFormat' });
  });
  return () => columns.map((column) => column());
}

function restoreFormats(
  sheet: Excel.Worksheet,
  before: OutputBefore,
  { top, left }: Corner,
  formats: readonly Values[],
): void {
  before.formats.forEach((runs, column) => {
    let row = 0;
    for (const [format, rows] of runs) {
      const now = formats[column]?.slice(row, row + rows) ?? [];
      if (now.some(([own]) => own !== format)) {
        const target = { top: top + 1 + row, left: left + column, rows, columns: 1 };
        rangeOf(sheet, target).numberFormat = sameFormat(format, rows, 1);
      }
      row += rows;
    }
  });
}

/** Asks for a column `Kontroll` that the write may have changed; what is returned queues its way back. */
export function askToRestoreColumn(
  reader: BlockReader,
  change: CheckColumnChange,
  { tables }: Inventory,
): (context: Excel.RequestContext) => void {
  const table = tables.find(({ name }) => isSameName(name, change.table));
  // The user has deleted the table since.
  if (table === undefined) return () => undefined;
  const index = change.cells.left - change.tableArea.left;
  const column = { ...table.area, left: table.area.left + index, columns: 1 };
  const entries = reader.ask({ sheet: table.sheet, ...column, what: 'formulas' });
  return (context) => {
    const [header = '', ...cells] = entries().map(([cell]) => String(cell ?? ''));
    if (change.added) removeAdded(context, table, { index, header, cells });
    else putTextsBack(context, table, change, cells);
  };
}

interface EnteredColumn {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly string[];
}

/** What Excel calls a column whose header has not been written. */
const UNNAMED = /^(Kolumn|Column)\d+$/;

/** The column that the write added: its cells were empty, so that what is in them now is the add-in's or nobody's. */
function removeAdded(
  { workbook }: Excel.RequestContext,
  { name, sheet, area }: StandingTable,
  { index, header, cells }: EnteredColumn,
): void {
  const isOwn = (header === CHECK_COLUMN || UNNAMED.test(header)) && cells.every(mayReplace);
  if (!isOwn || index < area.columns - 1) return;
  const worksheet = workbook.worksheets.getItem(sheet);
  if (index < area.columns)
    workbook.tables.getItem(name).resize(rangeOf(worksheet, { ...area, columns: index }));
  rangeOf(worksheet, { ...area, left: area.left + index, columns: 1 }).clear('Contents');
}

/** Only where the add-in's new text still stands: the user may have sorted or written since. */
function putTextsBack(
  { workbook }: Excel.RequestContext,
  { sheet, area, hasHiddenRows }: StandingTable,
  { cells, texts, tableArea }: CheckColumnChange,
  entries: readonly string[],
): void {
  const headerRows = cells.top - tableArea.top;
  const written = texts.filter(({ row, after }) => entries[row + headerRows - 1] === after);
  if (written.length === 0) return;
  const left = area.left + cells.left - tableArea.left;
  writeTexts(
    rangeOf(workbook.worksheets.getItem(sheet), { ...cells, top: area.top + headerRows, left }),
    written.map(({ row, before }) => ({ row, text: before })),
    hasHiddenRows,
  );
}
