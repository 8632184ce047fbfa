import type { Decimal } from 'decimal.js';
import { Exact, Money } from '../core/values/money';
import type { Answer } from './answer';
import { then, value, wrongArgument } from './answer';

/** What Excel hands over for one argument: a cell's value, null where it is left out, rows of cells for an area. */
export type Argument = unknown;

/** Several cells in one row or one column, and the way back to the same shape. */
export interface CellLine<T> {
  readonly items: readonly T[];
  /** As rows of cells, beside or below each other as the argument's cells are. */
  shaped(results: readonly number[]): number[][];
}

export interface Bounds {
  readonly min?: number;
  /** The smallest number that is too small. */
  readonly above?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
}

/** A number by its shortest decimal, as the cell shows it with all its digits. */
export function numberIn(name: string, argument: Argument, bounds: Bounds = {}): Answer<Decimal> {
  const cell = onlyCell(argument);
  if (cell === SEVERAL) return wrongArgument(`Argumentet ${name} ska vara en cell, inte ett område.`);
  return then(cellNumber(name, cell), (number) => within(name, number, bounds));
}

export function numberOr(
  name: string,
  argument: Argument,
  standard: Decimal.Value,
  bounds: Bounds = {},
): Answer<Decimal> {
  return isBlank(onlyCell(argument)) ? value(new Exact(standard)) : numberIn(name, argument, bounds);
}

/** Kronor, to the öre. */
export function amountIn(name: string, argument: Argument, bounds: Bounds = {}): Answer<Money> {
  return then(numberIn(name, argument, bounds), (number) => value(Money.fromDecimal(number)));
}

/** One of some words, whatever their case; the first is meant where the argument is left out. */
export function wordIn<const Word extends string>(
  name: string,
  argument: Argument,
  words: readonly [Word, ...Word[]],
): Answer<Word> {
  const cell = onlyCell(argument);
  if (isBlank(cell)) return value(words[0]);
  const found = words.find(
    (word) => typeof cell === 'string' && word.toLowerCase() === cell.trim().toLowerCase(),
  );
  return found ? value(found) : wrongArgument(`Argumentet ${name} ska vara något av ${words.join(', ')}.`);
}

/** The numbers of a row or a column; a blank or a text in it is refused with its place. */
export function lineIn(name: string, argument: Argument, bounds: Bounds = {}): Answer<CellLine<Decimal>> {
  const rows = rowsOf(argument);
  const isRow = rows.length === 1;
  if (!isRow && rows.some((row) => row.length !== 1))
    return wrongArgument(
      `Argumentet ${name} ska vara en rad eller en kolumn, inte ett område med flera av båda.`,
    );
  const items: Decimal[] = [];
  for (const [index, cell] of rows.flat().entries()) {
    const place = `${name}, cell ${index + 1},`;
    const number = then(cellNumber(place, cell), (own) => within(place, own, bounds));
    if (number.kind === 'refused') return number;
    items.push(number.value);
  }
  const shaped = (results: readonly number[]): number[][] =>
    isRow ? [[...results]] : results.map((result) => [result]);
  return items.length === 0 ? wrongArgument(`Argumentet ${name} är tomt.`) : value({ items, shaped });
}

/** As `lineIn`, in kronor to the öre. */
export function amountsIn(name: string, argument: Argument, bounds: Bounds = {}): Answer<CellLine<Money>> {
  return then(lineIn(name, argument, bounds), ({ items, shaped }) =>
    value({ items: items.map((item) => Money.fromDecimal(item)), shaped }),
  );
}

/** A single cell is handed over as a value or, where an area is allowed, as one row of one cell. */
export function rowsOf(argument: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

const SEVERAL = Symbol('several cells');

function onlyCell(argument: Argument): unknown {
  const cells = rowsOf(argument).flat();
  return cells.length === 1 ? cells[0] : SEVERAL;
}

function cellNumber(name: string, cell: unknown): Answer<Decimal> {
  if (isBlank(cell)) return wrongArgument(`Argumentet ${name} är tomt. Skriv ett tal.`);
  if (typeof cell === 'string')
    return wrongArgument(
      `Argumentet ${name} är text och inget tal. Skriv talet utan citattecken, mellanslag och enhet.`,
    );
  if (typeof cell !== 'number' || !Number.isFinite(cell))
    return wrongArgument(`Argumentet ${name} är inget tal.`);
  return value(new Exact(cell));
}

function within(name: string, number: Decimal, { min, above, max, isWhole }: Bounds): Answer<Decimal> {
  if (isWhole && !number.isInteger()) return wrongArgument(`Argumentet ${name} ska vara ett helt tal.`);
  if (min !== undefined && number.lessThan(min))
    return wrongArgument(`Argumentet ${name} ska vara minst ${swedish(min)}.`);
  if (above !== undefined && number.lessThanOrEqualTo(above))
    return wrongArgument(`Argumentet ${name} ska vara mer än ${swedish(above)}.`);
  if (max !== undefined && number.greaterThan(max))
    return wrongArgument(`Argumentet ${name} ska vara högst ${swedish(max)}.`);
  return value(number);
}

function swedish(number: number): string {
  return String(number).replace('.', ',').replace('-', '−');
}
