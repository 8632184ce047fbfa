import { looksLikeFormula } from '../formulas/syntax';
import type { CellScalar, SimCell, SimSheet } from '../model';
import { clearContent, ensureCell, getCell, hasFormat, removeCell, setContent } from './cells';
import { ExcelError } from './excel-error';
import { readTypedText } from './typed-text';

const CELL_TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/** Enters a value as if it were typed: text becomes a number, date, truth value or formula. */
export function enterValue(
  sheet: SimSheet,
  row: number,
  column: number,
  value: CellScalar,
  date1904: boolean,
): void {
  if (value === '') {
    clearCell(sheet, row, column);
    return;
  }
  const cell = ensureCell(sheet, row, column);
  if (typeof value === 'string') enterText(cell, value, date1904);
  else setContent(cell, value);
}

function clearCell(sheet: SimSheet, row: number, column: number): void {
  const stored = sheet.cells.get(row)?.get(column);
  if (stored === undefined) return;
  clearContent(stored);
  if (!hasFormat(getCell(sheet, row, column))) removeCell(sheet, row, column);
}

function enterText(cell: SimCell, text: string, date1904: boolean): void {
  if (text.length > CELL_TEXT_LIMIT) {
    throw new ExcelError('InvalidArgument', `a cell holds at most ${CELL_TEXT_LIMIT} characters`);
  }
  if (text.startsWith("'")) setContent(cell, text.slice(1));
  else if (cell.numberFormat === '@') setContent(cell, text);
  else if (startsFormula(text)) enterFormula(cell, text);
  else enterConverted(cell, text, date1904);
}

/** Excel takes `=…`, and also `+a`, `-a` and `@a`, for formulas. */
function startsFormula(text: string): boolean {
  if (text.startsWith('=')) return text.length > 1;
  return /^[+\-@]/.test(text) && text.length > 1 && typeof readTypedText(text, false).value === 'string';
}

function enterFormula(cell: SimCell, text: string): void {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > FORMULA_LIMIT || !looksLikeFormula(formula)) {
    throw new ExcelError('InvalidArgument', `not a formula: ${formula.slice(0, 80)}`);
  }
  clearContent(cell);
  cell.formula = formula;
  cell.uncalculated = true;
}

function enterConverted(cell: SimCell, text: string, date1904: boolean): void {
  const typed = readTypedText(text, date1904);
  setContent(cell, typed.value);
  if (typed.isError === true) cell.isError = true;
  const hasOwnFormat = cell.numberFormat !== undefined && cell.numberFormat !== 'General';
  if (typed.numberFormat !== undefined && !hasOwnFormat) cell.numberFormat = typed.numberFormat;
}
