import { INPUT_TABLES } from '../../core/model/inputTables';
import { say } from '../../core/text/sentence';
import { rangeSourceText } from '../../workbook/adoption/rangeSource';
import { filledRows } from '../../workbook/filledRows';
import { rowsBelow } from '../../workbook/adoption/sourceGrid';
import type { CellValue } from '../../workbook/snapshot';
import type { Area } from '../area';
import { areaOf, loadArea, overlaps, rangeOf } from '../area';
import { codeOf } from '../office/batch';
import { isSameName } from '../sameName';
import type { SourceChoice, SourceList, SourceReading } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import { isAdoptable, readAdoption } from './adoption';
import { BlockReader } from './blockReader';
import type { FirstLook, StandingTable } from './inventory';
import { dataArea, lookAround, takeInventory } from './inventory';

/** Enough to see how the rows are read, and little to fetch. */
const ROWS_TO_TRY = 200;

/** The user's tables that may stand for the contract's. */
export async function listSources(context: Excel.RequestContext): Promise<SourceList> {
  const look = await lookAround(context);
  const adoption = await readAdoption(context, look);
  const { tables } = await takeInventory(context, look);
  const own = INPUT_TABLES.filter((name) => look.tables.some((table) => isSameName(table.name, name)));
  // One with a contract's name is read already; whoever wants to say more of it selects a cell in it.
  const foreign = adoptable(tables).filter(({ name }) => !own.some((known) => isSameName(known, name)));
  const reader = new BlockReader();
  const counts = foreign.map((table) => askForRows(context, reader, table));
  if (foreign.length > 0) await reader.read(context);
  return {
    sources: foreign.map((table, index) => ({
      name: table.name,
      sheet: table.sheet,
      rows: counts[index]?.().rowCount ?? 0,
      columns: table.area.columns,
      readAs: adoption.sources.flatMap((source) =>
        source.kind === 'table' && isSameName(source.table, table.name) ? [source.link.table] : [],
      ),
    })),
    taken: [...own, ...adoption.sources.map(({ link }) => link.table)],
  };
}

interface SourceRows {
  /** The first of them. */
  readonly rows: Lines;
  /** Those that somebody has filled in. */
  readonly rowCount: number;
}

/** A table's first rows, and how many it has down to the last that holds something; what is beyond is not read. */
function askForRows(
  context: Excel.RequestContext,
  reader: BlockReader,
  table: StandingTable,
): () => SourceRows {
  const { sheet } = table;
  const data = dataArea(table);
  const first = reader.ask({ sheet, ...data, rows: Math.min(data.rows, ROWS_TO_TRY) });
  const body = rangeOf(context.workbook.worksheets.getItem(sheet), data);
  const used = loadArea(body.getUsedRangeOrNullObject(true));
  return () => {
    const rows = first();
    const inUse = used.isNullObject ? 0 : used.rowIndex + used.rowCount - data.top;
    return { rows, rowCount: filledRows(rows) + Math.max(0, inUse - rows.length) };
  };
}

function adoptable(tables: readonly StandingTable[]): readonly StandingTable[] {
  return tables.filter(({ name, showHeaders }) => isAdoptable(name) && showHeaders);
}

/** A source's headers and first rows: of a table, or of what the user has selected. */
export async function readSource(
  context: Excel.RequestContext,
  choice: SourceChoice,
): Promise<SourceReading> {
  const look = await lookAround(context);
  const { tables } = await takeInventory(context, look);
  if (choice.kind === 'table') {
    const table = adoptable(tables).find(({ name }) => isSameName(name, choice.name));
    if (table === undefined) throw tableGone(choice.name);
    return readTableSource(context, look, table);
  }
  const selected = await selectedArea(context);
  const under = adoptable(tables).find(
    ({ sheet, area }) => sheet === selected.sheet && overlaps(area, selected.area),
  );
  if (under) return readTableSource(context, look, under);
  return readRangeSource(context, look, selected);
}

async function readTableSource(
  context: Excel.RequestContext,
  { date1904 }: FirstLook,
  table: StandingTable,
): Promise<SourceReading> {
  const { sheet, area, name } = table;
  const reader = new BlockReader();
  const header = reader.ask({ sheet, ...area, rows: 1 });
  const told = askForRows(context, reader, table);
  await reader.read(context);
  const { rows, rowCount } = told();
  const grid = { sheet, top: area.top, left: area.left, headers: header()[0] ?? [], rows };
  return { source: name, isTable: true, grid, rowCount, date1904 };
}

interface SelectedArea {
  readonly sheet: string;
  readonly area: Area;
}

async function selectedArea({ workbook }: Excel.RequestContext): Promise<SelectedArea> {
  const range = loadArea(workbook.getSelectedRange()).load('worksheet/name');
  try {
    await workbook.context.sync();
  } catch (error) {
    if (codeOf(error) !== 'InvalidSelection') throw error;
    throw new OfficeProblem(
      say`Flera områden är markerade. Markera ett sammanhängande område, eller en cell i det, och försök igen.`,
      'several areas selected',
    );
  }
  return { sheet: range.worksheet.name, area: areaOf(range) };
}

