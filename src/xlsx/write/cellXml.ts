import type { CellScalar, Cell } from '../../spreadsheet/model';
import { element } from '../xml/build';
import { escapeText } from '../xml/escape';
import { encodeXString } from '../xml/xstring';

interface CellText {
  reference: string;
  style: number;
  cell: Cell;
  /** The whole `<f>` element, or `""` without a formula. */
  formula: string;
  /** Of a dynamic array's formula, which is kept with it. */
  cellMetadata?: string | undefined;
  named: (local: string) => string;
}

export function cellXml({ reference, style, cell, formula, cellMetadata, named }: CellText): string {
  const { type, content } = cellContent(cell, formula !== '', named);
  const attributes = { r: reference, s: style === 0 ? undefined : style, t: type, cm: cellMetadata };
  return element(named('c'), attributes, formula + content);
}

interface CellContent {
  type?: string;
  content: string;
}

function cellContent(cell: Cell, hasFormula: boolean, named: (local: string) => string): CellContent {
  const { value } = cell;
  if (hasFormula && cell.uncalculated === true) return { content: '' };
  if (cell.isError === true) return { type: 'e', content: valueXml(fileError(String(value)), named) };
  if (typeof value === 'boolean') return { type: 'b', content: valueXml(value ? '1' : '0', named) };
  if (typeof value === 'number') return numberContent(value, named);
  if (hasFormula) return { type: 'str', content: textValue(value, named) };
  return value === '' ? { content: '' } : { type: 'inlineStr', content: inlineString(value, named) };
}

function numberContent(value: number, named: (local: string) => string): CellContent {
  if (!Number.isFinite(value)) return { type: 'e', content: valueXml('#NUM!', named) };
  return { content: valueXml(numberText(value), named) };
}

/** JavaScript's own text for a number is the shortest that reads back as the same number. */
export function numberText(value: CellScalar): string {
  return String(value).replace('e', 'E');
}

const FILE_ERRORS = new Set('#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA'.split(' '));

/** Newer errors have no word in the file format; Excel itself stores them as `#VALUE!`. */
function fileError(value: string): string {
  return FILE_ERRORS.has(value) ? value : '#VALUE!';
}

function valueXml(text: string, named: (local: string) => string): string {
  return element(named('v'), {}, text);
}

/** An empty text must be there, or the formula would seem to have no result. */
function textValue(value: CellScalar, named: (local: string) => string): string {
  return `<${named('v')}>${escapeText(encodeXString(String(value)))}</${named('v')}>`;
}

function inlineString(value: string, named: (local: string) => string): string {
  return element(named('is'), {}, textElement(value, named));
}

function textElement(value: string, named: (local: string) => string): string {
  const space = /^\s|\s$|[\t\n]/.test(value) ? { 'xml:space': 'preserve' } : {};
  return element(named('t'), space, escapeText(encodeXString(value)));
}

export function formulaXml(text: string, named: (local: string) => string): string {
  return element(named('f'), {}, escapeText(encodeXString(text)));
}
