import type { Finding } from '../../core/findings/finding';
import type { InputTable } from '../../core/model/inputTables';
import { RECORD_TABLES } from '../../core/model/inputTables';
import { say } from '../../core/text/sentence';
import type { AdoptedTable } from '../../workbook/adoption/adoptedTable';
import { adoptTable } from '../../workbook/adoption/adoptedTable';
import type { RangeSource } from '../../workbook/adoption/rangeSource';
import { parseRangeSource } from '../../workbook/adoption/rangeSource';
import { rangeGrid } from '../../workbook/adoption/sourceGrid';
import type { TableLink } from '../../workbook/adoption/tableLinks';
import { LINKS_TABLE, ownTableStands, readLinks, sourceMissing } from '../../workbook/adoption/tableLinks';
import { OUTPUT_NAMES } from '../../workbook/outputs/outputNames';
import type { TableSnapshot } from '../../workbook/snapshot';
import type { Area } from '../area';
import { areaOf, loadArea } from '../area';
import { changedMeanwhile } from '../refusing/changedMeanwhile';
import { isSameName } from '../sameName';
import type { BlockReader } from './blockReader';
import type { FirstLook } from './inventory';
import { hasSameRows } from './inventory';

/** What the workbook's own table *Kopplingar* says of which tables and ranges stand for the contract's. */
export interface Adoption {
  readonly sources: readonly AdoptedSource[];
  /** What could not be used, before any source has been read. */
  readonly findings: readonly Finding[];
}

export type AdoptedSource =
  | { readonly kind: 'table'; readonly link: TableLink; readonly table: string }
  | {
      readonly kind: 'range';
      readonly link: TableLink;
      readonly range: RangeSource;
      /** The sheet's rows, to the last that has something in it. */
      readonly rows: number;
    };

/** No request where the workbook has no such table; one more than that where a link is to a range. */
export async function readAdoption(context: Excel.RequestContext, look: FirstLook): Promise<Adoption> {
  const snapshot = await readLinksTable(context, look);
  if (snapshot === undefined) return { sources: [], findings: [] };
  const { links, findings } = readLinks(snapshot, look.date1904);
  const placed = links.map((link) => placeSource(link, look));
  const sheets = new Map(
    placed.flatMap((own) => {
      if (typeof own === 'object' && own.kind === 'range') {
        const sheet = context.workbook.worksheets.getItem(own.range.sheet);
        return [[own.range.sheet, loadArea(sheet.getUsedRangeOrNullObject(true))] as const];
      }
      return [];
    }),
  );
  if (sheets.size > 0) await context.sync();
  const sources: AdoptedSource[] = [];
  const problems: Finding[] = [];
  for (const own of placed) {
    if (own.kind === 'refused') problems.push(own.finding);
    else if (own.kind === 'table') sources.push(own);
    else sources.push({ ...own, rows: lastRow(sheets.get(own.range.sheet)) });
  }
  return { sources, findings: [...findings, ...problems] };
}

function lastRow(used: Excel.Range | undefined): number {
  if (used === undefined || used.isNullObject) return 0;
  const { top, rows } = areaOf(used);
  return top + rows;
}

/** The table's cells; undefined where the workbook has none of that name. */
async function readLinksTable(
  context: Excel.RequestContext,
  { tables }: FirstLook,
): Promise<TableSnapshot | undefined> {
  const table = tables.find(({ name }) => isSameName(name, LINKS_TABLE));
  if (table === undefined) return undefined;
  const found = context.workbook.tables.getItem(table.name).load('showHeaders,showTotals');
  const header = found.columns.load('name');
  const range = loadArea(found.getRange()).load('values');
  await context.sync();
  if (!hasSameRows(table, found)) throw changedMeanwhile();
  const lines = range.values;
  const first = table.showHeaders ? 1 : 0;
  return {
    name: table.name,
    sheet: table.sheet,
    top: range.rowIndex - 1 + first,
    left: range.columnIndex,
    headers: header.items.map(({ name }) => name),
    rows: lines.slice(first, table.showTotals ? -1 : undefined),
  };
}

type Placed =
  | { readonly kind: 'refused'; readonly finding: Finding }
  | Extract<AdoptedSource, { kind: 'table' }>
  | Omit<Extract<AdoptedSource, { kind: 'range' }>, 'rows'>;

function placeSource(link: TableLink, { tables, sheets }: FirstLook): Placed {
  const refuse = (finding: Finding): Placed => ({ kind: 'refused', finding });
  const own = tables.find(({ name }) => isSameName(name, link.table));
  if (own !== undefined && !isSameName(own.name, link.source)) return refuse(ownTableStands(link));
  const table = tables.find(({ name }) => isSameName(name, link.source));
  if (table !== undefined) {
    if (!isAdoptable(table.name)) {
      return refuse(sourceMissing(link, say`den tabellen är tilläggets egen`));
    }
    if (!table.showHeaders) return refuse(sourceMissing(link, say`tabellens rubrikrad är dold`));
    return { kind: 'table', link, table: table.name };
  }
  const range = parseRangeSource(link.source);
  if (range === undefined) return refuse(sourceMissing(link, say`det finns ingen tabell med det namnet`));
  const sheet = sheets.find(({ name }) => isSameName(name, range.sheet));
  if (sheet === undefined) return refuse(sourceMissing(link, say`bladet ${range.sheet} finns inte`));
  return { kind: 'range', link, range: { ...range, sheet: sheet.name } };
}

/** False for what the add-in writes itself. */
export function isAdoptable(table: string): boolean {
  const own = [...OUTPUT_NAMES.map((output) => output.table), ...RECORD_TABLES, 'Godkanda'];
  return !own.some((name) => isSameName(name, table));
}

export function sourceOf(table: InputTable, { sources }: Adoption): AdoptedSource | undefined {
  return sources.find(({ link }) => link.table === table);
}

/** True for a table of the user's that is read as one of the contract's. */
export function isSource(table: string, { sources }: Adoption): boolean {
  return sources.some((source) => source.kind === 'table' && isSameName(source.table, table));
}

/** A range as the contract's table. It is read from the sheet's top, so that it is found where it has moved. */
export function askForRange(
  reader: BlockReader,
  { link, range, rows }: Extract<AdoptedSource, { kind: 'range' }>,
): () => AdoptedTable | Finding {
  const lines = reader.ask({ sheet: range.sheet, top: 0, left: range.left, rows, columns: range.columns });
  return () => {
    const wanted = link.columns.map(({ sourceColumn }) => sourceColumn);
    const grid = rangeGrid(range, lines(), wanted);
    if (grid === undefined)
      return sourceMissing(link, say`rubrikerna finns inte där, och inte på en annan rad`);
    return adoptTable(link, grid, false);
  };
}

/** Where an adopted range stands, header and rows. */
export function areaOfAdopted({ top, left, headers, rows }: TableSnapshot): Area {
  return { top, left, rows: rows.length + 1, columns: headers.length };
}
