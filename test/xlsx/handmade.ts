import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Files = Record<string, string>;

export function relationships(...targets: [type: string, target: string][]): string {
  const nodes = targets.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${nodes.join('')}</Relationships>`;
}

/** One sheet with this sheet data, and nothing that is not needed. */
export function plainFiles(sheetData: string, extra: Files = {}): Files {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships([`${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([`${OFFICE}/worksheet`, 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheetData}</worksheet>`,
    ...extra,
  };
}

export function zipped(files: Files, binary: Record<string, Uint8Array> = {}): Uint8Array {
  const texts = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync({ ...Object.fromEntries(texts), ...binary });
}

export function plainWorkbook(sheetData: string, extra: Files = {}): Uint8Array {
  return zipped(plainFiles(sheetData, extra));
}

export function unzipped(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const text = unzipped(bytes).get(name);
  if (text === undefined) throw new Error(`There is no part ${name}.`);
  return text;
}

/** Names of the parts that are not the same in both, new and missing ones included. */
export function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const first = unzipped(one);
  const second = unzipped(other);
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).sort();
}
