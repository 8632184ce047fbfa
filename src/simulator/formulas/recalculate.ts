import type { SimCell, SimSheet, SimWorkbook } from '../model';
import { evaluate, FormulaError, UnknownInput, type CellReader } from './evaluate';
import { parseExpression, type Expression } from './expression';
import type { FormulaPlace } from './locate';

const parsed = new Map<string, Expression | undefined>();

/**
 * Works out every formula that can be worked out. The others keep the result that their file came
 * with, or stay marked as uncalculated.
 */
export function recalculate(workbook: SimWorkbook): void {
  const pending = new PendingCells();
  const reader = readerOver(workbook, pending);
  for (const sheet of workbook.sheets) {
    for (const { place, cell, expression } of evaluableCells(sheet)) {
      pending.add(cell, () => settle(cell, expression, place, reader));
    }
  }
  pending.runAll();
}

interface EvaluableCell {
  place: FormulaPlace;
  cell: SimCell;
  expression: Expression;
}

function* evaluableCells(sheet: SimSheet): Generator<EvaluableCell> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const expression = cell.formula === undefined ? undefined : expressionOf(cell.formula);
      if (expression !== undefined) yield { place: { sheet, row, column }, cell, expression };
    }
  }
}

function expressionOf(formula: string): Expression | undefined {
  if (!parsed.has(formula)) parsed.set(formula, parseExpression(formula));
  return parsed.get(formula);
}

function readerOver(workbook: SimWorkbook, pending: PendingCells): CellReader {
  return {
    workbook,
    valueOf(cell) {
      pending.runFirst(cell);
      if (cell.uncalculated === true) throw new UnknownInput();
      return { value: cell.value, isError: cell.isError === true };
    },
  };
}

/** So many formulas are worked out within each other; a longer row of them is taken from its far end. */
const DEEPEST = 100;

/** A formula rests on so long a row of others that one of them must be worked out before it. */
class NeedsFirst extends Error {
  constructor(readonly cell: SimCell) {
    super('a formula must be worked out first');
  }
}

/** Formulas that have not been worked out, each after those that it rests on. */
class PendingCells {
  private readonly runs = new Map<SimCell, () => void>();
  private depth = 0;

  add(cell: SimCell, run: () => void): void {
    this.runs.set(cell, run);
  }

  runAll(): void {
    for (const cell of [...this.runs.keys()]) this.runFromFarEnd(cell);
  }

  /** Within the formula that asks for the cell. */
  runFirst(cell: SimCell): void {
    if (this.depth >= DEEPEST && this.runs.has(cell)) throw new NeedsFirst(cell);
    this.run(cell);
  }

  private runFromFarEnd(cell: SimCell): void {
    const waiting = [cell];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      try {
        this.run(next);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof NeedsFirst)) throw error;
        // In a circle one of the formulas keeps the value that it has.
        if (waiting.includes(error.cell)) this.runs.delete(error.cell);
        else waiting.push(error.cell);
      }
    }
  }

  /** A formula is taken off the list before it runs, so that a circle of formulas comes to an end. */
  private run(cell: SimCell): void {
    const run = this.runs.get(cell);
    if (run === undefined) return;
    this.runs.delete(cell);
    this.depth += 1;
    try {
      run();
    } catch (error) {
      if (error instanceof NeedsFirst) this.runs.set(cell, run);
      throw error;
    } finally {
      this.depth -= 1;
    }
  }
}

function settle(cell: SimCell, expression: Expression, place: FormulaPlace, reader: CellReader): void {
  delete cell.uncalculated;
  try {
    cell.value = evaluate(expression, place, reader);
    delete cell.isError;
  } catch (error) {
    settleFailure(cell, error);
  }
}

function settleFailure(cell: SimCell, error: unknown): void {
  if (error instanceof UnknownInput) {
    cell.uncalculated = true;
  } else if (error instanceof FormulaError) {
    cell.value = error.message;
    cell.isError = true;
  } else {
    throw error;
  }
}
