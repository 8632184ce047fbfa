import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FORMULA_CELL = /<c\b([^>]*)>(<f\b[^>]*(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g;
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;

/** The file without what its formulas last gave, so that a figure can only come from working them out. */
export function withoutFormulaValues(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, content] of Object.entries(parts)) {
    if (!SHEET_PART.test(name)) continue;
    const stripped = strFromU8(content).replace(FORMULA_CELL, (_, attributes: string, formula: string) => {
      return `<c${attributes.replace(/\st="[^"]*"/, '')}>${formula}</c>`;
    });
    if (/<\/f><v|<f[^>]*\/><v/.test(stripped)) throw new Error(`${name} keeps what a formula last gave`);
    parts[name] = strToU8(stripped);
  }
  return zipSync(parts);
}

/** A cell that somebody has typed over: a figure, or a formula without `=`. */
export interface TypedOver {
  readonly sheet: string;
  readonly cell: string;
  readonly by: { readonly value: number } | { readonly formula: string };
}

/** The file with cells typed over, each of which must be of that kind already. */
export function withTypedOver(file: Uint8Array, cells: readonly TypedOver[]): Uint8Array {
  const parts = unzipSync(file);
  for (const { sheet, cell, by } of cells) {
    const name = partOf(parts, sheet);
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const [tag, content] = 'value' in by ? ['v', String(by.value)] : ['f', by.formula];
    const changed = xml.replace(
      new RegExp(`(<c r="${cell}"[^>]*>)<${tag}>[^<]*</${tag}>`),
      (_, start: string) => `${start}<${tag}>${content}</${tag}>`,
    );
    if (changed === xml) throw new Error(`${sheet}!${cell} could not be typed over`);
    parts[name] = strToU8(changed);
  }
  return zipSync(parts);
}

function partOf(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const id = new RegExp(`<sheet name="${sheet}"[^>]*r:id="([^"]*)"`).exec(textOf('xl/workbook.xml'))?.[1];
  const relations = textOf('xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const target = relations.find((own) => own.includes(`Id="${id}"`));
  const path = /Target="\/?(?:xl\/)?([^"]*)"/.exec(target ?? '')?.[1];
  if (path === undefined) throw new Error(`There is no sheet ${sheet}`);
  return `xl/${path}`;
}
