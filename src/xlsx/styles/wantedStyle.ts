import type { CellFormat } from '../../spreadsheet/model';
import type { CellStyle, NormalFont } from './styleSheet';

/** A cell's look with every default spelt out, so that two looks can be compared. */
export interface FullStyle {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  fontColor: string;
  fontSize: number;
  fontName: string;
  fill: string;
  wrapText: boolean;
  horizontalAlignment: NonNullable<CellFormat['horizontalAlignment']>;
  verticalAlignment: NonNullable<CellFormat['verticalAlignment']>;
  locked: boolean;
}

export function fullStyle({ numberFormat, format = {} }: CellStyle, normal: NormalFont): FullStyle {
  return {
    numberFormat: numberFormat === undefined || numberFormat === '' ? 'General' : numberFormat,
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    fontColor: (format.fontColor ?? normal.fontColor).toUpperCase(),
    fontSize: format.fontSize ?? normal.fontSize,
    fontName: format.fontName ?? normal.fontName,
    fill: (format.fill ?? '').toUpperCase(),
    wrapText: format.wrapText ?? false,
    horizontalAlignment: format.horizontalAlignment ?? 'General',
    verticalAlignment: format.verticalAlignment ?? 'Bottom',
    locked: format.locked ?? true,
  };
}

export function sameLook(one: CellStyle, other: CellStyle, normal: NormalFont): boolean {
  if (one.numberFormat === other.numberFormat && one.format === other.format) return true;
  const first = fullStyle(one, normal);
  const second = fullStyle(other, normal);
  return differences(first, second).length === 0;
}

export function differences(one: FullStyle, other: FullStyle): (keyof FullStyle)[] {
  const keys = Object.keys(one) as (keyof FullStyle)[];
  return keys.filter((key) => one[key] !== other[key]);
}
