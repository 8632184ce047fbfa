import { noteWritten } from '../cells/written';
import type { Sheet, Workbook } from '../model';
import { tableAt } from './locate';

/**
 * Changes one formula; `standsOn` is the name of the sheet that its bare references mean, and `within` that of the table
 * that its bare columns are of.
 */
export type FormulaChange = (formula: string, standsOn: string, within?: string) => string;

/** Whether a rewritten formula still means the same cells, under other names or in other places. */
type Effect = 'same results' | 'other results';

/** Rewrites every formula of the workbook: in cells, rules, drop-downs, charts and names. */
export function rewriteFormulas(workbook: Workbook, effect: Effect, change: FormulaChange): void {
  for (const sheet of workbook.sheets)
    rewriteSheet(sheet, effect, (formula, within) => change(formula, sheet.name, within));
  for (const name of workbook.names ?? []) name.formula = change(name.formula, '');
}

type ChangeOnSheet = (formula: string, within?: string) => string;

function rewriteSheet(sheet: Sheet, effect: Effect, change: ChangeOnSheet): void {
  rewriteCells(sheet, effect, change);
  for (const format of sheet.conditionalFormats) {
    if (format.formula !== undefined) format.formula = change(format.formula);
  }
  for (const validation of sheet.dataValidations) {
    if (validation.listSource?.startsWith('=') === true)
      validation.listSource = change(validation.listSource);
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = change(series.values);
    if (series.categories !== undefined) series.categories = change(series.categories);
    if (series.name.startsWith('=')) series.name = change(series.name);
  }
}

function rewriteCells(sheet: Sheet, effect: Effect, change: ChangeOnSheet): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const changed = change(cell.formula, tableAt(sheet, row, column)?.name);
      if (changed === cell.formula) continue;
      cell.formula = changed;
      if (effect === 'other results') {
        noteWritten(sheet, { top: row, bottom: row, left: column, right: column });
      }
    }
  }
}
