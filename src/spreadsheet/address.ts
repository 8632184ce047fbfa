import { COLUMN_LIMIT, isEntireColumn, isEntireRow, ROW_LIMIT } from './area';
import type { Area } from './model';

export interface CellPlace {
  row: number;
  column: number;
}

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

/** Zero-based, of the letters A to Z only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
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

/** As Excel shows it: whole columns are `B:C` and whole rows `2:5`. */
export function formatArea(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return formatCorners(area);
}

/** As files have it: whole columns too by their first and last cell. */
export function formatCorners(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
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

/** What a reference begins or ends with: a cell, a column or a row. */
interface Corner {
  row: number | undefined;
  column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (match === null) return undefined;
  const [, letters, digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const inside = (column ?? 0) < COLUMN_LIMIT && (row ?? 0) < ROW_LIMIT && (row ?? 0) >= 0;
  return inside ? { row, column } : undefined;
}

function isCell(corner: Corner): corner is CellPlace {
  return corner.row !== undefined && corner.column !== undefined;
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

/** Reads `B2`, with or without `$`; undefined for anything else and for what is outside the sheet. */
export function parseCell(text: string): CellPlace | undefined {
  const corner = parseCorner(text);
  return corner !== undefined && isCell(corner) ? corner : undefined;
}

/** Reads `B2`, `B2:C5`, `B:C` or `2:5`, with or without `$`; undefined as for a cell. */
export function parseArea(text: string): Area | undefined {
  const [firstText = '', lastText, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const first = parseCorner(firstText);
  const last = lastText === undefined ? first : parseCorner(lastText);
  if (first === undefined || last === undefined) return undefined;
  if (lastText === undefined && !isCell(first)) return undefined;
  const rows = span(first.row, last.row, ROW_LIMIT);
  const columns = span(first.column, last.column, COLUMN_LIMIT);
  if (rows === undefined || columns === undefined) return undefined;
  return { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}

/** Reads an address that may begin with a sheet name: `'Min flik'!B2:C5`. */
export function parseAddress(text: string): SheetAddress | undefined {
  const match = /^(?:('(?:[^']|'')*'|[^'!]+)!)?([^!]+)$/.exec(text.trim().replace(/^=/, ''));
  if (match === null) return undefined;
  const area = parseArea((match[2] ?? '').trim());
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
