import type { Sheet, Workbook } from '../model';
import { CellReader, isUnknown } from './cellReader';
import { dependencyOrder } from './dependencyOrder';
import { workOut } from './evaluate';
import { parseExpression } from './expression';
import { FormulaPool, type PlacedFormula } from './formulaPool';
import type { PlacedArea } from './locate';
import { readFormula, type ReadFormula } from './readFormula';
import { precedentsOf } from './precedents';
import { WrittenCells } from './writtenCells';

/**
 * Works out the formulas that have no result, or that rest on cells written since the last time, where Excel's result
 * is certain. All others keep the result that they have.
 */
export function recalculate(workbook: Workbook): void {
  const written = WrittenCells.takenFrom(workbook);
  if (written.isEmpty && !hasUncalculated(workbook)) return;
  const formulas = formulasOf(workbook);
  if (!formulas.some((formula) => formula.cell.uncalculated === true || isTouched(formula, written))) return;
  const calculation = new Calculation(workbook, written, formulas);
  for (const formula of dependencyOrder(formulas)) calculation.visit(formula);
}

class Calculation {
  private readonly reader: CellReader;
  /** Formulas that have not been visited yet. */
  private readonly ahead: FormulaPool;

  constructor(
    private readonly workbook: Workbook,
    private readonly written: WrittenCells,
    formulas: readonly PlacedFormula[],
  ) {
    this.reader = new CellReader(workbook);
    this.ahead = new FormulaPool(formulas);
  }

  visit(formula: PlacedFormula): void {
    const { cell, place } = formula;
    // In a circle of formulas one is met before what it rests on; what is not certain of it is certain of none of them.
    const isCircular = formula.precedents?.some((area) => this.ahead.firstIn(area) !== undefined) === true;
    this.ahead.take(formula);
    const isAffected = isTouched(formula, this.written);
    if (!isAffected && !isCircular && cell.uncalculated !== true) return;
    const isChanged = this.settle(formula, isCircular);
    if (isAffected && isChanged) this.written.add(areaOf(place));
  }

  /** @returns whether formulas that rest on it must be worked out anew */
  private settle(formula: PlacedFormula, isCircular: boolean): boolean {
    const { cell } = formula;
    const result = isCircular ? undefined : this.resultOf(formula);
    if (result === undefined) {
      if (cell.uncalculated !== true) cell.outdated = true;
      return true;
    }
    const { value, isError } = result;
    const isSame = cell.value === value && (cell.isError ?? false) === isError && !isUnknown(cell);
    cell.value = value;
    if (isError) cell.isError = true;
    else delete cell.isError;
    delete cell.uncalculated;
    delete cell.outdated;
    return !isSame;
  }

  private resultOf({ cell, place }: PlacedFormula): ReturnType<typeof workOut> {
    const isRounded = this.workbook.precisionAsDisplayed === true && cell.uncalculated !== true;
    const expression = isRounded ? undefined : parseExpression(cell.formula ?? '');
    return expression && workOut(expression, place, this.reader);
  }
}

/** Its own cell has been written, or one that it rests on. */
function isTouched({ place, precedents: areas }: PlacedFormula, written: WrittenCells): boolean {
  if (written.isEmpty) return false;
  return areas === undefined || written.meets(areaOf(place)) || areas.some((area) => written.meets(area));
}

function areaOf({ sheet, row, column }: PlacedFormula['place']): PlacedArea {
  return { sheet, area: { top: row, bottom: row, left: column, right: column } };
}

function hasUncalculated({ sheets }: Workbook): boolean {
  return sheets.some(({ cells }) => {
    for (const row of cells.values()) for (const cell of row.values()) if (cell.uncalculated) return true;
    return false;
  });
}

function formulasOf(workbook: Workbook): PlacedFormula[] {
  return workbook.sheets.flatMap((sheet) => [...formulasOn(sheet, workbook)]);
}

function* formulasOn(sheet: Sheet, workbook: Workbook): Generator<PlacedFormula> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const place = { sheet, row, column };
      const read = readOnce(cell.formula, workbook);
      yield { cell, place, precedents: precedentsOf(read, place, workbook) };
    }
  }
}

const known = new WeakMap<Workbook, Map<string, ReadFormula>>();

function readOnce(text: string, workbook: Workbook): ReadFormula {
  const texts = known.get(workbook) ?? new Map<string, ReadFormula>();
  known.set(workbook, texts);
  const read = texts.get(text) ?? readFormula(text);
  texts.set(text, read);
  return read;
}
