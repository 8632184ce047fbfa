import type { Area, CellScalar, Cell, Sheet } from '../model';
import { noteWritten } from './written';

/** What an empty, unformatted cell looks like. Never stored and never changed. */
const emptyCell: Readonly<Cell> = Object.freeze({ value: '' });

export interface StoredCell {
  row: number;
  column: number;
  cell: Cell;
}

export function getCell(sheet: Sheet, row: number, column: number): Readonly<Cell> {
  return sheet.cells.get(row)?.get(column) ?? emptyCell;
}

export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = { value: '' };
    cells.set(column, cell);
  }
  return cell;
}

export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  ensureCell(sheet, row, column);
  sheet.cells.get(row)?.set(column, cell);
  noteCell(sheet, row, column);
}

export function removeCell(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
  noteCell(sheet, row, column);
}

/** The content alone; number format and other formatting stay. */
export function setContent(sheet: Sheet, row: number, column: number, value: CellScalar): Cell {
  clearContent(sheet, row, column);
  const cell = ensureCell(sheet, row, column);
  cell.value = value;
  return cell;
}

/** @param formula en-US, with its leading `=` */
export function setFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  const cell = setContent(sheet, row, column, '');
  cell.formula = formula;
  cell.uncalculated = true;
}

export function clearContent(sheet: Sheet, row: number, column: number): void {
  noteCell(sheet, row, column);
  const cell = sheet.cells.get(row)?.get(column);
  if (cell === undefined) return;
  cell.value = '';
  delete cell.formula;
  delete cell.isError;
  delete cell.uncalculated;
  delete cell.outdated;
  delete cell.storedWithoutResult;
}

function noteCell(sheet: Sheet, row: number, column: number): void {
  noteWritten(sheet, { top: row, bottom: row, left: column, right: column });
}

export function hasContent(cell: Readonly<Cell>): boolean {
  return cell.value !== '' || cell.formula !== undefined;
}

export function hasFormat(cell: Readonly<Cell>): boolean {
  return cell.numberFormat !== undefined || cell.format !== undefined;
}

/** Every stored cell of the area, row by row. Deleting while listing is safe. */
export function storedCells(sheet: Sheet, area: Area): StoredCell[] {
  const places: StoredCell[] = [];
  for (const row of rowsWithin(sheet, area)) {
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      if (column >= area.left && column <= area.right) places.push({ row, column, cell });
    }
  }
  return places;
}

function rowsWithin(sheet: Sheet, area: Area): number[] {
  const rows: number[] = [];
  if (area.bottom - area.top < sheet.cells.size) {
    for (let row = area.top; row <= area.bottom; row++) if (sheet.cells.has(row)) rows.push(row);
    return rows;
  }
  for (const row of sheet.cells.keys()) if (row >= area.top && row <= area.bottom) rows.push(row);
  return rows.sort((one, other) => one - other);
}

export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  for (const { row, column, cell } of storedCells(sheet, within)) {
    if (!hasContent(cell) && (valuesOnly || !hasFormat(cell))) continue;
    used = {
      top: Math.min(used?.top ?? row, row),
      bottom: Math.max(used?.bottom ?? row, row),
      left: Math.min(used?.left ?? column, column),
      right: Math.max(used?.right ?? column, column),
    };
  }
  return used;
}

/** A matrix over the area, filled from its cells. */
export function mapCells<T>(sheet: Sheet, area: Area, read: (cell: Readonly<Cell>) => T): T[][] {
  const matrix: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(getCell(sheet, row, column)));
    matrix.push(line);
  }
  return matrix;
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}
