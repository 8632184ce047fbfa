import { COLUMN_LIMIT, ROW_LIMIT } from '../../spreadsheet/area';
import { childNamed, numberAttribute, textOf, type XmlNode } from '../xml/tree';
import { readColumnWidths, standardColumnWidth, standardRowHeight } from './sheetView';

export const EMU_PER_POINT = 12700;

export interface SheetGrid {
  worksheet: XmlNode;
  rowHeights: Map<number, number>;
}

interface AnchorBox {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Where a drawing stands, in points. */
export function readAnchorBox(xml: string, anchor: XmlNode, grid: SheetGrid): AnchorBox | undefined {
  const position = anchor.local === 'absoluteAnchor' ? childNamed(anchor, 'pos') : undefined;
  if (position !== undefined) {
    const top = points(numberAttribute(position, 'y'));
    return { top, left: points(numberAttribute(position, 'x')), ...extent(anchor) };
  }
  const from = cornerOf(xml, childNamed(anchor, 'from'), grid);
  if (from === undefined) return undefined;
  if (anchor.local === 'oneCellAnchor') return { ...from, ...extent(anchor) };
  const to = cornerOf(xml, childNamed(anchor, 'to'), grid);
  return to === undefined ? undefined : { ...from, width: to.left - from.left, height: to.top - from.top };
}

function extent(anchor: XmlNode): { width: number; height: number } {
  const node = childNamed(anchor, 'ext');
  return { width: points(numberAttribute(node, 'cx')), height: points(numberAttribute(node, 'cy')) };
}

function points(emu: number | undefined): number {
  return (emu ?? 0) / EMU_PER_POINT;
}

function cornerOf(
  xml: string,
  corner: XmlNode | undefined,
  grid: SheetGrid,
): { top: number; left: number } | undefined {
  if (corner === undefined) return undefined;
  const value = (name: string): number => {
    const node = childNamed(corner, name);
    return node === undefined ? 0 : Number(textOf(xml, node)) || 0;
  };
  return {
    top: rowsAbove(grid, Math.min(value('row'), ROW_LIMIT)) + points(value('rowOff')),
    left: columnsLeft(grid.worksheet, Math.min(value('col'), COLUMN_LIMIT)) + points(value('colOff')),
  };
}

function columnsLeft(worksheet: XmlNode, count: number): number {
  const widths = readColumnWidths(worksheet);
  let sum = 0;
  const standard = standardColumnWidth(worksheet);
  for (let column = 0; column < count; column += 1) sum += widths.get(column) ?? standard;
  return sum;
}

function rowsAbove({ worksheet, rowHeights }: SheetGrid, count: number): number {
  const standard = standardRowHeight(worksheet);
  let sum = count * standard;
  for (const [row, height] of rowHeights) if (row < count) sum += height - standard;
  return sum;
}
