import { storedCells, type StoredCell } from '../cells/cells';
import type { CellScalar, Cell, Sheet, Workbook } from '../model';
import type { PlacedArea } from './locate';

/** An error value that a formula gives, as `#REF!`. */
export class FormulaError extends Error {}

/** Excel's result cannot be told for certain: of what the formula holds, or of what it rests on. */
export class Unsure extends Error {}

/** When the ranges of all formulas together have had so many cells read, those that are left keep what they have. */
const MOST_CELLS = 5_000_000;

export function isUnknown({ uncalculated = false, outdated = false }: Readonly<Cell>): boolean {
  return uncalculated || outdated;
}

/** What a formula can see of other cells, those before it having been worked out. */
export class CellReader {
  private readonly runningTotals = new Map<Sheet, Map<string, RunningTotal>>();
  private cellsLeft = MOST_CELLS;

  constructor(readonly workbook: Workbook) {}

  contentOf(cell: Cell): { value: CellScalar; isError: boolean } {
    if (isUnknown(cell)) throw new Unsure();
    return { value: cell.value, isError: cell.isError === true };
  }

  cellsIn({ sheet, area }: PlacedArea): StoredCell[] {
    if (this.cellsLeft <= 0) throw new Unsure();
    const cells = storedCells(sheet, area);
    this.cellsLeft -= cells.length;
    return cells;
  }

  added(cells: readonly Cell[]): number {
    const total = cells.reduce<Total>((sum, cell) => added(sum, cell), 0);
    return numberOf(total);
  }

  /** The sum of an area. Areas that begin alike, as running totals do, go on from each other's sums. */
  sumOf({ sheet, area }: PlacedArea): number {
    const onSheet = this.runningTotals.get(sheet) ?? new Map<string, RunningTotal>();
    this.runningTotals.set(sheet, onSheet);
    const begins = `${area.top}:${area.left}:${area.right}`;
    const running = onSheet.get(begins) ?? new RunningTotal(area.top);
    onSheet.set(begins, running);
    if (area.bottom > running.reached) {
      const cells = this.cellsIn({ sheet, area: { ...area, top: running.reached + 1 } });
      running.extend(cells, area.bottom);
    }
    return running.through(area.bottom);
  }
}

type Total = number | FormulaError | Unsure;

/** The totals of an area from its first row down to each of its rows that has cells. */
class RunningTotal {
  reached: number;
  private readonly rows: number[] = [];
  private readonly totals: Total[] = [];

  constructor(top: number) {
    this.reached = top - 1;
  }

  extend(cells: readonly StoredCell[], bottom: number): void {
    for (const { row, cell } of cells) {
      const total = added(this.totals.at(-1) ?? 0, cell);
      if (this.rows.at(-1) !== row) this.rows.push(row);
      this.totals[this.rows.length - 1] = total;
    }
    this.reached = bottom;
  }

  through(bottom: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) <= bottom) low = middle + 1;
      else high = middle;
    }
    return numberOf(this.totals[low - 1] ?? 0);
  }
}

/** Texts and truth values are not added up; an error is the result, unless there are several to choose from. */
function added(total: Total, cell: Cell): Total {
  if (total instanceof Unsure) return total;
  if (isUnknown(cell)) return new Unsure();
  if (cell.isError === true) return oneError(total, String(cell.value));
  return typeof cell.value === 'number' && typeof total === 'number' ? total + cell.value : total;
}

function numberOf(total: Total): number {
  if (typeof total !== 'number') throw total;
  return total;
}

function oneError(total: number | FormulaError, error: string): Total {
  return typeof total === 'number' || total.message === error ? new FormulaError(error) : new Unsure();
}
