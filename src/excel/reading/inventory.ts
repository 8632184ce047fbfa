import { INPUT_TABLES } from '../../core/model/inputTables';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import { say } from '../../core/text/sentence';
import { OUTPUT_NAMES } from '../../workbook/outputs/outputNames';
import type { Area } from '../area';
import { areaOf, loadArea } from '../area';
import type { FoundFormat } from '../flags/flagFormats';
import { loadFormats, takeOwnFormats } from '../flags/flagFormats';
import { changedMeanwhile } from '../refusing/changedMeanwhile';
import { isSameName } from '../sameName';
import { isGivenSheetName, STAGING_SHEET } from '../sheetNames';
import { OfficeProblem } from '../officeProblem';

/** What the workbook has, without where its tables stand and what is in them. */
export interface FirstLook {
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetState[];
  /** Every table in the workbook, the user's own too. */
  readonly tables: readonly NamedTable[];
  /** A write was cut off before it was whole. */
  readonly isInterrupted: boolean;
}

export interface SheetState {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

interface NamedTable {
  /** As the workbook spells it. */
  readonly name: string;
  readonly sheet: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
}

/** A table with its place on the sheet. */
export interface StandingTable extends NamedTable {
  /** With header and totals row, as far as they are shown. */
  readonly area: Area;
  /** The columns' names; none for a table that is neither read nor written. */
  readonly headers: readonly string[];
  /** Some of its rows are hidden, by a filter or by hand; not asked of a table that is neither read nor written. */
  readonly hasHiddenRows: boolean;
}

/** Where the tables stand, and all that a write may have left behind. */
export interface Inventory extends FirstLook {
  readonly tables: readonly StandingTable[];
  /** How many rows of each sheet with a table are in use, from the first: cells below them are empty. */
  readonly usedRows: ReadonlyMap<string, number>;
  readonly outputSheets: readonly OutputSheetState[];
  readonly ownFormats: readonly FoundFormat[];
}

/** A sheet that has, or by its name may have had, an output table. */
export interface OutputSheetState {
  readonly name: string;
  /** Everything with contents on the sheet, from A1. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly charts: readonly string[];
  /** The uppermost cells of the first column. */
  readonly heading: readonly string[];
}

export async function lookAround(context: Excel.RequestContext): Promise<FirstLook> {
  const { workbook } = context;
  // A day whose serial tells the date system, asked of Excel itself: the API has no other answer.
  const secondDay = workbook.functions.date(1904, 1, 2);
  secondDay.load('value');
  workbook.protection.load('protected');
  workbook.worksheets.load('id,name,protection/protected');
  workbook.tables.load('name,showTotals,showHeaders,showFilterButton,worksheet/name');
  await context.sync();
  const sheets = workbook.worksheets.items;
  refuseNumberedSheets(
    sheets.map(({ name }) => name),
    workbook.tables.items.map(({ worksheet }) => worksheet.name),
  );
  return {
    date1904: secondDay.value < 366,
    structureProtected: workbook.protection.protected,
    sheets: sheets.map(({ id, name, protection }) => ({ id, name, isProtected: protection.protected })),
    tables: workbook.tables.items.map(({ name, worksheet, showHeaders, showTotals, showFilterButton }) => {
      return { name, sheet: worksheet.name, showHeaders, showTotals, showFilterButton };
    }),
    isInterrupted: sheets.some(({ name }) => isSameName(name, STAGING_SHEET)),
  };
}

/** A sheet is told by its name with every cell of it, so one that is a person's number would stand everywhere. */
function refuseNumberedSheets(names: readonly string[], withTables: readonly string[]): void {
  const index = names.findIndex((name) => withTables.includes(name) && mayBePersonalNumber(name));
  if (index < 0) return;
  throw new OfficeProblem(
    say`Blad nummer ${index + 1} från vänster, med dolda blad räknade, har ett namn som ser ut som ett personnummer. Byt namn på bladet och försök igen. Inget har ändrats.`,
    'sheet named by a number',
  );
}

const HEADING_CELLS = 'A1:A20';

/** @param isSource true for a table of the user's that is read as one of the contract's */
export async function takeInventory(
  context: Excel.RequestContext,
  look: FirstLook,
  isSource: (table: string) => boolean = () => false,
): Promise<Inventory> {
  const { tables, worksheets } = context.workbook;
  const loadedTables = look.tables.map((table) => {
    const found = tables.getItem(table.name).load('showHeaders,showTotals');
    const range = loadArea(found.getRange());
    return isOurs(table.name) || isSource(table.name)
      ? { table, found, range: range.load('rowHidden'), columns: found.columns.load('name') }
      : { table, found, range };
  });
  const used = askForUsedRows(context, look);
  const formats = look.sheets.map(({ name }) => ({
    sheet: name,
    loaded: loadFormats(worksheets.getItem(name)),
  }));
  const loadedSheets = outputSheetNames(look).map((name) => {
    const sheet = worksheets.getItem(name);
    const inUse = loadArea(sheet.getUsedRangeOrNullObject(true));
    const heading = sheet.getRange(HEADING_CELLS).load('values');
    return { name, inUse, heading, charts: sheet.charts.load('name') };
  });
  await context.sync();
  if (loadedTables.some(({ table, found }) => !hasSameRows(table, found))) throw changedMeanwhile();
  return {
    ...look,
    tables: loadedTables.map(({ table, range, columns }) => {
      const headers = columns?.items.map(({ name }) => name) ?? [];
      return { ...table, area: areaOf(range), headers, hasHiddenRows: columns ? hasHidden(range) : false };
    }),
    usedRows: used(),
    outputSheets: loadedSheets.map(({ name, inUse, heading, charts }) => ({
      name,
      used: inUse.isNullObject
        ? { rows: 0, columns: 0 }
        : { rows: inUse.rowIndex + inUse.rowCount, columns: inUse.columnIndex + inUse.columnCount },
      charts: charts.items.map((chart) => chart.name),
      heading: heading.values.map(([cell]) => String(cell)),
    })),
    ownFormats: formats.flatMap(({ sheet, loaded }) => takeOwnFormats(sheet, loaded)),
  };
}

/** A header or totals row that somebody has just shown or hidden would be taken for data, or data for it. */
export function hasSameRows(
  { showHeaders, showTotals }: Pick<NamedTable, 'showHeaders' | 'showTotals'>,
  now: Excel.Table,
): boolean {
  return now.showHeaders === showHeaders && now.showTotals === showTotals;
}

/**
 * Queues the question how far down each sheet with a table is in use, by formats and formulas too.
 *
 * @returns the answer, once the request has been sent
 */
export function askForUsedRows(
  { workbook }: Excel.RequestContext,
  { tables }: Pick<FirstLook, 'tables'>,
): () => ReadonlyMap<string, number> {
  const asked = [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    used: loadArea(workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject()),
  }));
  return () =>
    new Map(
      asked.map(({ sheet, used }) => [sheet, used.isNullObject ? 0 : used.rowIndex + used.rowCount] as const),
    );
}

