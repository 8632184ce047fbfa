import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell of a file, read without the add-in's own reader; a day is its serial. */
export interface FileCell {
  readonly value: string | number;
  readonly formula?: string;
}

/** A sheet's cells that are not empty, by address. */
export type FileSheet = ReadonlyMap<string, FileCell>;

/** @returns the sheets by name */
export function fileSheets(file: Uint8Array): ReadonlyMap<string, FileSheet> {
  const parts = unzipSync(file);
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = sharedTexts(textOf('xl/sharedStrings.xml'));
  const targets = new Map<string, string>();
  parse(textOf('xl/_rels/workbook.xml.rels'), (name, { Id: id = '', Target: target = '' }) => {
    if (name === 'Relationship') targets.set(id, target);
  });
  const sheets = new Map<string, FileSheet>();
  parse(textOf('xl/workbook.xml'), (name, attributes) => {
    if (name !== 'sheet') return;
    const path = targets.get(attributes['r:id'] ?? '') ?? '';
    sheets.set(attributes['name'] ?? '', cellsOf(textOf(`xl/${path}`), shared));
  });
  return sheets;
}

type Attributes = Readonly<Record<string, string>>;

function parse(
  xml: string,
  opened: (name: string, attributes: Attributes) => void,
  closed: (name: string, text: string) => void = () => {},
): void {
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    opened(name, attributes);
  });
  parser.on('text', (more) => (text += more));
  parser.on('closetag', ({ name }) => {
    closed(name, text);
    text = '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  if (xml !== '') parser.write(xml).close();
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  parse(
    xml,
    (name) => {
      if (name === 'si') texts.push('');
    },
    (name, text) => {
      if (name === 't') texts[texts.length - 1] += text;
    },
  );
  return texts;
}

function cellsOf(xml: string, shared: readonly string[]): FileSheet {
  const cells = new Map<string, FileCell>();
  let cell = { address: '', type: 'n', value: '', formula: '' };
  parse(
    xml,
    (name, { r: address = '', t: type = 'n' }) => {
      if (name === 'c') cell = { address, type, value: '', formula: '' };
    },
    (name, text) => {
      if (name === 'v') cell.value = text;
      if (name === 't') cell.value += text;
      if (name === 'f') cell.formula = text;
      if (name !== 'c' || (cell.value === '' && cell.formula === '')) return;
      const value = valueOf(cell.type, cell.value, shared);
      cells.set(cell.address, cell.formula === '' ? { value } : { value, formula: cell.formula });
    },
  );
  return cells;
}

/** A formula that was not worked out has no value: an empty text. */
function valueOf(type: string, text: string, shared: readonly string[]): string | number {
  if (type === 's') return shared[Number(text)] ?? '';
  return type === 'n' && text !== '' ? Number(text) : text;
}
