import type { Finding } from '../../core/findings/finding';
import type { InputTable } from '../../core/model/inputTables';
import { INPUT_TABLES } from '../../core/model/inputTables';
import { adoptTable } from '../../workbook/adoption/adoptedTable';
import { CHECK_COLUMN, isOwnMessage } from '../../workbook/flags';
import { OUTPUTS } from '../../workbook/outputs/outputNames';
import { OUTPUT_NAMES } from '../../workbook/outputs/outputNames';
import { headerText } from '../../workbook/reading/tableReader';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Area } from '../area';
import { areaOf, isSameArea, loadArea, overlaps } from '../area';
import type { FoundFormat, OwnFormat } from '../flags/flagFormats';
import { loadAddress, withoutSheet } from '../flags/flagFormats';
import { changedMeanwhile } from '../refusing/changedMeanwhile';
import { isSameName } from '../sameName';
import { EVERY_COLUMN } from '../sheetLimits';
import type { SavedCells } from '../writing/savedCells';
import type { Adoption } from './adoption';
import { areaOfAdopted, askForRange, isSource, readAdoption, sourceOf } from './adoption';
import type { Values } from './blockReader';
import { BlockReader } from './blockReader';
import type { FirstLook, Inventory, OutputSheetState, SheetState, StandingTable } from './inventory';
import { askForUsedRows, dataArea, takeInventory, usedPart } from './inventory';
import { lastRunOf, ownedColumnsOf } from './lastRun';
import { askForOtherTables } from './otherTables';
import type { OutputState } from './outputState';
import { outputStates } from './outputState';

/** What stands in the workbook before a run: its input, and all that a write has to know. */
export interface Survey {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetState[];
  readonly structureProtected: boolean;
  readonly inputs: readonly InputTableState[];
  readonly outputs: readonly OutputState[];
  /** Every table in the workbook, the user's own too. */
  readonly allTables: readonly StandingTable[];
  readonly ownFormats: readonly (FoundFormat & OwnFormat)[];
  /** Input tables whose column `Kontroll` the add-in has made. */
  readonly ownedColumns: readonly string[];
  /** The output sheets' cells; only where they were asked for. */
  readonly saved: ReadonlyMap<string, SavedCells>;
  /** What is defined in the name manager for the whole workbook; only where the output sheets were asked for. */
  readonly definedNames: readonly string[];
}

export interface InputTableState {
  readonly table: InputTable;
  /** As the workbook spells it; where a range is read as the table, its address. */
  readonly name: string;
  /** As the snapshot has it, and so every place in it. */
  readonly readAs: string;
  /** The user's own table or range: it gets no column of the add-in's. */
  readonly isAdopted: boolean;
  readonly sheet: string;
  /** With header and totals row, as far as they are shown. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly data: Area;
  readonly checkColumn: CheckColumn | undefined;
  readonly hasHiddenRows: boolean;
  /** The cells to the right of the table are empty and no other table's. */
  readonly hasRoom: boolean;
}

/** The table's column `Kontroll`. */
interface CheckColumn {
  /** As it stands. */
  readonly header: string;
  /** Zero-based, within the table. */
  readonly index: number;
  /** What has been entered, as far down as the sheet is in use: a formula is its own text, and never taken for an empty cell. */
  readonly entries: readonly string[];
}

