import type { SimWorkbook } from '../../model';
import type { Parts } from '../container/parts';
import { hasRenames, nameKey, renameInFormula, type Renames } from '../formula/renames';
import type { PlacedWorkbook } from '../read/workbook';
import { escapeText, unescapeXml } from '../xml/escape';
import { element } from '../xml/build';

/** A name that is still in use, perhaps by another sheet, is not followed: it means that one now. */
export function findRenames(placed: PlacedWorkbook, after: SimWorkbook): Renames {
  const sheets = new Map<string, string | undefined>();
  const tables = new Map<string, string>();
  const sheetNames = new Set(after.sheets.map((sheet) => nameKey(sheet.name)));
  const tableNames = new Set(
    after.sheets.flatMap((sheet) => sheet.tables.map((table) => nameKey(table.name))),
  );
  for (const { model } of placed.sheets) {
    const now = after.sheets.find((sheet) => sheet.id === model.id);
    if (!sheetNames.has(nameKey(model.name))) sheets.set(nameKey(model.name), now?.name);
    for (const table of model.tables) {
      const renamed = now?.tables.find((candidate) => candidate.id === table.id);
      const isGone = !tableNames.has(nameKey(table.name));
      if (renamed !== undefined && isGone) tables.set(nameKey(table.name), renamed.name);
    }
  }
  return { sheets, tables };
}

const FORMULA_ELEMENT =
  /<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula))((?:\s[^>]*)?)>([^<]+)<\//g;

const PIVOT_SOURCE = /<(?:[\w.-]+:)?worksheetSource\s[^>]*>/g;

/**
 * Follows renamed and deleted sheets and renamed tables through what the model does not hold: print
 * areas, charts, pivot sources, calculated columns and conditional formats of other kinds.
 */
export function followRenames(parts: Parts, renames: Renames): void {
  if (!hasRenames(renames)) return;
  for (const part of parts.names().filter(mayHoldFormulas)) {
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
    !/(sharedStrings|styles|theme\d*|\[Content_Types\]|docProps\/\w+)\.xml$/i.test(part)
  );
}

function mentions(text: string, renames: Renames): boolean {
  const names = [...renames.sheets.keys(), ...renames.tables.keys()];
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
