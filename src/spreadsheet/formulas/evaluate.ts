import type { StoredCell } from '../cells/cells';
import type { CellScalar, Cell } from '../model';
import type { CellReader } from './cellReader';
import { FormulaError, Unsure } from './cellReader';
import type { Expression } from './expression';
import { locateStructured, type FormulaPlace, type PlacedArea } from './locate';
import { referenceArea } from './references';
import { sheetNamed } from './precedents';

interface Result {
  value: CellScalar;
  isError: boolean;
}

/** What Excel gives for the formula; undefined where that cannot be told for certain. */
export function workOut(expression: Expression, place: FormulaPlace, reader: CellReader): Result | undefined {
  try {
    if (isRange(expression)) return contentAt(locate(expression, place, reader), reader);
    const value = evaluate(expression, place, reader);
    // Minus nought is nought in Excel.
    return Number.isFinite(value) ? { value: value + 0, isError: false } : undefined;
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    if (error instanceof FormulaError) return { value: error.message, isError: true };
    throw error;
  }
}

function evaluate(expression: Expression, place: FormulaPlace, reader: CellReader): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'error':
      throw new FormulaError(expression.text);
    case 'negative':
      return -evaluate(expression.operand, place, reader);
    case 'arithmetic':
      return arithmetic(expression, place, reader);
    case 'call':
      return call(expression, place, reader);
    default:
      return numberAt(locate(expression, place, reader), reader);
  }
}

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>;

/** From the left, however many terms there are: each would otherwise take its place on the stack. */
function arithmetic(expression: Arithmetic, place: FormulaPlace, reader: CellReader): number {
  const steps: Arithmetic[] = [];
  let first: Expression = expression;
  for (; first.kind === 'arithmetic'; first = first.left) steps.push(first);
  return steps.reduceRight(
    (value, { operator, right }) => combined(operator, value, evaluate(right, place, reader)),
    evaluate(first, place, reader),
  );
}

function combined(operator: Arithmetic['operator'], one: number, other: number): number {
  if (operator === '+') return unlessNearNought(one + other, one);
  if (operator === '-') return unlessNearNought(one - other, one);
  if (operator === '*') return one * other;
  if (other === 0) throw new FormulaError('#DIV/0!');
  return one / other;
}

/** Excel makes nought of what is left of two nearly equal numbers, but not always. */
function unlessNearNought(difference: number, one: number): number {
  if (difference !== 0 && Math.abs(difference) < Math.abs(one) * 2 ** -44) throw new Unsure();
  return difference;
}

function call(
  { name, arguments: parameters }: Extract<Expression, { kind: 'call' }>,
  place: FormulaPlace,
  reader: CellReader,
): number {
  const [first, ...rest] = parameters;
  if (first === undefined) throw new Unsure();
  if (name === 'SUM') return sum(parameters, place, reader);
  const leading = evaluate(first, place, reader);
  if (name === 'SUBTOTAL') return subtotal(leading, rest, place, reader);
  const digits = rest[0] === undefined ? 0 : evaluate(rest[0], place, reader);
  return roundHalfAway(leading, Math.trunc(digits));
}

function sum(parameters: Expression[], place: FormulaPlace, reader: CellReader): number {
  return parameters.reduce((total, parameter) => {
    const isAdded = isRange(parameter);
    return (
      total + (isAdded ? reader.sumOf(locate(parameter, place, reader)) : evaluate(parameter, place, reader))
    );
  }, 0);
}

function subtotal(kind: number, parameters: Expression[], place: FormulaPlace, reader: CellReader): number {
  const counts = kind === 3 || kind === 103;
  if (!counts && kind !== 9 && kind !== 109) throw new Unsure();
  const cells = parameters.flatMap((parameter) => subtotalled(parameter, kind > 100, place, reader));
  return counts ? cells.filter(isFilled).length : reader.added(cells);
}

/** Subtotals within subtotals are left out, and rows that are hidden. */
function subtotalled(
  parameter: Expression,
  leavesHiddenOut: boolean,
  place: FormulaPlace,
  reader: CellReader,
): Cell[] {
  if (!isRange(parameter)) throw new Unsure();
  const located = locate(parameter, place, reader);
  const hidden = located.sheet.hiddenRows;
  const isHidden = ({ row }: StoredCell): boolean => hidden?.has(row) === true;
  const cells = reader.cellsIn(located);
  // Without the hundred, rows that a filter hides are left out and others not; which it was is not known.
  if (!leavesHiddenOut && cells.some(isHidden)) throw new Unsure();
  return cells.filter((one) => !isHidden(one) && !isSubtotal(one.cell)).map(({ cell }) => cell);
}

/** An empty text that a formula gives is counted. */
function isFilled({ value, formula }: Readonly<Cell>): boolean {
  return value !== '' || formula !== undefined;
}

function isSubtotal({ formula }: Readonly<Cell>): boolean {
  if (formula === undefined || !/\b(SUBTOTAL|AGGREGATE)\s*\(/i.test(formula)) return false;
  if (/^=\s*SUBTOTAL\s*\([^()]*\)\s*$/i.test(formula)) return true;
  throw new Unsure();
}

type Range = Extract<Expression, { kind: 'reference' | 'structured' }>;

function isRange(expression: Expression): expression is Range {
  return expression.kind === 'reference' || expression.kind === 'structured';
}

function locate(expression: Range, place: FormulaPlace, reader: CellReader): PlacedArea {
  if (expression.kind === 'structured') {
    return found(locateStructured(reader.workbook, expression.reference, place));
  }
  const { sheet } = expression.reference;
  const where = sheet === undefined ? place.sheet : found(sheetNamed(reader.workbook, sheet));
  return { sheet: where, area: referenceArea(expression.reference) };
}

/** What is not here may be a chart sheet, or stand in another workbook. */
function found<T>(located: T | undefined): T {
  if (located === undefined) throw new Unsure();
  return located;
}

function contentAt({ sheet, area }: PlacedArea, reader: CellReader): Result {
  if (area.top !== area.bottom || area.left !== area.right) throw new Unsure();
  const cell = sheet.cells.get(area.top)?.get(area.left);
  if (cell === undefined || !isFilled(cell)) return { value: 0, isError: false };
  return reader.contentOf(cell);
}

/** Texts and truth values that Excel would make numbers of are left to Excel. */
function numberAt(place: PlacedArea, reader: CellReader): number {
  const { value, isError } = contentAt(place, reader);
  if (isError) throw new FormulaError(String(value));
  if (typeof value !== 'number') throw new Unsure();
  return value;
}

/** As Excel's ROUND: halves away from zero, judged on 15 significant digits. */
function roundHalfAway(value: number, digits: number): number {
  const exact = Number(Math.abs(value).toPrecision(15));
  const [mantissa = '0', exponent = '0'] = String(exact).split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [whole = '0', power = '0'] = String(scaled).split('e');
  return Math.sign(value) * Number(`${whole}e${Number(power) - digits}`);
}
