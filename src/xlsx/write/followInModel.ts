import type { Chart, Sheet, Workbook } from '../../spreadsheet/model';
import { hasRenames, renameInFormula, sameFormula, type Renames } from '../formula/renames';
import { tableAt } from '../read/cellStream';
import type { PlacedWorkbook } from '../read/workbook';

/**
 * A formula that only followed a rename has not really changed: it is renamed where it stands in the
 * file, and stays an array formula, a shared formula or a chart with its own formatting.
 */
export function followInModel(placed: PlacedWorkbook, after: Workbook, renames: Renames): void {
  if (!hasRenames(renames)) return;
  for (const { model } of placed.sheets) {
    const now = after.sheets.find((sheet) => sheet.id === model.id);
    if (now !== undefined) followInSheet(model, now, renames);
  }
}

function followInSheet(before: Sheet, after: Sheet, renames: Renames): void {
  followInCells(before, after, renames);
  const follow = (one: string, other: string | undefined): string =>
    followed(one, other, renames, undefined) ?? one;
  for (const format of before.conditionalFormats) {
    const now = after.conditionalFormats.find((candidate) => candidate.id === format.id);
    if (format.formula !== undefined) format.formula = follow(format.formula, now?.formula);
  }
  for (const validation of before.dataValidations) {
    const { listSource } = validation;
    const sources = listSource === undefined ? [] : after.dataValidations.map((one) => one.listSource);
    const found = sources.find(
      (source) => followed(listSource ?? '', source, renames, undefined) !== undefined,
    );
    if (found !== undefined) validation.listSource = found;
  }
  for (const chart of before.charts) {
    const now = after.charts.find((candidate) => candidate.id === chart.id);
    if (now !== undefined) followInChart(chart, now, follow);
  }
}

function followInCells(before: Sheet, after: Sheet, renames: Renames): void {
  for (const [row, cells] of before.cells) {
    for (const [column, cell] of cells) {
      const now = cell.formula === undefined ? undefined : after.cells.get(row)?.get(column)?.formula;
      if (cell.formula === undefined || now === undefined || now === cell.formula) continue;
      const own = tableAt(before.tables, row, column)?.name;
      cell.formula = followed(cell.formula, now, renames, own) ?? cell.formula;
    }
  }
}

function followInChart(
  before: Chart,
  after: Chart,
  follow: (one: string, other: string | undefined) => string,
): void {
  before.series.forEach((series, index) => {
    const now = after.series[index];
    series.name = follow(series.name, now?.name);
    series.values = follow(series.values, now?.values);
    if (series.categories !== undefined) series.categories = follow(series.categories, now?.categories);
  });
}

/** The later spelling, when it is the earlier formula after the renames. */
function followed(
  before: string,
  after: string | undefined,
  renames: Renames,
  ownTable: string | undefined,
): string | undefined {
  if (after === undefined || after === before || !before.startsWith('=')) return undefined;
  return sameFormula(renameInFormula(before, renames, ownTable), after) ? after : undefined;
}
