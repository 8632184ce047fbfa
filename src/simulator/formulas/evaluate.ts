import type { CellScalar, SimCell, SimWorkbook } from '../model';
import { storedCells } from '../workbook/cells';
import type { Expression } from './expression';
import { locateStructured, type FormulaPlace, type PlacedArea } from './locate';
import { referenceArea } from './references';

/** An error value that a formula gives, as `#REF!`. */
export class FormulaError extends Error {}

/** A formula rests on another whose result nobody knows. */
export class UnknownInput extends Error {}

/** What a formula can see of other cells: their values after recalculation. */
export interface CellReader {
  workbook: SimWorkbook;
  valueOf(cell: SimCell): { value: CellScalar; isError: boolean };
}

export function evaluate(expression: Expression, place: FormulaPlace, reader: CellReader): number {
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
      return singleValue(locate(expression, place, reader), reader);
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
  if (operator === '+') return one + other;
  if (operator === '-') return one - other;
  if (operator === '*') return one * other;
  if (other === 0) throw new FormulaError('#DIV/0!');
  return one / other;
}

function call(
  { name, arguments: parameters }: Extract<Expression, { kind: 'call' }>,
  place: FormulaPlace,
  reader: CellReader,
): number {
  const [first, ...rest] = parameters;
  if (first === undefined) throw new FormulaError('#VALUE!');
  if (name === 'SUM') return total(parameters, place, reader, false);
  const leading = evaluate(first, place, reader);
  if (name === 'SUBTOTAL') return subtotal(leading, rest, place, reader);
  const digits = rest[0] === undefined ? 0 : evaluate(rest[0], place, reader);
  return roundHalfAway(leading, Math.trunc(digits));
}

function subtotal(kind: number, parameters: Expression[], place: FormulaPlace, reader: CellReader): number {
  if (kind === 9 || kind === 109) return total(parameters, place, reader, true);
  if (kind !== 3 && kind !== 103) throw new FormulaError('#VALUE!');
  const cells = parameters.flatMap((parameter) => cellsOf(parameter, place, reader));
  return cells.filter((cell) => cell.value !== '' && !isSubtotal(cell)).length;
}

function total(
  parameters: Expression[],
  place: FormulaPlace,
  reader: CellReader,
  skipSubtotals: boolean,
): number {
  let sum = 0;
  for (const parameter of parameters) {
    if (parameter.kind !== 'reference' && parameter.kind !== 'structured') {
      sum += evaluate(parameter, place, reader);
      continue;
    }
    for (const cell of cellsOf(parameter, place, reader)) {
      if (!skipSubtotals || !isSubtotal(cell)) sum += numberIn(cell, reader);
    }
  }
  return sum;
}

function cellsOf(expression: Expression, place: FormulaPlace, reader: CellReader): SimCell[] {
  if (expression.kind !== 'reference' && expression.kind !== 'structured') throw new FormulaError('#VALUE!');
  const { sheet, area } = locate(expression, place, reader);
  return storedCells(sheet, area).map(({ cell }) => cell);
}

/** Texts and truth values in a range are not added up; an error in it is the result. */
function numberIn(cell: SimCell, reader: CellReader): number {
  const { value, isError } = reader.valueOf(cell);
  if (isError) throw new FormulaError(String(value));
  return typeof value === 'number' ? value : 0;
}

function isSubtotal(cell: Readonly<SimCell>): boolean {
  return cell.formula !== undefined && /^=\s*SUBTOTAL\s*\(/i.test(cell.formula);
}

function locate(
  expression: Extract<Expression, { kind: 'reference' | 'structured' }>,
  place: FormulaPlace,
  reader: CellReader,
): PlacedArea {
  if (expression.kind === 'structured') {
    const found = locateStructured(reader.workbook, expression.reference, place);
    if (found === undefined) throw new FormulaError('#REF!');
    return found;
  }
  const name = expression.reference.sheet?.toLowerCase();
  const sheet =
    name === undefined
      ? place.sheet
      : reader.workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name);
  if (sheet === undefined) throw new FormulaError('#REF!');
  return { sheet, area: referenceArea(expression.reference) };
}

function singleValue({ sheet, area }: PlacedArea, reader: CellReader): number {
  if (area.top !== area.bottom || area.left !== area.right) throw new FormulaError('#VALUE!');
  const [found] = storedCells(sheet, area);
  if (found === undefined) return 0;
  const { value, isError } = reader.valueOf(found.cell);
  if (isError) throw new FormulaError(String(value));
  if (typeof value === 'string' && value !== '') throw new FormulaError('#VALUE!');
  return Number(value);
}

/** As Excel's ROUND: halves away from zero, judged on 15 significant digits. */
function roundHalfAway(value: number, digits: number): number {
  const exact = Number(Math.abs(value).toPrecision(15));
  const [mantissa = '0', exponent = '0'] = String(exact).split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [whole = '0', power = '0'] = String(scaled).split('e');
  return Math.sign(value) * Number(`${whole}e${Number(power) - digits}`);
}