/** What of an area is to be read: a table that reaches far below its rows is empty there. */
export function usedPart(sheet: string, area: Area, { usedRows }: Pick<Inventory, 'usedRows'>): Area {
  const rows = Math.min(area.rows, (usedRows.get(sheet) ?? 0) - area.top);
  return { ...area, rows: Math.max(rows, 0) };
}

/** Excel answers null where some rows are hidden and others not. */
export function hasHidden({ rowHidden }: { readonly rowHidden: boolean | null }): boolean {
  return rowHidden !== false;
}

/** True for a table that is read or written. */
export function isOurs(table: string): boolean {
  const names = [...INPUT_TABLES, ...OUTPUT_NAMES.map((output) => output.table)];
  return names.some((name) => isSameName(name, table));
}

/** The rows between header and totals. */
export function dataArea({ area, showHeaders, showTotals }: StandingTable): Area {
  const headerRows = showHeaders ? 1 : 0;
  return { ...area, top: area.top + headerRows, rows: area.rows - headerRows - (showTotals ? 1 : 0) };
}

/** The output tables' sheets, and those with a name of an output sheet. */
function outputSheetNames({ sheets, tables }: FirstLook): string[] {
  const ofTables = tables.filter(({ name }) => OUTPUT_NAMES.some(({ table }) => isSameName(table, name)));
  const byName = sheets.filter(({ name }) => OUTPUT_NAMES.some(({ sheet }) => isGivenSheetName(name, sheet)));
  return [...new Set([...ofTables.map(({ sheet }) => sheet), ...byName.map(({ name }) => name)])];
}
