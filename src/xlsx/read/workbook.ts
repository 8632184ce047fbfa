import type { SheetVisibility, Table, Workbook } from '../../spreadsheet/model';
import { partKey } from '../container/partNames';
import { damaged, PackageError } from '../packageError';
import { childNamed, childrenNamed, flag, numberAttribute, relationshipId, type XmlNode } from '../xml/tree';
import type { ReadContext } from './context';
import { readNames } from './names';
import { readPrintNames } from './printNames';
import { readSelection } from './sheetView';
import { readWorksheet, type PlacedSheet, type SheetEntry } from './worksheet';

export interface PlacedWorkbook {
  model: Workbook;
  context: ReadContext;
  sheets: PlacedSheet[];
}

export function readWorkbook(context: ReadContext): PlacedWorkbook {
  const { root } = context.workbook;
  const entries = sheetNodes(root)
    .map((node) => sheetEntry(context, node))
    .filter((entry) => entry !== undefined);
  refuseRepeated('sheet', entries, [
    ({ name }) => name.toLowerCase(),
    ({ sheetNumber }) => sheetNumber,
    ({ path }) => partKey(path),
  ]);
  const sheets = entries.map((entry) => readWorksheet(context, entry));
  refuseTables(sheets.flatMap(({ tables }) => tables.map(({ model }) => model)));
  addPrintNames(context, sheets);
  const active = activeSheet(context, sheets);
  const names = readNames(context.workbook).map((name) => name.model);
  const model: Workbook = {
    sheets: sheets.map((sheet) => sheet.model),
    date1904: context.date1904,
    structureProtected: flag(childNamed(root, 'workbookProtection'), 'lockStructure'),
    activeSheetId: active?.model.id ?? '',
    selection: active === undefined ? 'A1' : readSelection(active.part.root),
    ...(names.length === 0 ? {} : { names }),
    ...(isPrecisionAsDisplayed(root) ? { precisionAsDisplayed: true } : {}),
  };
  return { model, context, sheets };
}

function isPrecisionAsDisplayed(root: XmlNode): boolean {
  const stated = childNamed(root, 'calcPr')?.attributes.get('fullPrecision');
  return stated === '0' || stated === 'false' || stated === 'off';
}

/** Excel takes neither two sheets nor two tables for one: which of them would be meant? */
function refuseRepeated<T>(
  what: string,
  all: readonly T[],
  keys: readonly ((one: T) => string | number)[],
): void {
  for (const key of keys) {
    if (new Set(all.map(key)).size < all.length)
      throw damaged(`Two of a ${what}'s name or number are the same.`);
  }
}

/** As many as a full sheet of a ledger has, several times over. */
const MOST_TABLE_CELLS = 1e8;

function refuseTables(tables: readonly Table[]): void {
  refuseRepeated('table', tables, [({ name }) => name.toLowerCase(), ({ id }) => id]);
  const cells = tables.reduce((sum, { area }) => sum + cellsIn(area), 0);
  if (cells > MOST_TABLE_CELLS) throw new PackageError('too-large', 'The tables are too large.');
}

function cellsIn({ top, left, bottom, right }: Table['area']): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A sheet's own names point at it by its place among all sheets. */
function addPrintNames({ workbook }: ReadContext, sheets: PlacedSheet[]): void {
  const nodes = sheetNodes(workbook.root);
  for (const { sheetIndex, page } of readPrintNames(workbook)) {
    const number = numberAttribute(nodes[sheetIndex], 'sheetId');
    const sheet = sheets.find(({ entry }) => entry.sheetNumber === number);
    if (sheet !== undefined && Object.keys(page).length > 0) {
      sheet.model.page = { ...sheet.model.page, ...page };
    }
  }
}

export function sheetNodes(workbook: XmlNode): XmlNode[] {
  return childrenNamed(childNamed(workbook, 'sheets'), 'sheet');
}

/** Chart sheets and the like are no worksheets; they stay in the file without being modelled. */
function sheetEntry(context: ReadContext, node: XmlNode): SheetEntry | undefined {
  const id = relationshipId(node);
  const relationship = context.relationships.find((candidate) => candidate.id === id);
  if (relationship === undefined) throw damaged(`The sheet ${node.attributes.get('name') ?? ''} is missing.`);
  if (relationship.kind !== 'worksheet') return undefined;
  return {
    name: node.attributes.get('name') ?? '',
    sheetNumber: numberAttribute(node, 'sheetId') ?? 0,
    visibility: visibilityOf(node),
    path: relationship.target,
  };
}

function visibilityOf(node: XmlNode): SheetVisibility {
  const state = node.attributes.get('state');
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

export function activeTab(workbook: XmlNode): number {
  return numberAttribute(childNamed(childNamed(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
}

/** The active tab counts all sheets; when a chart sheet is active the first visible sheet stands in. */
function activeSheet(context: ReadContext, sheets: PlacedSheet[]): PlacedSheet | undefined {
  const node = sheetNodes(context.workbook.root)[activeTab(context.workbook.root)];
  const number = numberAttribute(node, 'sheetId');
  return (
    sheets.find((sheet) => sheet.entry.sheetNumber === number) ??
    sheets.find((sheet) => sheet.entry.visibility === 'Visible') ??
    sheets[0]
  );
}
