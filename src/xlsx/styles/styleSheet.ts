import type { CellFormat } from '../../spreadsheet/model';
import { childNamed, childrenNamed, flag, numberAttribute, type XmlNode } from '../xml/tree';
import { decodeXString } from '../xml/xstring';
import { readColor, readIndexedColors, type Palette } from './colors';
import { builtInFormat } from './numberFormats';

/** What a cell style says of the properties that the model knows; only what differs from the default. */
export interface CellStyle {
  numberFormat?: string;
  format?: CellFormat;
}

export interface DifferentialStyle {
  fill?: string;
  fontColor?: string;
}

export interface StyleSheet {
  root: XmlNode;
  palette: Palette;
  fonts: XmlNode[];
  fills: XmlNode[];
  cellFormats: XmlNode[];
  numberFormats: Map<number, string>;
  differential: XmlNode[];
  /** A new cell's font; its name, size and colour go without saying in the model. */
  normal: NormalFont;
}

export interface NormalFont {
  fontSize: number;
  fontColor: string;
  fontName: string;
}

const EXCEL_FONT_NAME = 'Calibri';
const EXCEL_FONT_SIZE = 11;
const BLACK = '#000000';

export function readStyleSheet(root: XmlNode, theme: string[]): StyleSheet {
  const palette = { theme, indexed: readIndexedColors(root) };
  const fonts = childrenNamed(childNamed(root, 'fonts'), 'font');
  const cellFormats = childrenNamed(childNamed(root, 'cellXfs'), 'xf');
  const normalFont = fonts[numberAttribute(cellFormats[0], 'fontId') ?? 0];
  return {
    root,
    palette,
    fonts,
    fills: childrenNamed(childNamed(root, 'fills'), 'fill'),
    cellFormats,
    numberFormats: readNumberFormats(root),
    differential: childrenNamed(childNamed(root, 'dxfs'), 'dxf'),
    normal: {
      fontSize: numberAttribute(childNamed(normalFont, 'sz'), 'val') ?? EXCEL_FONT_SIZE,
      fontColor: readColor(childNamed(normalFont, 'color'), palette) ?? BLACK,
      fontName: childNamed(normalFont, 'name')?.attributes.get('val') ?? EXCEL_FONT_NAME,
    },
  };
}

function readNumberFormats(root: XmlNode): Map<number, string> {
  const formats = new Map<number, string>();
  for (const node of childrenNamed(childNamed(root, 'numFmts'), 'numFmt')) {
    const id = numberAttribute(node, 'numFmtId');
    if (id !== undefined) formats.set(id, decodeXString(node.attributes.get('formatCode') ?? 'General'));
  }
  return formats;
}

export function readCellStyle(sheet: StyleSheet, xf: XmlNode): CellStyle {
  const id = numberAttribute(xf, 'numFmtId') ?? 0;
  const code = sheet.numberFormats.get(id) ?? builtInFormat(id) ?? 'General';
  const format = readFormat(sheet, xf);
  const style: CellStyle = {};
  if (code.toLowerCase() !== 'general') style.numberFormat = code;
  if (Object.keys(format).length > 0) style.format = format;
  return style;
}

function readFormat(sheet: StyleSheet, xf: XmlNode): CellFormat {
  const fill = readFill(sheet, sheet.fills[numberAttribute(xf, 'fillId') ?? 0]);
  return {
    ...readFont(sheet, sheet.fonts[numberAttribute(xf, 'fontId') ?? 0]),
    ...(fill === undefined ? {} : { fill }),
    ...readAlignment(childNamed(xf, 'alignment')),
    ...(flag(childNamed(xf, 'protection'), 'locked', true) ? {} : { locked: false }),
  };
}

function readFont(sheet: StyleSheet, font: XmlNode | undefined): CellFormat {
  const format: CellFormat = {};
  if (isSet(childNamed(font, 'b'))) format.bold = true;
  if (isSet(childNamed(font, 'i'))) format.italic = true;
  const color = readColor(childNamed(font, 'color'), sheet.palette) ?? BLACK;
  if (font !== undefined && color !== sheet.normal.fontColor) format.fontColor = color;
  const size = numberAttribute(childNamed(font, 'sz'), 'val');
  if (size !== undefined && size !== sheet.normal.fontSize) format.fontSize = size;
  const name = childNamed(font, 'name')?.attributes.get('val');
  if (name !== undefined && name !== sheet.normal.fontName) format.fontName = name;
  return format;
}

/** `<b/>` means yes, and so does `<b val="1"/>`. */
function isSet(node: XmlNode | undefined): boolean {
  return node !== undefined && flag(node, 'val', true);
}

function readFill(sheet: StyleSheet, fill: XmlNode | undefined): string | undefined {
  const pattern = childNamed(fill, 'patternFill');
  if (pattern?.attributes.get('patternType') !== 'solid') return undefined;
  return readColor(childNamed(pattern, 'fgColor'), sheet.palette);
}

const HORIZONTAL: Record<string, 'Left' | 'Center' | 'Right'> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
};
const VERTICAL: Record<string, 'Top' | 'Center'> = { top: 'Top', center: 'Center' };

function readAlignment(alignment: XmlNode | undefined): CellFormat {
  const format: CellFormat = {};
  const horizontal = HORIZONTAL[alignment?.attributes.get('horizontal') ?? ''];
  const vertical = VERTICAL[alignment?.attributes.get('vertical') ?? ''];
  if (flag(alignment, 'wrapText')) format.wrapText = true;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  return format;
}

/** In a conditional format's style a solid fill's colour is, by custom, the background colour. */
export function readDifferential(dxf: XmlNode | undefined, palette: Palette): DifferentialStyle {
  const pattern = childNamed(childNamed(dxf, 'fill'), 'patternFill');
  const fill =
    readColor(childNamed(pattern, 'bgColor'), palette) ?? readColor(childNamed(pattern, 'fgColor'), palette);
  const fontColor = readColor(childNamed(childNamed(dxf, 'font'), 'color'), palette);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}
