import type { Sheet, Workbook } from '../../spreadsheet/model';
import { folderOf } from '../container/partNames';
import { hasRenames, nameKey, renameInFormula, type Renames } from '../formula/renames';
import type { ReadContext } from '../read/context';
import type { PlacedTable } from '../read/tables';
import type { PlacedWorkbook } from '../read/workbook';
import { element } from '../xml/build';
import { escapeText, unescapeXml } from '../xml/escape';
import { matchColumns } from './columnMatches';
import { headerTexts } from './tableHeaders';

/** A name that is still in use, perhaps by another sheet, is not followed: it means that one now. */
export function findRenames(placed: PlacedWorkbook, after: Workbook): Renames {
  const renames: Renames = { sheets: new Map(), tables: new Map(), columns: new Map() };
  const sheetNames = new Set(after.sheets.map((sheet) => nameKey(sheet.name)));
  const tables = after.sheets.flatMap((sheet) => sheet.tables);
  const tableNames = new Set(tables.map((table) => nameKey(table.name)));
  for (const sheet of placed.sheets) {
    const now = after.sheets.find((candidate) => candidate.id === sheet.model.id);
    const key = nameKey(sheet.model.name);
    if (!sheetNames.has(key)) renames.sheets.set(key, now?.name);
    for (const table of sheet.tables) findTableRenames(renames, tableNames, sheet.model, table, now);
  }
  return renames;
}

function findTableRenames(
  renames: Renames,
  namesInUse: Set<string>,
  sheet: Sheet,
  { model, columnNames }: PlacedTable,
  now: Sheet | undefined,
): void {
  const table = now?.tables.find((candidate) => candidate.id === model.id);
  if (now === undefined || table === undefined) return;
  const key = nameKey(model.name);
  if (!namesInUse.has(key)) renames.tables.set(key, table.name);
  const before = headerTexts(sheet, model);
  const after = headerTexts(now, table);
  const same = before.length === after.length && before.every((name, index) => name === after[index]);
  const columns = same ? new Map<string, string>() : columnRenames(columnNames, after);
  if (columns.size > 0) renames.columns.set(key, columns);
}

function columnRenames(before: string[], after: string[]): Map<string, string | undefined> {
  const matches = matchColumns(before, after);
  const inUse = new Set(after.map(nameKey));
  const renames = new Map<string, string | undefined>();
  before.forEach((name, index) => {
    if (!inUse.has(nameKey(name))) renames.set(nameKey(name), after[matches.indexOf(index)]);
  });
  return renames;
}

const FORMULA_ELEMENT =
  /<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula))((?:\s[^>]*)?)>([^<]+)<\//g;

const PIVOT_SOURCE = /<(?:[\w.-]+:)?worksheetSource\s[^>]*>/g;

/**
 * Follows renamed and deleted sheets and renamed tables through what the model does not hold: print
 * areas, charts, pivot sources, calculated columns and conditional formats of other kinds.
 */
export function followRenames({ parts, workbookPath }: ReadContext, renames: Renames): void {
  if (!hasRenames(renames)) return;
  const folder = folderOf(workbookPath);
  for (const part of parts.names().filter((name) => name.startsWith(folder) && mayHoldFormulas(name))) {
    const text = parts.text(part);
    if (!mentions(text, renames)) continue;
    const renamed = text
      .replace(FORMULA_ELEMENT, (whole, name: string, attributes: string, content: string) => {
        const formula = unescapeXml(content);
        const changed = renameInFormula(formula, renames);
        return changed === formula ? whole : `<${name}${attributes}>${escapeText(changed)}</`;
      })
      .replace(PIVOT_SOURCE, (tag) => renamePivotSource(tag, renames));
    parts.write(part, renamed);
  }
}

function mayHoldFormulas(part: string): boolean {
  return (
    part.toLowerCase().endsWith('.xml') &&
    !/(sharedStrings|styles|theme\d*|\[Content_Types\])\.xml$/i.test(part)
  );
}

function mentions(text: string, renames: Renames): boolean {
  const names = [...renames.sheets.keys(), ...renames.tables.keys(), ...renames.columns.keys()];
  const lower = text.toLowerCase();
  return names.some((name) => {
    return lower.includes(escapeText(name)) || lower.includes(escapeText(name.replace(/'/g, "''")));
  });
}

function renamePivotSource(tag: string, renames: Renames): string {
  return tag.replace(
    /(\s)(sheet|name)="([^"]*)"/g,
    (whole, space: string, attribute: string, raw: string) => {
      const key = nameKey(unescapeXml(raw));
      const name = attribute === 'sheet' ? renames.sheets.get(key) : renames.tables.get(key);
      if (name === undefined) return whole;
      return space + element('a', { [attribute]: name }).slice(3, -2);
    },
  );
}
