import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Rows, Tables } from '../core/workbookBuilder';

/** How a program writes a workbook; every choice is one that some program makes. */
export interface WorkbookDialect {
  readonly texts: 'shared' | 'inline' | 'runs';
  readonly prefix: '' | 'x:';
  readonly strict: boolean;
  readonly placesCells: boolean;
  readonly statesDimension: 'right' | 'none' | 'everything';
  readonly compresses: boolean;
  readonly top: number;
  readonly left: number;
  readonly date1904: boolean;
  readonly emptyCells: boolean;
  readonly reversesParts: boolean;
}

export const workbookDialects: fc.Arbitrary<WorkbookDialect> = fc.record({
  texts: fc.constantFrom<WorkbookDialect['texts']>('shared', 'inline', 'runs'),
  prefix: fc.constantFrom<WorkbookDialect['prefix']>('', 'x:'),
  strict: fc.boolean(),
  placesCells: fc.boolean(),
  statesDimension: fc.constantFrom<WorkbookDialect['statesDimension']>('right', 'none', 'everything'),
  compresses: fc.boolean(),
  top: fc.constantFrom(0, 0, 3, 900_000),
  left: fc.constantFrom(0, 0, 2, 700),
  date1904: fc.boolean(),
  emptyCells: fc.boolean(),
  reversesParts: fc.boolean(),
});

