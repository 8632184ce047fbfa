import type { InputTable } from '../../core/model/inputTables';
import { say } from '../../core/text/sentence';
import { LINKS_TABLE } from '../../workbook/adoption/tableLinks';
import type { TableSchema } from '../../workbook/schema';
import type { CellValue } from '../../workbook/snapshot';
import { GUIDE_SHEET } from '../../workbook/template/templateGuide';
import type { YearSpan } from '../../workbook/template/templateLayout';
import { contractSchemas, templateColumns, themes } from '../../workbook/template/templateLayout';
import { readAdoption } from '../reading/adoption';
import { lookAround as lookAtTables } from '../reading/inventory';
import { isSameName } from '../sameName';
import type { InsertedSheet } from '../undoing/takeBackSheets';
import { takeBackSheets } from '../undoing/takeBackSheets';
import type { TemplateReport } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import type { ListRanges } from './templateLists';
import { addLists, cellsOfLists, holdsLists, listCells, LISTS_SHEET, rangesOn } from './templateLists';
import type { PlacedTable } from './templateTable';
import { addTableSheet, cellsOfTable, formatRows } from './templateTable';
import { guideCells, writeGuide } from './writeTemplateGuide';
import { fillParameters, parameterCells } from './writeTemplateParameters';

const YEARS_AHEAD = 4;

export function yearsFrom(first: number): YearSpan {
  return { first, last: first + YEARS_AHEAD };
}

/**
 * Adds the contract's tables that the workbook does not have, each on a sheet of its own. Nothing that is there is
 * changed; a workbook that has them all stays as it is.
 * What is stopped half-way is taken back.
 */
export async function insertTemplate(
  context: Excel.RequestContext,
  years: YearSpan = yearsFrom(new Date().getFullYear()),
  filling: Filling = EMPTY,
): Promise<TemplateReport> {
  return insertTables(context, contractSchemas, years, filling);
}

/** What goes into the tables in the very request that makes them. */
export interface Filling {
  /** Throws where it cannot go into this workbook. */
  readonly meets: (found: Pick<Found, 'sheets' | 'tables'>) => void;
  /** Queued once the tables are made. */
  readonly fill: () => void;
  /** The rows that a table has afterwards. */
  readonly rowsOf: (schema: TableSchema) => readonly (readonly CellValue[])[];
}

const EMPTY: Filling = {
  meets: () => undefined,
  fill: () => undefined,
  rowsOf: ({ name }) => (name === 'Parametrar' ? parameterCells : []),
};

/** Adds one of the contract's tables, as the template has it. */
export async function insertTable(
  context: Excel.RequestContext,
  table: InputTable,
  years: YearSpan = yearsFrom(new Date().getFullYear()),
): Promise<TemplateReport> {
  const wanted = contractSchemas.filter(({ name }) => name === table);
  return insertTables(context, wanted, years);
}

async function insertTables(
  context: Excel.RequestContext,
  wanted: readonly TableSchema[],
  years: YearSpan,
  filling: Filling = EMPTY,
): Promise<TemplateReport> {
  const found = await lookAround(context);
  filling.meets(found);
  const names = new FreeNames(found.sheets);
  const missing = missingTables(found, names, years, wanted);
  const alreadyThere = wanted.map(({ name }) => name).filter((name) => has(found.tables, name));
  if (missing.length === 0) return { addedSheets: [], alreadyThere };
  refuseTakenNames(missing, found.definedNames);

  const sheets = missing.map((placed) => addTableSheet(context, placed));
  const inserted = missing.map((placed) =>
    newSheet(placed.sheet, cellsOfTable(placed, filling.rowsOf(placed.schema)), placed.schema.name),
  );
  let lists: ListRanges;
  if (found.hasLists) lists = rangesOn(context.workbook.worksheets.getItem(LISTS_SHEET));
  else {
    const name = names.take(LISTS_SHEET);
    lists = addLists(context, name);
    inserted.push(newSheet(name, cellsOfLists(name)));
  }
  missing.forEach(({ schema, columns }, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return;
    if (schema.name === 'Parametrar') fillParameters(context, sheet, schema, filling.rowsOf(schema));
    else formatRows(sheet, columns, 1, lists);
  });
  filling.fill();
  const isWhole = wanted.length > 1;
  if (isWhole && !found.hasGuide) inserted.push(addGuide(context, found, names));
  try {
    await context.sync();
  } catch (error) {
    await takeBackSheets(error, context, inserted);
  }
  return { addedSheets: names.given, alreadyThere };
}

