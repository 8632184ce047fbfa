import { overlaps } from '../area';
import { getCell, setContent } from '../cells/cells';
import { rewriteFormulas } from '../formulas/formulaHolders';
import { formulaWithRenamedColumn } from '../formulas/rewrite';
import type { Area, Sheet, Table, Workbook } from '../model';
import { columnNames, headerArea } from './tableParts';

/** Headers are texts, none empty and no two alike; Excel mends them as they are entered. */
export function mendHeaders(sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  const names = columnNames(sheet, table);
  const taken = new Set<string>();
  names.forEach((name, index) => {
    const unique = uniqueName(name === '' ? `Column${index + 1}` : name, taken);
    taken.add(unique.toLowerCase());
    writeHeader(sheet, table, index, unique);
  });
}

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number++;
  return `${wanted}${number}`;
}

function writeHeader(sheet: Sheet, table: Table, index: number, name: string): void {
  const row = table.area.top;
  const column = table.area.left + index;
  const { value, formula } = getCell(sheet, row, column);
  if (value !== name || formula !== undefined) setContent(sheet, row, column, name);
}

/** Runs a change of cells; column names that it changed are followed by the formulas that use them. */
export function changeCells(workbook: Workbook, sheet: Sheet, area: Area, change: () => void): void {
  const touched = sheet.tables.filter((table) => table.showHeaders && overlaps(headerArea(table), area));
  const before = touched.map((table) => columnNames(sheet, table));
  change();
  touched.forEach((table, index) => {
    mendHeaders(sheet, table);
    followNames(workbook, table, before[index] ?? [], columnNames(sheet, table));
  });
}

function followNames(workbook: Workbook, table: Table, before: string[], after: string[]): void {
  before.forEach((from, index) => {
    const to = after[index];
    if (to === undefined || to === from) return;
    rewriteFormulas(workbook, 'same results', (formula, _, within) =>
      formulaWithRenamedColumn(formula, { table: table.name, column: from, within }, to),
    );
  });
}
