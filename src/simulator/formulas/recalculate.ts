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
  const pending = new Map<SimCell, () => void>();
  const reader = readerOver(workbook, pending);
  for (const sheet of workbook.sheets) {
    for (const { place, cell, expression } of evaluableCells(sheet)) {
      pending.set(cell, () => settle(cell, expression, place, reader));
    }
  }
  for (const cell of [...pending.keys()]) runOnce(pending, cell);
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

function readerOver(workbook: SimWorkbook, pending: Map<SimCell, () => void>): CellReader {
  return {
    workbook,
    valueOf(cell) {
      runOnce(pending, cell);
      if (cell.uncalculated === true) throw new UnknownInput();
      return { value: cell.value, isError: cell.isError === true };
    },
  };
}

/** A formula is taken off the list before it runs, so that a circle of formulas comes to an end. */
function runOnce(pending: Map<SimCell, () => void>, cell: SimCell): void {
  const run = pending.get(cell);
  pending.delete(cell);
  run?.();
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
