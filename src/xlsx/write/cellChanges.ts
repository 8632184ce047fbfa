import type { Cell, Sheet } from '../../spreadsheet/model';
import type { SharedFormula } from '../read/cellStream';
import type { NormalFont } from '../styles/styleSheet';
import { sameLook } from '../styles/wantedStyle';

export interface CellChange {
  before: Cell | undefined;
  after: Cell | undefined;
  /** The cell's formula hangs on another cell that loses it, so it must be written out in full. */
  writeFormulaOut?: boolean;
}

export type RowChanges = Map<number, CellChange>;
export type SheetCellChanges = Map<number, RowChanges>;

export const EMPTY_CELL: Readonly<Cell> = Object.freeze({ value: '' });

export function diffCells(before: Sheet, after: Sheet, normal: NormalFont): SheetCellChanges {
  const changes: SheetCellChanges = new Map();
  for (const row of bothKeys(before.cells, after.cells)) {
    const changed = diffRow(before.cells.get(row), after.cells.get(row), normal);
    if (changed.size > 0) changes.set(row, changed);
  }
  return changes;
}

type Row = Map<number, Cell> | undefined;

function diffRow(before: Row, after: Row, normal: NormalFont): RowChanges {
  const changes: RowChanges = new Map();
  for (const column of bothKeys(before ?? new Map(), after ?? new Map())) {
    const one = before?.get(column);
    const other = after?.get(column);
    if (!sameCell(one ?? EMPTY_CELL, other ?? EMPTY_CELL, normal)) {
      changes.set(column, { before: one, after: other });
    }
  }
  return changes;
}

function bothKeys(one: ReadonlyMap<number, unknown>, other: ReadonlyMap<number, unknown>): number[] {
  const keys = [...one.keys()];
  for (const key of other.keys()) if (!one.has(key)) keys.push(key);
  return keys;
}

function sameCell(one: Cell, other: Cell, normal: NormalFont): boolean {
  return sameContent(one, other) && sameLook(one, other, normal);
}

export function sameContent(one: Cell, other: Cell): boolean {
  if (other.storedWithoutResult === true && one.formula === other.formula) return true;
  return (
    one.formula === other.formula &&
    one.value === other.value &&
    (one.isError ?? false) === (other.isError ?? false) &&
    (one.uncalculated ?? false) === (other.uncalculated ?? false)
  );
}

/** When a shared formula's own cell changes, the cells that only refer to it get their text back. */
export function unfoldShared(
  changes: SheetCellChanges,
  shared: SharedFormula[],
  before: Sheet,
  after: Sheet,
): void {
  for (const { master, children } of shared) {
    const change = changes.get(master.row)?.get(master.column);
    if (change === undefined || change.before?.formula === change.after?.formula) continue;
    for (const { row, column } of children) {
      const cells = changes.get(row) ?? new Map<number, CellChange>();
      const one = before.cells.get(row)?.get(column);
      const other = after.cells.get(row)?.get(column);
      cells.set(column, { before: one, after: other, writeFormulaOut: true });
      changes.set(row, cells);
    }
  }
}
