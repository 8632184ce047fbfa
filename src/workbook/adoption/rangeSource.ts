import { cellAddress, parseCellAddress } from '../cellAddress';

/** A header row outside any table, counted from zero. What stands below it are the rows. */
export interface RangeSource {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly columns: number;
}

/** `Projekt!A3:H3`, or with the sheet in quotes; of several rows the first is the header. Undefined for all else. */
export function parseRangeSource(text: string): RangeSource | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!:]+)(?::([^!:]+))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, first = '', last = first] = match;
  const [from, to] = [parseCellAddress(first.trim()), parseCellAddress(last.trim())];
  if (from === undefined || to === undefined || to.column < from.column) return undefined;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain?.trim() ?? '',
    top: Math.min(from.row, to.row),
    left: from.column,
    columns: to.column - from.column + 1,
  };
}

export function rangeSourceText({ sheet, top, left, columns }: RangeSource): string {
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${cellAddress(top, left)}:${cellAddress(top, left + columns - 1)}`;
}
