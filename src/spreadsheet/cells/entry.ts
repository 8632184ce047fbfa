import { ExcelError } from '../excelError';
import { looksLikeFormula } from '../formulas/syntax';
import type { CellScalar, Sheet } from '../model';
import { clearContent, getCell, hasFormat, removeCell, setContent, setFormula } from './cells';
import { readTypedText } from './typedText';

const CELL_TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/** Enters a value as if it were typed: text becomes a number, date, truth value or formula. */
export function enterValue(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellScalar,
  date1904: boolean,
): void {
  if (value === '') {
    clearCell(sheet, row, column);
    return;
  }
  if (typeof value === 'string') enterText({ sheet, row, column }, value, date1904);
  else setContent(sheet, row, column, value);
}

interface Place {
  sheet: Sheet;
  row: number;
  column: number;
}

function clearCell(sheet: Sheet, row: number, column: number): void {
  if (sheet.cells.get(row)?.has(column) !== true) return;
  clearContent(sheet, row, column);
  if (!hasFormat(getCell(sheet, row, column))) removeCell(sheet, row, column);
}

function enterText(place: Place, text: string, date1904: boolean): void {
  const { sheet, row, column } = place;
  if (text.length > CELL_TEXT_LIMIT) {
    throw new ExcelError('InvalidArgument', `a cell holds at most ${CELL_TEXT_LIMIT} characters`);
  }
  if (text.startsWith("'")) setContent(sheet, row, column, text.slice(1));
  else if (getCell(sheet, row, column).numberFormat === '@') setContent(sheet, row, column, text);
  else if (startsFormula(text)) enterFormula(place, text);
  else enterConverted(place, text, date1904);
}

/** Excel takes `=…`, and also `+a`, `-a` and `@a`, for formulas. */
function startsFormula(text: string): boolean {
  if (text.startsWith('=')) return text.length > 1;
  return /^[+\-@]/.test(text) && text.length > 1 && typeof readTypedText(text, false).value === 'string';
}

function enterFormula({ sheet, row, column }: Place, text: string): void {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > FORMULA_LIMIT || !looksLikeFormula(formula)) {
    throw new ExcelError('InvalidArgument', `not a formula: ${formula.slice(0, 80)}`);
  }
  setFormula(sheet, row, column, formula);
}

function enterConverted({ sheet, row, column }: Place, text: string, date1904: boolean): void {
  const typed = readTypedText(text, date1904);
  const cell = setContent(sheet, row, column, typed.value);
  if (typed.isError === true) cell.isError = true;
  const hasOwnFormat = cell.numberFormat !== undefined && cell.numberFormat !== 'General';
  if (typed.numberFormat !== undefined && !hasOwnFormat) cell.numberFormat = typed.numberFormat;
}
