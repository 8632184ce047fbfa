import { noteWritten } from '../cells/written';
import type { Sheet, Workbook } from '../model';

/** Changes one formula; `standsOn` is the name of the sheet that its bare references mean. */
export type FormulaChange = (formula: string, standsOn: string) => string;

/** Whether a rewritten formula still means the same cells, under other names or in other places. */
type Effect = 'same results' | 'other results';

/** Rewrites every formula of the workbook: in cells, rules, drop-downs, charts and names. */
export function rewriteFormulas(workbook: Workbook, effect: Effect, change: FormulaChange): void {
  for (const sheet of workbook.sheets) rewriteSheet(sheet, effect, (formula) => change(formula, sheet.name));
  for (const name of workbook.names ?? []) name.formula = change(name.formula, '');
}

function rewriteSheet(sheet: Sheet, effect: Effect, change: (formula: string) => string): void {
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

function rewriteCells(sheet: Sheet, effect: Effect, change: (formula: string) => string): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const changed = cell.formula === undefined ? undefined : change(cell.formula);
      if (changed === undefined || changed === cell.formula) continue;
      cell.formula = changed;
      if (effect === 'other results') {
        noteWritten(sheet, { top: row, bottom: row, left: column, right: column });
      }
    }
  }
}
