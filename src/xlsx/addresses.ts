import type { Area } from '../spreadsheet/model';

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based; -1 when the text is no column name. */
export function columnIndex(name: string): number {
  let value = 0;
  for (let index = 0; index < name.length; index += 1) {
    const letter = name.charCodeAt(index) & 0xdf;
    if (letter < 65 || letter > 90) return -1;
    value = value * 26 + letter - 64;
  }
  return value - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export interface CellPlace {
  row: number;
  column: number;
}

export function parseCell(text: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (match === null) return undefined;
  const place = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
  const inside = place.row >= 0 && place.row < MAX_ROWS && place.column < MAX_COLUMNS;
  return inside ? place : undefined;
}

/** `A1`, `A1:B2`, `A:C` or `1:3`. */
export function parseArea(text: string): Area | undefined {
  const [first = '', second = first] = text.replace(/\$/g, '').split(':');
  const columns = [first, second].every((part) => /^[A-Za-z]{1,3}$/.test(part));
  if (columns) {
    return ordered({ top: 0, bottom: MAX_ROWS - 1, left: columnIndex(first), right: columnIndex(second) });
  }
  if ([first, second].every((part) => /^[0-9]{1,7}$/.test(part))) {
    return ordered({ top: Number(first) - 1, bottom: Number(second) - 1, left: 0, right: MAX_COLUMNS - 1 });
  }
  const from = parseCell(first);
  const to = parseCell(second);
  if (from === undefined || to === undefined) return undefined;
  return ordered({ top: from.row, left: from.column, bottom: to.row, right: to.column });
}

function ordered(area: Area): Area {
  return {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
}

export function formatArea(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export function parseAreas(sqref: string | undefined): Area[] {
  const pieces = (sqref ?? '').trim().split(/[\s,]+/);
  return pieces.map(parseArea).filter((area) => area !== undefined);
}

export function formatAreas(areas: Area[]): string {
  return areas.map(formatArea).join(' ');
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
