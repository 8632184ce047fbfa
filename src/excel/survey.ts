import type { InputTable } from '../core/model/inputTables';
import { INPUT_TABLES } from '../core/model/inputTables';
import { CHECK_COLUMN, isOwnMessage } from '../workbook/flags';
import { FINDINGS_SHEET } from '../workbook/outputs/findingsSheet';
import { headerText } from '../workbook/reading/tableReader';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readBlocks } from './blockReader';
import type { Block } from './blockReader';
import type { OwnFormat } from './flagFormats';
import { loadOwnFormats, takeOwnFormats } from './flagFormats';
import { lastRunOf, ownedColumnsOf } from './lastRun';
import type { OutputName } from './outputNames';
import { OUTPUT_NAMES } from './outputNames';

/** What stands in the workbook before a run: its input, and all that a write has to know. */
export interface Survey {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetState[];
  readonly structureProtected: boolean;
  readonly tables: readonly InputTableState[];
  readonly outputs: readonly OutputState[];
  readonly ownFormats: readonly OwnFormat[];
  /** Input tables whose column `Kontroll` the add-in has made. */
  readonly ownedColumns: readonly string[];
}

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

export interface InputTableState {
  readonly table: InputTable;
  /** As the workbook spells it. */
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** Data rows. */
  readonly height: number;
  readonly checkColumn: CheckColumn | undefined;
  /** The cells to the right of the table are empty and no other table's. */
  readonly hasRoom: boolean;
}

/** The table's column `Kontroll`. */
export interface CheckColumn {
  /** Zero-based, within the table. */
  readonly index: number;
  readonly texts: readonly string[];
}

export interface OutputState extends OutputName {
  /** The table's rows and columns with its header; absent when only the sheet is there. */
  readonly area: Area | undefined;
  /** Everything in use on the sheet, from A1. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly charts: readonly string[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads all that a run needs: one request for what there is, then the cells in as few as the limits allow. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const found = await findEverything(context);
  const values = await readBlocks(
    context,
    [...found.inputs.map(blockOf), ...found.inputs.map(blockToTheRight), ...found.outputs.flatMap(findingsBlock)],
  );
  const inputs = found.inputs.map((input, index) => ({ input, values: values[index] ?? [] }));
  const rightOf = values.slice(found.inputs.length, 2 * found.inputs.length);
  const findings = values[2 * found.inputs.length];
  const headerRow = found.outputs.find(({ sheet }) => sheet === FINDINGS_SHEET)?.area?.top ?? 0;
  const lastRun = findings && lastRunOf(findings, headerRow);
  return {
    snapshot: {
      date1904: found.date1904,
      tables: inputs.map(({ input, values: cells }) => tableSnapshot(input, cells)),
      ...(lastRun ? { lastRun } : {}),
    },
    sheets: found.sheets,
    structureProtected: found.structureProtected,
    tables: inputs.map(({ input, values: cells }, index) => inputState(input, cells, rightOf[index] ?? [], found)),
    outputs: found.outputs,
    ownFormats: found.ownFormats,
    ownedColumns: findings ? ownedColumnsOf(findings, headerRow) : [],
  };
}

interface FoundInput {
  readonly table: InputTable;
  readonly name: string;
  readonly sheet: string;
  /** Header and data rows. */
  readonly area: Area;
}

interface Found {
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetState[];
  readonly inputs: readonly FoundInput[];
  readonly outputs: readonly OutputState[];
  readonly ownFormats: readonly OwnFormat[];
  /** Every table in the workbook, the user's own too. */
  readonly allTables: readonly { readonly sheet: string; readonly area: Area }[];
}

