import { columnNumber, columnLetters } from '../../spreadsheet/address';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../spreadsheet/area';
import { formulaTokens, type FormulaToken } from './nameScan';

/** The formula as it reads this many rows down and columns right: how Excel unfolds a shared formula. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => shiftToken(tokens, index, token, rows, columns)).join('');
}

function shiftToken(
  tokens: FormulaToken[],
  index: number,
  { kind, text }: FormulaToken,
  rows: number,
  columns: number,
): string {
  if (kind !== 'word' || isName(tokens[index + 1])) return text;
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(text);
  if (cell !== null) {
    const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] = cell;
    const column = shiftColumn(columnDollar, letters, columns);
    const row = shiftRow(rowDollar, digits, rows);
    return column === undefined || row === undefined ? '#REF!' : column + row;
  }
  return touchesColon(tokens, index) ? shiftWhole(text, rows, columns) : text;
}

/** A side of whole columns or rows: `$A` of `$A:C`, `3` of `3:5`. */
function shiftWhole(text: string, rows: number, columns: number): string {
  const whole = /^(\$?)(?:([A-Za-z]{1,3})|([0-9]{1,7}))$/.exec(text);
  if (whole === null) return text;
  const [, dollar = '', letters, digits = ''] = whole;
  if (letters !== undefined) return shiftColumn(dollar, letters, columns) ?? '#REF!';
  return shiftRow(dollar, digits, rows) ?? '#REF!';
}

/** A function, a sheet or a table: not a reference of its own. */
function isName(next: FormulaToken | undefined): boolean {
  return next?.kind === 'bracket' || next?.text === '(' || next?.text === '!';
}

function touchesColon(tokens: FormulaToken[], index: number): boolean {
  return tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':';
}

function shiftColumn(dollar: string, letters: string, by: number): string | undefined {
  if (dollar !== '') return `$${letters}`;
  const column = columnNumber(letters) + by;
  return column < 0 || column >= COLUMN_LIMIT ? undefined : columnLetters(column);
}

function shiftRow(dollar: string, digits: string, by: number): string | undefined {
  if (dollar !== '') return `$${digits}`;
  const row = Number(digits) + by;
  return row < 1 || row > ROW_LIMIT ? undefined : String(row);
}
