import type { SimSheet, SimWorkbook } from '../model';

/** Changes one formula; `standsOn` is the name of the sheet that its bare references mean. */
export type FormulaChange = (formula: string, standsOn: string) => string;

/** Rewrites every formula of the workbook: in cells, rules, drop-downs, charts and names. */
export function rewriteFormulas(workbook: SimWorkbook, change: FormulaChange): void {
  for (const sheet of workbook.sheets) rewriteSheet(sheet, (formula) => change(formula, sheet.name));
  for (const name of workbook.names ?? []) name.formula = change(name.formula, '');
}

function rewriteSheet(sheet: SimSheet, change: (formula: string) => string): void {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
  }
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