async function readRangeSource(
  context: Excel.RequestContext,
  { date1904 }: FirstLook,
  { sheet, area }: SelectedArea,
): Promise<SourceReading> {
  const used = loadArea(context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true));
  await context.sync();
  if (used.isNullObject) throw nothingSelected(sheet);
  const whole = areaOf(used);
  const reader = new BlockReader();
  const cells = reader.ask({ sheet, ...whole });
  await reader.read(context);
  const lines = cells();
  const inside = { ...area, top: area.top - whole.top, left: area.left - whole.left };
  const block = area.rows * area.columns === 1 ? regionAround(lines, inside) : clip(lines, inside);
  const header = block && headerOf(lines, block);
  if (block === undefined || header === undefined) throw nothingSelected(sheet);
  const own = lines.map((line) => line.slice(header.left, header.left + header.columns));
  const rows = rowsBelow(own, header.top);
  const place = { top: whole.top + header.top, left: whole.left + header.left };
  return {
    source: rangeSourceText({ sheet, ...place, columns: header.columns }),
    isTable: false,
    grid: { sheet, ...place, headers: own[header.top] ?? [], rows: rows.slice(0, ROWS_TO_TRY) },
    rowCount: rows.length,
    date1904,
  };
}

type Lines = readonly (readonly CellValue[])[];

/** The filled cells around one cell, as Excel's own Ctrl+A takes them. */
function regionAround(lines: Lines, { top, left }: Area): Area | undefined {
  let region: Area = { top, left, rows: 1, columns: 1 };
  for (;;) {
    const wider = clip(lines, {
      top: region.top - 1,
      left: region.left - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    });
    const next = wider && filledWithin(lines, wider, region);
    if (next === undefined || (next.rows === region.rows && next.columns === region.columns)) break;
    region = next;
  }
  return clip(lines, region);
}

/** The area grown by those of its edge rows and columns that hold something. */
function filledWithin(lines: Lines, wider: Area, region: Area): Area {
  const rowHas = (row: number): boolean =>
    (lines[row] ?? []).slice(wider.left, wider.left + wider.columns).some(isFilled);
  const columnHas = (column: number): boolean =>
    lines.slice(wider.top, wider.top + wider.rows).some((line) => isFilled(line[column] ?? ''));
  const top = rowHas(wider.top) ? wider.top : region.top;
  const left = columnHas(wider.left) ? wider.left : region.left;
  const lastRow = wider.top + wider.rows - 1;
  const bottom = rowHas(lastRow) ? lastRow : region.top + region.rows - 1;
  const lastColumn = wider.left + wider.columns - 1;
  const right = columnHas(lastColumn) ? lastColumn : region.left + region.columns - 1;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

function clip(lines: Lines, area: Area): Area | undefined {
  const top = Math.max(0, area.top);
  const left = Math.max(0, area.left);
  const bottom = Math.min(lines.length, area.top + area.rows);
  const right = Math.min(lines[0]?.length ?? 0, area.left + area.columns);
  return bottom > top && right > left ? { top, left, rows: bottom - top, columns: right - left } : undefined;
}

/** A title may stand above the headers: of the first rows, the one with the most words in it is the header row. */
function headerOf(lines: Lines, block: Area): Omit<Area, 'rows'> | undefined {
  const first = lines.slice(block.top, block.top + Math.min(block.rows, ROWS_WITH_TITLES));
  const counts = first.map((line) => wordsIn(line.slice(block.left, block.left + block.columns)));
  const most = Math.max(...counts);
  if (!(most > 0)) return undefined;
  const top = block.top + counts.indexOf(most);
  const line = (lines[top] ?? []).slice(block.left, block.left + block.columns);
  const filled = line.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
  const [from = 0, to = 0] = [filled[0], filled[filled.length - 1]];
  return { top, left: block.left + from, columns: to - from + 1 };
}

const ROWS_WITH_TITLES = 8;

/** Texts, and years: what heads columns. */
function wordsIn(cells: readonly CellValue[]): number {
  return cells.filter((cell) =>
    typeof cell === 'number' ? cell >= 1990 && cell <= 2100 && Number.isInteger(cell) : isFilled(cell),
  ).length;
}

function isFilled(cell: CellValue): boolean {
  return String(cell).trim() !== '';
}

function tableGone(name: string): OfficeProblem {
  return new OfficeProblem(
    say`Tabellen ${name} finns inte kvar, eller har en dold rubrikrad. Välj en annan.`,
    'source table gone',
  );
}

function nothingSelected(sheet: string): OfficeProblem {
  return new OfficeProblem(
    say`Det står inget där du har markerat på bladet ${sheet}. Markera området med dina rubriker, eller en cell i det, och försök igen.`,
    'selection empty',
  );
}