function newSheet(name: string, cells: InsertedSheet['cells'], table?: string): InsertedSheet {
  return { name, cells, ...(table === undefined ? {} : { table }), isNew: true, isLast: false };
}

interface Found {
  readonly sheets: readonly string[];
  /** Also those that one of the user's own stands for. */
  readonly tables: readonly string[];
  readonly definedNames: readonly string[];
  /** The sheet of lists is there, as this template writes it. */
  readonly hasLists: boolean;
  /** A sheet with the guide's name is there, and holds something. */
  readonly hasGuide: boolean;
}

async function lookAround(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('name');
  tables.load('name');
  names.load('name');
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const adopted = await adoptedTables(context, tables.items);
  const lists = has(sheets, LISTS_SHEET)
    ? listCells(worksheets.getItem(LISTS_SHEET)).load('values')
    : undefined;
  const guide = has(sheets, GUIDE_SHEET)
    ? worksheets.getItem(GUIDE_SHEET).getUsedRangeOrNullObject(true).load('address')
    : undefined;
  if (lists ?? guide) await context.sync();
  return {
    sheets,
    tables: [...tables.items.map(({ name }) => name), ...adopted],
    definedNames: names.items.map(({ name }) => name),
    hasLists: lists !== undefined && holdsLists(lists.values),
    hasGuide: guide !== undefined && !guide.isNullObject,
  };
}

async function adoptedTables(
  context: Excel.RequestContext,
  tables: readonly { readonly name: string }[],
): Promise<string[]> {
  if (!tables.some(({ name }) => isSameName(name, LINKS_TABLE))) return [];
  const { sources } = await readAdoption(context, await lookAtTables(context));
  return sources.map(({ link }) => link.table);
}

function missingTables(
  found: Found,
  names: FreeNames,
  years: YearSpan,
  wanted: readonly TableSchema[],
): PlacedTable[] {
  return themes.flatMap((theme) =>
    theme.tables
      .filter((schema) => wanted.includes(schema) && !has(found.tables, schema.name))
      .map((schema) => ({
        schema,
        theme,
        columns: templateColumns(schema, years),
        sheet: names.take(schema.sheet),
      })),
  );
}

/** A table cannot have the name of a defined name; half a template would be worse than none. */
function refuseTakenNames(missing: readonly PlacedTable[], definedNames: readonly string[]): void {
  const taken = missing.find(({ schema }) => has(definedNames, schema.name));
  if (taken === undefined) return;
  throw new OfficeProblem(
    say`Namnet ${taken.schema.name} används redan i Namnhanteraren. Byt namn på det och försök igen. Inget har ändrats.`,
    'defined name taken',
  );
}

/** Last of all, so that it tells of what comes before it. */
function addGuide({ workbook }: Excel.RequestContext, found: Found, names: FreeNames): InsertedSheet {
  const { worksheets } = workbook;
  const isNew = !has(found.sheets, GUIDE_SHEET);
  const name = isNew ? names.take(GUIDE_SHEET) : GUIDE_SHEET;
  writeGuide(isNew ? worksheets.add(name) : worksheets.getItem(name));
  return { name, cells: guideCells, isNew, isLast: true };
}

/** Names for new sheets: the wanted one, or with a number where a sheet has it. */
class FreeNames {
  readonly given: string[] = [];

  constructor(private readonly taken: readonly string[]) {}

  take(wanted: string): string {
    let name = wanted;
    for (let number = 2; has(this.taken, name); number += 1) name = `${wanted} (${number})`;
    this.given.push(name);
    return name;
  }
}

function has(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}
