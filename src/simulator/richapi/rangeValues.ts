import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../spreadsheet/area';
import { eachCell, mapCells } from '../../spreadsheet/cells/cells';
import { ExcelError } from '../../spreadsheet/excelError';
import type { Area, Cell } from '../../spreadsheet/model';
import type { Argument } from './arguments';
import type { RangeTarget } from './targets';
import type { Json } from './wire';

const READ_LIMIT = 5_000_000;

/** Whole columns and rows are unbounded: their cells' values are answered as null. */
function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function readCells(target: RangeTarget, read: (cell: Readonly<Cell>) => Json): Json {
  if (isUnbounded(target.area)) return null;
  if (cellCount(target.area) > READ_LIMIT) throw new ExcelError('RangeExceedsLimit');
  return mapCells(target.sheet, target.area, read);
}

/** Gives each cell its value from a matrix of the range's shape, or all of them the same single value. */
export function spread(
  area: Area,
  values: Argument,
  write: (row: number, column: number, value: Argument) => void,
  rowOfMatrix: (row: number) => number | undefined = (row) => row - area.top,
): void {
  if (isUnbounded(area))
    throw new ExcelError('InvalidArgument', 'the cells of whole rows or columns cannot be set');
  if (cellCount(area) > READ_LIMIT) throw new ExcelError('RangeExceedsLimit');
  if (!Array.isArray(values)) {
    eachCell(area, (row, column) => write(row, column, values));
    return;
  }
  const lines = matrixOf(area, values);
  eachCell(area, (row, column) => {
    const line = lines[rowOfMatrix(row) ?? -1];
    write(row, column, line?.[column - area.left] ?? null);
  });
}

/** The shape is judged before anything is written. */
export function matrixOf(area: Area, values: Argument): Argument[][] {
  const rows = Array.isArray(values) ? values : [];
  const lines = rows.map((line) => (Array.isArray(line) ? line : []));
  const fits = lines.length === rowCount(area) && lines.every((line) => line.length === columnCount(area));
  if (!fits) {
    const given = `${lines.length} × ${lines[0]?.length ?? 0}`;
    throw new ExcelError(
      'InvalidArgument',
      `the array is ${given}, the range ${rowCount(area)} × ${columnCount(area)}`,
    );
  }
  return lines;
}