/**
 * Reads all that a run needs: where everything is, then the cells in as few requests as the limits allow.
 *
 * @param reach `everyTable` also reads the user's other tables, which only rules look in; `withOutputs` reads them, and
 *   what stands on the output sheets, so that a write can be undone
 * @param watch told before each request how much has been read, from 0 to 1; what it throws ends the survey
 */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  look: FirstLook,
  reach: 'inputs' | 'everyTable' | 'withOutputs' = 'inputs',
  watch?: (share: number) => void,
): Promise<Survey> {
  const adoption = await readAdoption(context, look);
  const inventory = await takeInventory(context, look, (table) => isSource(table, adoption));
  const reader = new BlockReader();
  const asked = INPUT_TABLES.flatMap((name) => askForInput(reader, name, inventory, adoption));
  const findings = askForFindings(reader, inventory);
  const heads = inventory.tables.map((table) => askForNotes(reader, table));
  const saved =
    reach === 'withOutputs' ? inventory.outputSheets.map((sheet) => askForCells(reader, sheet)) : [];
  // Last, so that a large one comes after all that is needed.
  const others = reach === 'inputs' ? () => [] : askForOtherTables(reader, notSources(inventory, adoption));
  let addresses: Excel.RangeAreas[] = [];
  let places: Excel.Range[] = [];
  let names: Excel.NamedItemCollection | undefined;
  let usedAtLast: () => Inventory['usedRows'] = () => inventory.usedRows;
  await reader.read(context, {
    alongside: () => {
      addresses = inventory.ownFormats.map((format) => loadAddress(context, format));
      if (reach === 'withOutputs') names = context.workbook.names.load('name');
    },
    atLast: () => {
      places = inventory.tables.map(({ name }) => loadArea(context.workbook.tables.getItem(name).getRange()));
      usedAtLast = askForUsedRows(context, inventory);
    },
    watch,
  });
  if (inventory.tables.some(({ area }, index) => !isWhere(area, places[index]))) throw changedMeanwhile();
  if ([...usedAtLast()].some(([sheet, rows]) => rows > (inventory.usedRows.get(sheet) ?? 0))) {
    throw changedMeanwhile();
  }
  const notes = new Map(inventory.tables.map(({ name }, index) => [name, heads[index]?.() ?? []]));
  const { lastRun, ownedColumns } = findings(notes);
  const read = asked.map((answer) => answer());
  const inputs = read.flatMap(({ input }) => input ?? []);
  const linkFindings = [...adoption.findings, ...read.flatMap((own) => own.findings)];
  return {
    snapshot: {
      date1904: look.date1904,
      tables: inputs.map(({ snapshot }) => snapshot),
      otherTables: others(),
      ...(linkFindings.length > 0 ? { linkFindings } : {}),
      ...(lastRun ? { lastRun } : {}),
    },
    sheets: inventory.sheets,
    structureProtected: inventory.structureProtected,
    inputs: inputs.map(({ state }) => state),
    outputs: outputStates(inventory, notes),
    allTables: inventory.tables,
    ownFormats: inventory.ownFormats.map((format, index) => {
      return { ...format, address: withoutSheet(addresses[index]?.address ?? '') };
    }),
    ownedColumns,
    saved: new Map(saved.map(({ sheet, cells }) => [sheet, cells()])),
    definedNames: names?.items.map(({ name }) => name) ?? [],
  };
}

/** Cells read by where a table was, and not by where it is, would be told of as something that they are not. */
function isWhere(area: Area, place: Excel.Range | undefined): boolean {
  return place !== undefined && isSameArea(area, areaOf(place));
}

/** Once the cells have been read. */
type AskedInput = () => ReadInput;

interface ReadInput {
  /** Absent where a range has moved out of sight. */
  readonly input?: { readonly snapshot: TableSnapshot; readonly state: InputTableState };
  /** What of a link could not be used. */
  readonly findings: readonly Finding[];
}

/** The contract's table under its own name, or what stands for it. */
function askForInput(
  reader: BlockReader,
  name: InputTable,
  inventory: Inventory,
  adoption: Adoption,
): AskedInput[] {
  const source = sourceOf(name, adoption);
  if (source?.kind === 'range') return [askForAdoptedRange(name, askForRange(reader, source))];
  const wanted = source?.table ?? name;
  const table = inventory.tables.find((own) => isSameName(own.name, wanted));
  if (table === undefined) return [];
  const read = askForTable(reader, name, table, inventory);
  if (source === undefined) return [() => ({ input: read(), findings: [] })];
  return [
    () => {
      const { snapshot, state } = read();
      const adopted = adoptTable(source.link, snapshot, true);
      return {
        input: { snapshot: adopted.table, state: { ...state, readAs: name, isAdopted: true } },
        findings: adopted.findings,
      };
    },
  ];
}

function askForAdoptedRange(table: InputTable, read: ReturnType<typeof askForRange>): AskedInput {
  return () => {
    const adopted = read();
    if (!('table' in adopted)) return { findings: [adopted] };
    const { table: snapshot, findings } = adopted;
    const area = areaOfAdopted(snapshot);
    const state: InputTableState = {
      table,
      name: snapshot.adopted?.source ?? table,
      readAs: table,
      isAdopted: true,
      sheet: snapshot.sheet,
      area,
      showHeaders: true,
      data: { ...area, top: area.top + 1, rows: area.rows - 1 },
      checkColumn: undefined,
      hasHiddenRows: false,
      hasRoom: false,
    };
    return { input: { snapshot, state }, findings };
  };
}

function notSources(inventory: Inventory, adoption: Adoption): Pick<Inventory, 'tables' | 'usedRows'> {
  const tables = inventory.tables.filter(({ name }) => !isSource(name, adoption));
  return { tables, usedRows: inventory.usedRows };
}

