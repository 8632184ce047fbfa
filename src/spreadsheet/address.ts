import { COLUMN_LIMIT, isEntireColumn, isEntireRow, ROW_LIMIT } from './area';
import type { Area } from './model';

export interface SheetAddress {
  /** The sheet that the address names, when it names one. */
  sheet?: string;
  area: Area;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

export function quoteSheetName(name: string): string {
  if (PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)) return name;
  return `'${name.replace(/'/g, "''")}'`;
}

export function unquoteSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

export function formatArea(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function formatAbsoluteArea(area: Area): string {
  const first = `$${columnLetters(area.left)}$${area.top + 1}`;
  const last = `$${columnLetters(area.right)}$${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function formatAddress(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${formatArea(area)}`;
}

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (match === null || text === '' || text === '$') return undefined;
  const corner: Corner = {};
  if (match[1] !== undefined) corner.column = columnNumber(match[1]);
  if (match[2] !== undefined) corner.row = Number(match[2]) - 1;
  const inside =
    (corner.column ?? 0) < COLUMN_LIMIT && (corner.row ?? 0) < ROW_LIMIT && (corner.row ?? 0) >= 0;
  return inside ? corner : undefined;
}

function span(
  one: number | undefined,
  other: number | undefined,
  limit: number,
): [number, number] | undefined {
  if (one === undefined && other === undefined) return [0, limit - 1];
  if (one === undefined || other === undefined) return undefined;
  return [Math.min(one, other), Math.max(one, other)];
}

/** Reads `B2`, `B2:C5`, `B:C` or `2:5`, with or without `$`. */
export function parseArea(text: string): Area | undefined {
  const [firstText = '', lastText, ...more] = text.trim().split(':');
  if (more.length > 0) return undefined;
  const first = parseCorner(firstText);
  const last = lastText === undefined ? first : parseCorner(lastText);
  if (first === undefined || last === undefined) return undefined;
  const isCell = first.row !== undefined && first.column !== undefined;
  if (lastText === undefined && !isCell) return undefined;
  const rows = span(first.row, last.row, ROW_LIMIT);
  const columns = span(first.column, last.column, COLUMN_LIMIT);
  if (rows === undefined || columns === undefined) return undefined;
  return { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}

/** Reads an address that may begin with a sheet name: `'Min flik'!B2:C5`. */
export function parseAddress(text: string): SheetAddress | undefined {
  const match = /^(?:('(?:[^']|'')*'|[^'!]+)!)?([^!]+)$/.exec(text.trim().replace(/^=/, ''));
  if (match === null) return undefined;
  const area = parseArea(match[2] ?? '');
  if (area === undefined) return undefined;
  return match[1] === undefined ? { area } : { sheet: unquoteSheetName(match[1]), area };
}

/** Reads `A1:B2,C5` and `Blad1!A1,Blad1!C5`; a comma inside a quoted sheet name does not separate. */
export function parseAddressList(text: string): SheetAddress[] | undefined {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  const addresses = parts.map(parseAddress);
  if (addresses.length === 0 || addresses.some((address) => address === undefined)) return undefined;
  return addresses.filter((address) => address !== undefined);
}