async function findEverything(context: Excel.RequestContext): Promise<Found> {
  const { workbook } = context;
  // A day whose serial tells the date system, asked of Excel itself: the API has no other answer.
  const firstDay = workbook.functions.date(1904, 1, 2);
  firstDay.load('value');
  workbook.protection.load('protected');
  workbook.worksheets.load('name,protection/protected');
  workbook.tables.load('name,showTotals,showHeaders,worksheet/name');
  await context.sync();

  const tables = workbook.tables.items.map((table) => ({ table, range: loadArea(table.getRange()) }));
  const formats = workbook.worksheets.items.map((sheet) => ({ sheet: sheet.name, loaded: loadOwnFormats(sheet) }));
  const outputSheets = OUTPUT_NAMES.flatMap((name) => {
    const sheet = workbook.worksheets.items.find((own) => own.name.toLowerCase() === name.sheet.toLowerCase());
    if (sheet === undefined) return [];
    return [{ name, used: loadArea(sheet.getUsedRangeOrNullObject()), charts: sheet.charts.load('name') }];
  });
  await context.sync();

  const allTables = tables.map(({ table, range }) => ({ table, sheet: table.worksheet.name, area: areaOf(range) }));
  return {
    date1904: firstDay.value < 366,
    structureProtected: workbook.protection.protected,
    sheets: workbook.worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected })),
    inputs: INPUT_TABLES.flatMap((name) => {
      const own = allTables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
      if (own === undefined || !own.table.showHeaders) return [];
      const rows = own.table.showTotals ? own.area.rows - 1 : own.area.rows;
      return [{ table: name, name: own.table.name, sheet: own.sheet, area: { ...own.area, rows } }];
    }),
    outputs: outputSheets.map(({ name, used, charts }) => ({
      ...name,
      area: allTables.find(({ table, sheet }) => table.name === name.table && sheet === name.sheet)?.area,
      used: used.isNullObject
        ? { rows: 0, columns: 0 }
        : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount },
      charts: charts.items.map((chart) => chart.name),
    })),
    ownFormats: formats.flatMap(({ sheet, loaded }) => takeOwnFormats(sheet, loaded)),
    allTables,
  };
}

function loadArea(range: Excel.Range): Excel.Range {
  return range.load('rowIndex,columnIndex,rowCount,columnCount');
}

function areaOf(range: Excel.Range): Area {
  return { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function blockOf({ sheet, area }: FoundInput): Block {
  return { sheet, ...area };
}

const LAST_COLUMN = 16_383;

function blockToTheRight({ sheet, area }: FoundInput): Block {
  const left = area.left + area.columns;
  return { sheet, top: area.top, left, rows: area.rows, columns: left > LAST_COLUMN ? 0 : 1 };
}

/** The sheet Regelkontroll from its heading to the end of its table: the last written run. */
function findingsBlock({ sheet, area }: OutputState): Block[] {
  if (sheet !== FINDINGS_SHEET || area === undefined) return [];
  return [{ sheet, top: 0, left: area.left, rows: area.top + area.rows, columns: area.columns }];
}

function tableSnapshot(input: FoundInput, values: readonly (readonly CellValue[])[]): TableSnapshot {
  const [headers = [], ...rows] = values;
  return { name: input.name, sheet: input.sheet, top: input.area.top, left: input.area.left, headers, rows };
}

function inputState(
  input: FoundInput,
  values: readonly (readonly CellValue[])[],
  rightOf: readonly (readonly CellValue[])[],
  found: Found,
): InputTableState {
  const { area } = input;
  const [headers = [], ...rows] = values;
  const index = headers.findIndex((header) => headerText(header).toLowerCase() === CHECK_COLUMN.toLowerCase());
  const nextColumn = { ...area, left: area.left + area.columns, columns: 1 };
  const isTaken = found.allTables.some(({ sheet, area: other }) => sheet === input.sheet && overlaps(other, nextColumn));
  const isEmpty = rightOf.length === area.rows && rightOf.every(([cell]) => cell === '');
  return {
    table: input.table,
    name: input.name,
    sheet: input.sheet,
    top: area.top,
    left: area.left,
    width: area.columns,
    height: area.rows - 1,
    checkColumn: index < 0 ? undefined : { index, texts: rows.map((row) => String(row[index] ?? '')) },
    hasRoom: isEmpty && !isTaken,
  };
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.left < b.left + b.columns && b.left < a.left + a.columns && a.top < b.top + b.rows && b.top < a.top + a.rows
  );
}

/** True for a cell of the column that the add-in may write: empty, or with its own text. */
export function mayReplace(text: string): boolean {
  return text === '' || isOwnMessage(text);
}
