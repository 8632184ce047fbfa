import { COLUMN_LIMIT } from '../../spreadsheet/area';
import type { Sheet } from '../../spreadsheet/model';
import { readColor, type Palette } from '../styles/colors';
import { childNamed, childrenNamed, flag, numberAttribute, type XmlNode } from '../xml/tree';

/** Width of the widest digit in the standard font, in pixels; and points per pixel at 96 dpi. */
const DIGIT_WIDTH = 7;
const POINTS_PER_PIXEL = 0.75;

/** Excel shows whole pixels, so a width in characters is rounded to them. */
function widthToPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
  return pixels * POINTS_PER_PIXEL;
}

export function pointsToWidth(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / DIGIT_WIDTH) * 256) / 256;
}

export function readColumnWidths(worksheet: XmlNode): Map<number, number> {
  const widths = new Map<number, number>();
  let next = 1;
  for (const node of childrenNamed(childNamed(worksheet, 'cols'), 'col')) {
    const width = numberAttribute(node, 'width');
    const stated = numberAttribute(node, 'min') ?? 1;
    // In rising order, as the schema has them; a column that comes again would be gone through again.
    const first = Math.max(stated, next);
    const last = Math.min(numberAttribute(node, 'max') ?? stated, COLUMN_LIMIT);
    if (width === undefined || !Number.isInteger(stated) || last < first) continue;
    for (let column = first - 1; column < last; column += 1) widths.set(column, widthToPoints(width));
    next = last + 1;
  }
  return widths;
}

export function mainView(worksheet: XmlNode): XmlNode | undefined {
  return childNamed(childNamed(worksheet, 'sheetViews'), 'sheetView');
}

function readFrozenRows(worksheet: XmlNode): number {
  const pane = childNamed(mainView(worksheet), 'pane');
  const frozen = pane?.attributes.get('state')?.startsWith('frozen') ?? false;
  return frozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0;
}

export function readSelection(worksheet: XmlNode): string {
  const view = mainView(worksheet);
  const active = childNamed(view, 'pane')?.attributes.get('activePane') ?? 'topLeft';
  const selections = childrenNamed(view, 'selection');
  const shown = selections.find((node) => (node.attributes.get('pane') ?? 'topLeft') === active);
  const sqref = (shown ?? selections[selections.length - 1])?.attributes.get('sqref');
  return sqref?.trim().split(/\s+/).join(',') ?? 'A1';
}

const EXCEL_COLUMN_WIDTH = 48;

export function standardColumnWidth(worksheet: XmlNode): number {
  const stated = numberAttribute(childNamed(worksheet, 'sheetFormatPr'), 'defaultColWidth');
  return stated === undefined ? EXCEL_COLUMN_WIDTH : widthToPoints(stated);
}

const EXCEL_ROW_HEIGHT = 15;

export function standardRowHeight(worksheet: XmlNode): number {
  return numberAttribute(childNamed(worksheet, 'sheetFormatPr'), 'defaultRowHeight') ?? EXCEL_ROW_HEIGHT;
}

function readTabColor(worksheet: XmlNode, palette: Palette): string | undefined {
  return readColor(childNamed(childNamed(worksheet, 'sheetPr'), 'tabColor'), palette);
}

function readShowGridlines(worksheet: XmlNode): boolean {
  return flag(mainView(worksheet), 'showGridLines', true);
}

function readProtected(worksheet: XmlNode): boolean {
  return flag(childNamed(worksheet, 'sheetProtection'), 'sheet');
}

type ViewProperties = Pick<Sheet, 'protected' | 'columnWidths' | 'frozenRows' | 'showGridlines' | 'tabColor'>;

export function readViewProperties(worksheet: XmlNode, palette: Palette): ViewProperties {
  const tabColor = readTabColor(worksheet, palette);
  return {
    protected: readProtected(worksheet),
    columnWidths: readColumnWidths(worksheet),
    frozenRows: readFrozenRows(worksheet),
    showGridlines: readShowGridlines(worksheet),
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}
