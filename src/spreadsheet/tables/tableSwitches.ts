import { formatAbsoluteArea, quoteSheetName } from '../address';
import type { Book } from '../book';
import { hasContent, removeCell, setContent, setFormula, storedCells } from '../cells/cells';
import { pushCells } from '../cells/pushCells';
import { rewriteFormulas } from '../formulas/formulaHolders';
import { locateStructured } from '../formulas/locate';
import { escapeColumn, parseStructured } from '../formulas/structured';
import { join, tokenize } from '../formulas/tokens';
import type { Sheet, Table } from '../model';
import { columnNames, columnOf, dataArea, setTableArea } from './tableParts';

/** Shows or hides the totals row. A new one counts or adds up the last column, as Excel's does. */
export function setShowTotals(book: Book, sheet: Sheet, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  if (!show) {
    removeCells(sheet, table, table.area.bottom);
    setTableArea(sheet, table, { ...table.area, bottom: table.area.bottom - 1 });
    table.showTotals = false;
    return;
  }
  makeRow(book, sheet, table, table.area.bottom + 1);
  setTableArea(sheet, table, { ...table.area, bottom: table.area.bottom + 1 });
  table.showTotals = true;
  fillTotals(sheet, table);
}

function fillTotals(sheet: Sheet, table: Table): void {
  const { left, right, bottom } = table.area;
  if (right > left) setContent(sheet, bottom, left, 'Total');
  const lastColumn = columnOf(dataArea(table), right - left);
  const hasNumbers = storedCells(sheet, lastColumn).some(({ cell }) => typeof cell.value === 'number');
  const name = escapeColumn(columnNames(sheet, table).at(-1) ?? '');
  setFormula(sheet, bottom, right, `=SUBTOTAL(${hasNumbers ? 109 : 103},[${name}])`);
}

export function setShowHeaders(book: Book, sheet: Sheet, table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const names = columnNames(sheet, table);
  if (!show) {
    table.hiddenHeaders = names;
    removeCells(sheet, table, table.area.top);
    setTableArea(sheet, table, { ...table.area, top: table.area.top + 1 });
    table.showHeaders = false;
    return;
  }
  showHeaderRow(book, sheet, table);
  names.forEach((name, index) => setContent(sheet, table.area.top, table.area.left + index, name));
}

function showHeaderRow(book: Book, sheet: Sheet, table: Table): void {
  const above = table.area.top - 1;
  const isFree = above >= 0 && isRowFree(sheet, table, above);
  if (!isFree)
    pushCells(book, sheet, { kind: 'insert', axis: 'rows', area: { ...table.area, bottom: table.area.top } });
  setTableArea(sheet, table, { ...table.area, top: table.area.top - 1 });
  table.showHeaders = true;
  delete table.hiddenHeaders;
}

function makeRow(book: Book, sheet: Sheet, table: Table, row: number): void {
  if (isRowFree(sheet, table, row)) return;
  pushCells(
    book,
    sheet,
    { kind: 'insert', axis: 'rows', area: { ...table.area, top: row, bottom: row } },
    table,
  );
}

function isRowFree(sheet: Sheet, table: Table, row: number): boolean {
  const area = { ...table.area, top: row, bottom: row };
  const inTable = sheet.tables.some(
    (other) =>
      other !== table &&
      other.area.top <= row &&
      other.area.bottom >= row &&
      other.area.left <= area.right &&
      other.area.right >= area.left,
  );
  return !inTable && storedCells(sheet, area).every(({ cell }) => !hasContent(cell));
}

function removeCells(sheet: Sheet, table: Table, row: number): void {
  const area = { ...table.area, top: row, bottom: row };
  for (const place of storedCells(sheet, area)) removeCell(sheet, place.row, place.column);
}

/** The cells stay; formulas that named the table name its cells instead. */
export function convertToRange({ workbook }: Book, sheet: Sheet, table: Table): void {
  rewriteFormulas(workbook, 'same results', (formula, standsOn) => {
    const tokens = tokenize(formula.slice(1));
    if (tokens === undefined || !formula.toLowerCase().includes(table.name.toLowerCase())) return formula;
    const changed = tokens.map((token) => {
      const reference = token.kind === 'structured' ? parseStructured(token.text) : undefined;
      if (reference === undefined || reference.table.toLowerCase() !== table.name.toLowerCase()) return token;
      const found = locateStructured(workbook, reference, { sheet, row: 0, column: 0 });
      const prefix = standsOn === sheet.name ? '' : `${quoteSheetName(sheet.name)}!`;
      return { ...token, text: found === undefined ? '#REF!' : prefix + formatAbsoluteArea(found.area) };
    });
    return `=${join(changed)}`;
  });
  sheet.tables = sheet.tables.filter((other) => other !== table);
}
