import { areaFrom, columnCount, isOnSheet, rowCount } from '../area';
import { ExcelError } from '../excelError';
import { copiedFormula } from '../formulas/rewrite';
import type { Area, CellFormat, Cell, Sheet } from '../model';
import {
  eachCell,
  ensureCell,
  getCell,
  hasContent,
  hasFormat,
  removeCell,
  setContent,
  setFormula,
} from './cells';

type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  type: CopyType;
  skipBlanks: boolean;
  transpose: boolean;
}

export interface Block {
  sheet: Sheet;
  area: Area;
}

/** Where a copy lands: the target grows to the source's size, or is filled with repeats of it. */
export function copyTarget(source: Area, target: Area, transpose: boolean): Area {
  const rows = transpose ? columnCount(source) : rowCount(source);
  const columns = transpose ? rowCount(source) : columnCount(source);
  const height = rowCount(target) % rows === 0 ? rowCount(target) : rows;
  const width = columnCount(target) % columns === 0 ? columnCount(target) : columns;
  const area = areaFrom(target.top, target.left, height, width);
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', 'the copy does not fit on the sheet');
  return area;
}

export function copyCells(source: Block, target: Block, options: CopyOptions): void {
  const snapshot = snapshotOf(source);
  const { transpose } = options;
  const rows = rowCount(source.area);
  const columns = columnCount(source.area);
  eachCell(target.area, (row, column) => {
    const down = row - target.area.top;
    const across = column - target.area.left;
    const fromRow = (transpose ? across : down) % rows;
    const fromColumn = (transpose ? down : across) % columns;
    const cell = snapshot[fromRow]?.[fromColumn] ?? { value: '' };
    if (options.skipBlanks && !hasContent(cell)) return;
    const offset = { rows: row - source.area.top - fromRow, columns: column - source.area.left - fromColumn };
    pasteCell({ sheet: target.sheet, row, column }, cell, options.type, offset);
  });
}

/** Taken before anything is written, since source and target may overlap. */
function snapshotOf({ sheet, area }: Block): Cell[][] {
  const lines: Cell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Cell[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push({ ...getCell(sheet, row, column) });
    lines.push(line);
  }
  return lines;
}

interface Offset {
  rows: number;
  columns: number;
}

function pasteCell(place: Place, from: Cell, type: CopyType, offset: Offset): void {
  if (type !== 'Formats') pasteContent(place, from, type, offset);
  const { sheet, row, column } = place;
  const cell = ensureCell(sheet, row, column);
  if (type === 'All' || type === 'Formats') pasteFormat(cell, from);
  if (!hasContent(cell) && !hasFormat(cell)) removeCell(sheet, row, column);
}

interface Place {
  sheet: Sheet;
  row: number;
  column: number;
}

function pasteContent({ sheet, row, column }: Place, from: Cell, type: CopyType, offset: Offset): void {
  const formula =
    type === 'Values' ? undefined : from.formula && copiedFormula(from.formula, offset.rows, offset.columns);
  const isKnown = formula === undefined || (from.uncalculated !== true && formula === from.formula);
  if (!isKnown) {
    setFormula(sheet, row, column, formula);
    return;
  }
  const cell = setContent(sheet, row, column, from.value);
  if (from.isError === true) cell.isError = true;
  if (formula !== undefined) cell.formula = formula;
  if (formula !== undefined && from.outdated === true) cell.outdated = true;
}

function pasteFormat(cell: Cell, from: Cell): void {
  delete cell.numberFormat;
  delete cell.format;
  if (from.numberFormat !== undefined) cell.numberFormat = from.numberFormat;
  const format: CellFormat | undefined = from.format && { ...from.format };
  if (format !== undefined) cell.format = format;
}