/** A workbook with a sheet a table, written without the code that the product writes with. */
export function asWorkbook(tables: Tables, dialect: WorkbookDialect): Uint8Array {
  const strings: string[] = [];
  const entries = Object.entries(tables);
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(entries.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']], dialect)],
    [
      'xl/workbook.xml',
      workbookXml(
        entries.map(([name]) => name),
        dialect,
      ),
    ],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(entries.length, dialect)],
  ];
  entries.forEach(([name, rows], index) => {
    const number = index + 1;
    parts.push(
      [`xl/worksheets/sheet${number}.xml`, sheetXml(rows, dialect, strings)],
      [
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        relationships([['table', `../tables/table${number}.xml`]], dialect),
      ],
      [`xl/tables/table${number}.xml`, tableXml(name, number, rows, dialect)],
    );
  });
  parts.push(['xl/sharedStrings.xml', sharedStrings(strings, dialect)]);
  const ordered = dialect.reversesParts ? [...parts].reverse() : parts;
  return zipSync(Object.fromEntries(ordered.map(([name, text]) => [name, strToU8(text)])), {
    level: dialect.compresses ? 6 : 0,
    mtime: '2024-01-01',
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function main({ strict }: WorkbookDialect): string {
  return strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
}

function office({ strict }: WorkbookDialect): string {
  return strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

function relationships(targets: readonly (readonly [string, string])[], dialect: WorkbookDialect): string {
  const nodes = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office(dialect)}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${nodes.join('')}</Relationships>`;
}

function workbookRelationships(sheets: number, dialect: WorkbookDialect): string {
  const own = Array.from(
    { length: sheets },
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return relationships([...own, ['sharedStrings', 'sharedStrings.xml']], dialect);
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    numbers
      .map(
        (number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>` +
          `<Override PartName="/xl/tables/table${number}.xml" ContentType="${type}.table+xml"/>`,
      )
      .join('') +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`
  );
}

function root(name: string, dialect: WorkbookDialect, inner: string, more = ''): string {
  const { prefix } = dialect;
  const own = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `${XML}<${prefix}${name} ${own}="${main(dialect)}" xmlns:r="${office(dialect)}"${more}>${inner}</${prefix}${name}>`;
}

function workbookXml(names: readonly string[], dialect: WorkbookDialect): string {
  const { prefix: p, date1904 } = dialect;
  const sheets = names.map(
    (name, index) => `<${p}sheet name="Blad ${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const properties = date1904 ? `<${p}workbookPr date1904="1"/>` : '';
  return root('workbook', dialect, `${properties}<${p}sheets>${sheets.join('')}</${p}sheets>`);
}

function sheetXml(rows: Rows, dialect: WorkbookDialect, strings: string[]): string {
  const { prefix: p, top, left, statesDimension } = dialect;
  const lines = rows.map((row, index) => {
    const number = top + index + 1;
    const cells = row.map((value, column) =>
      cellXml(value, { row: number, column: left + column }, dialect, strings),
    );
    // Without places a row begins in column A.
    const before = dialect.placesCells ? '' : `<${p}c/>`.repeat(left);
    return `<${p}row r="${number}">${before}${cells.join('')}</${p}row>`;
  });
  const dimension =
    statesDimension === 'none'
      ? ''
      : `<${p}dimension ref="${statesDimension === 'right' ? areaOf(rows, dialect) : 'A1:XFD1048576'}"/>`;
  const data = `<${p}sheetData>${lines.join('')}</${p}sheetData>`;
  const tables = `<${p}tableParts count="1"><${p}tablePart r:id="rId1"/></${p}tableParts>`;
  return root('worksheet', dialect, dimension + data + tables);
}

function cellXml(
  value: CellValue,
  at: { readonly row: number; readonly column: number },
  dialect: WorkbookDialect,
  strings: string[],
): string {
  const { prefix: p, placesCells, emptyCells } = dialect;
  const place = placesCells ? ` r="${columnName(at.column)}${at.row}"` : '';
  if (value === '') return emptyCells || !placesCells ? `<${p}c${place}/>` : '';
  if (typeof value === 'number') return `<${p}c${place}><${p}v>${String(value)}</${p}v></${p}c>`;
  if (typeof value === 'boolean') return `<${p}c${place} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  if (/^#(REF!|N\/A|VALUE!)$/.test(value)) return `<${p}c${place} t="e"><${p}v>${value}</${p}v></${p}c>`;
  const text = escape(excelText(value));
  const space = ' xml:space="preserve"';
  switch (dialect.texts) {
    case 'shared':
      strings.push(text);
      return `<${p}c${place} t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`;
    case 'inline':
      return `<${p}c${place} t="inlineStr"><${p}is><${p}t${space}>${text}</${p}t></${p}is></${p}c>`;
    case 'runs':
      return `<${p}c${place} t="inlineStr"><${p}is><${p}r><${p}t/></${p}r><${p}r><${p}t${space}>${text}</${p}t></${p}r></${p}is></${p}c>`;
  }
}

function sharedStrings(strings: readonly string[], dialect: WorkbookDialect): string {
  const { prefix: p } = dialect;
  const items = strings.map((text) => `<${p}si><${p}t xml:space="preserve">${text}</${p}t></${p}si>`);
  // What a file says of its own counts is nothing to trust.
  return root('sst', dialect, items.join(''), ' count="1" uniqueCount="4000000000"');
}

function tableXml(name: string, number: number, rows: Rows, dialect: WorkbookDialect): string {
  const { prefix: p } = dialect;
  const columns = (rows[0] ?? []).map(
    (header, index) => `<${p}tableColumn id="${index + 1}" name="${escape(excelText(String(header)))}"/>`,
  );
  const inner = `<${p}tableColumns count="${columns.length}">${columns.join('')}</${p}tableColumns>`;
  const about = ` id="${number}" name="${escape(name)}" displayName="${escape(name)}" ref="${areaOf(rows, dialect)}"`;
  return root('table', dialect, inner, about);
}

function areaOf(rows: Rows, { top, left }: WorkbookDialect): string {
  const width = rows[0]?.length ?? 1;
  return `${columnName(left)}${top + 1}:${columnName(left + width - 1)}${top + rows.length}`;
}

function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `_xHHHH_` for what XML cannot hold (ECMA-376, ST_Xstring). */
function excelText(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(at + 1));
    if (isPair) {
      written += text.slice(at, at + 2);
      at += 1;
    } else if (unit < 0x20 || (unit >= 0xd800 && unit < 0xe000) || unit >= 0xfffe) {
      written += `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`;
    } else if (/^_x[0-9a-fA-F]{4}_/.test(text.slice(at, at + 7))) {
      written += '_x005F_';
    } else written += text.charAt(at);
  }
  return written;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