function askForTable(
  reader: BlockReader,
  name: InputTable,
  table: StandingTable,
  inventory: Inventory,
): () => Required<ReadInput>['input'] {
  const { sheet, area, headers, showHeaders } = table;
  const data = dataArea(table);
  const headerRow = reader.ask({ sheet, ...area, rows: showHeaders ? 1 : 0 });
  const rows = reader.ask({ sheet, ...usedPart(sheet, data, inventory) });
  const right = columnToTheRight(area);
  const usedBeside = usedPart(sheet, right, inventory);
  const beside = reader.ask({ sheet, ...usedBeside });
  const index = headers.findIndex((header) => isSameName(headerText(header), CHECK_COLUMN));
  const column = { ...data, left: data.left + index, columns: index < 0 ? 0 : 1 };
  const entries = reader.ask({ sheet, ...usedPart(sheet, column, inventory), what: 'formulas' });
  const others = inventory.tables.filter((other) => other !== table && other.sheet === sheet);
  const checkColumn = (): CheckColumn | undefined => {
    const header = headers[index];
    if (header === undefined) return undefined;
    const entered = headerRow()[0];
    if (entered && !isSameName(headerText(entered[index] ?? ''), CHECK_COLUMN)) throw changedMeanwhile();
    return { index, header, entries: entries().map(([cell]) => String(cell ?? '')) };
  };
  return () => ({
    snapshot: {
      name: table.name,
      sheet,
      // A hidden header row would stand just above the data.
      top: data.top - 1,
      left: area.left,
      headers: headerRow()[0] ?? headers,
      rows: withoutEmptyEnd(rows()),
    },
    state: {
      table: name,
      name: table.name,
      readAs: table.name,
      isAdopted: false,
      sheet,
      area,
      showHeaders,
      data,
      checkColumn: checkColumn(),
      hasHiddenRows: table.hasHiddenRows,
      hasRoom:
        showHeaders &&
        right.columns > 0 &&
        beside().length === usedBeside.rows &&
        beside().every(([cell]) => cell === '') &&
        !others.some((other) => overlaps(other.area, right)),
    },
  });
}

/** How far down the sheet is in use says nothing of the table: a format below its rows makes no other input of it. */
function withoutEmptyEnd(rows: Values): Values {
  let filled = rows.length;
  while (filled > 0 && rows[filled - 1]?.every((cell) => cell === '')) filled -= 1;
  return rows.slice(0, filled);
}

function columnToTheRight(area: Area): Area {
  const left = area.left + area.columns;
  return { ...area, left, columns: left < EVERY_COLUMN ? 1 : 0 };
}

/** The cells above an output table's first column: there it is told on what the table rests. */
function askForNotes(reader: BlockReader, { name, sheet, area }: StandingTable): () => string[] {
  const isOutput = OUTPUT_NAMES.some(({ table }) => isSameName(table, name));
  const rows = isOutput ? area.top : 0;
  const cells = reader.ask({ sheet, top: 0, left: area.left, rows, columns: 1 });
  return () => cells().map(([cell]) => String(cell ?? ''));
}

type Findings = Pick<WorkbookSnapshot, 'lastRun'> & Pick<Survey, 'ownedColumns'>;

/** The last written run, from the table Regelkontroll. */
function askForFindings(
  reader: BlockReader,
  { tables }: Inventory,
): (notes: ReadonlyMap<string, string[]>) => Findings {
  const table = tables.find(({ name }) => isSameName(name, OUTPUTS.findings.table));
  if (table === undefined) return () => ({ ownedColumns: [] });
  const rows = reader.ask({ sheet: table.sheet, ...dataArea(table) });
  return (notes) => {
    const above = notes.get(table.name) ?? [];
    const lastRun = lastRunOf(above, [table.headers, ...rows()]);
    return { ...(lastRun ? { lastRun } : {}), ownedColumns: ownedColumnsOf(above) };
  };
}

function askForCells(
  reader: BlockReader,
  { name: sheet, used }: OutputSheetState,
): { readonly sheet: string; readonly cells: () => SavedCells } {
  const block = { sheet, top: 0, left: 0, ...used };
  const values = reader.ask(block);
  const formulas = reader.ask({ ...block, what: 'formulas' });
  const formats = reader.ask({ ...block, what: 'numberFormat' });
  return { sheet, cells: () => ({ values: values(), formulas: formulas(), formats: formats() }) };
}

/** True for a cell of the column that the add-in may write: empty, or with its own text. */
export function mayReplace(entry: CellValue): boolean {
  return entry === '' || isOwnMessage(String(entry));
}
