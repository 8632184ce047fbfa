import type { CellFlag } from '../workbook/flags';
import type { OutputChart, OutputSheet } from '../workbook/outputs/outputSheet';
import {
  FIRST_NOTE_ROW,
  HEADER_ROW,
  HEADING_ROW,
  tableRows,
  totalFormula,
  TOTALS_ROW,
} from '../workbook/outputs/outputSheet';
import { asCellValue, sameFormat } from './cellText';
import type { CheckColumnChange } from './checkColumns';
import { applyCheckColumns } from './checkColumns';
import { addFormats, removeFormats } from './flagFormats';
import type { Staging } from './staging';
import { removeStaging } from './staging';
import type { Area, OutputState, Survey } from './survey';

export interface Swap {
  readonly sheets: readonly OutputSheet[];
  readonly flags: readonly CellFlag[];
  readonly columns: readonly CheckColumnChange[];
}

const CHART_ROWS = 22;
const CHART_COLUMNS = 9;

/**
 * Puts the staged tables in place of the old ones, in one request. What can be undone from the backup comes first; old
 * flags and charts, which are not in it, are touched last.
 */
export async function swapIn(
  context: Excel.RequestContext,
  swap: Swap,
  staging: Staging,
  survey: Survey,
): Promise<void> {
  for (const sheet of swap.sheets) placeOutput(context, sheet, staging, survey);
  applyCheckColumns(context, swap.columns);
  addFormats(context, swap.flags);
  removeFormats(context, survey.ownFormats);
  for (const sheet of swap.sheets) placeChart(context, sheet, survey);
  removeStaging(staging.sheet);
  await context.sync();
}

function placeOutput(context: Excel.RequestContext, output: OutputSheet, staging: Staging, survey: Survey): void {
  const state = survey.outputs.find((known) => known.sheet === output.sheet);
  const { worksheets } = context.workbook;
  const sheet = state ? worksheets.getItem(output.sheet) : worksheets.add(output.sheet);
  const origin = originOf(state);
  const rows = tableRows(output).length + 1;
  const area = { top: origin.row, left: origin.column, rows, columns: output.columns.length };
  const target = rangeOf(sheet, area);

  if (state?.area) {
    clearRightOf(sheet, state.area, state);
    context.workbook.tables.getItem(output.table).resize(target);
  }
  const block = staging.blocks.get(output.sheet);
  if (block) target.copyFrom(rangeOf(staging.sheet, block), 'All');
  if (state?.area) {
    clearBelow(sheet, area, state.area);
  } else {
    const table = context.workbook.tables.add(target, true);
    table.name = output.table;
  }
  writeHeading(sheet, output, area);
  if (!state) formatNewSheet(sheet, output, area);
}

/** The header row's first cell: where the table is, or below the heading on a new sheet. */
function originOf(state: OutputState | undefined): { row: number; column: number } {
  return state?.area ? { row: state.area.top, column: state.area.left } : { row: HEADER_ROW, column: 0 };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
}

/** The chart's figures lie there; the table may grow over them. */
function clearRightOf(sheet: Excel.Worksheet, area: Area, { used }: OutputState): void {
  const left = area.left + area.columns;
  if (used.columns > left) sheet.getRangeByIndexes(0, left, used.rows, used.columns - left).clear('All');
}

function clearBelow(sheet: Excel.Worksheet, area: Area, old: Area): void {
  const width = Math.max(area.columns, old.columns);
  const surplus = old.rows - area.rows;
  if (surplus > 0) sheet.getRangeByIndexes(area.top + area.rows, area.left, surplus, width).clear('All');
  const narrower = old.columns - area.columns;
  if (narrower > 0) {
    // The totals above went with the columns.
    const top = Math.max(0, area.top - 1);
    sheet.getRangeByIndexes(top, area.left + area.columns, old.rows + 1, narrower).clear('All');
  }
}

/** Heading, notes and live totals, where the sheet still has the rows for them. */
function writeHeading(sheet: Excel.Worksheet, output: OutputSheet, area: Area): void {
  const firstRow = area.top - HEADER_ROW;
  if (firstRow < 0) return;
  const texts = [output.heading, ...output.notes].map((text) => [asCellValue(text)]);
  sheet.getRangeByIndexes(firstRow + HEADING_ROW, area.left, texts.length, 1).values = texts;
  const totals = output.columns.map(({ header, isSummed }) => (isSummed ? totalFormula(output.table, header) : ''));
  if (output.columns.some(({ isSummed }) => isSummed)) totals[0] = "'Summa";
  const totalsRow = sheet.getRangeByIndexes(firstRow + TOTALS_ROW, area.left, 1, output.columns.length);
  totalsRow.formulas = [totals];
  totalsRow.numberFormat = sameFormat('#,##0.00', 1, output.columns.length);
  totalsRow.format.font.bold = true;
}

function formatNewSheet(sheet: Excel.Worksheet, output: OutputSheet, area: Area): void {
  sheet.tabColor = '#2F6F4F';
  sheet.showGridlines = false;
  const heading = sheet.getRangeByIndexes(HEADING_ROW, area.left, 1, 1);
  heading.format.font.bold = true;
  heading.format.font.size = 14;
  sheet.getRangeByIndexes(FIRST_NOTE_ROW, area.left, output.notes.length, 1).format.font.color = '#595959';
  output.columns.forEach(({ width }, column) => {
    if (width) sheet.getRangeByIndexes(area.top, area.left + column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(area.top + 1);
}

/** The chart keeps the place and the looks that the user has given it; only its figures are new. */
function placeChart(context: Excel.RequestContext, output: OutputSheet, survey: Survey): void {
  const { chart } = output;
  if (chart === undefined) return;
  const state = survey.outputs.find((known) => known.sheet === output.sheet);
  const origin = originOf(state);
  const sheet = context.workbook.worksheets.getItem(output.sheet);
  const data = writeFigures(sheet, chart, origin.row, origin.column + output.columns.length + 1);
  if (state?.charts.includes(chart.name)) {
    sheet.charts.getItem(chart.name).setData(data, 'Columns');
    return;
  }
  const drawn = sheet.charts.add('ColumnStacked', data, 'Columns');
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  const firstRow = origin.row + tableRows(output).length + 3;
  drawn.setPosition(
    sheet.getRangeByIndexes(firstRow, origin.column, 1, 1),
    sheet.getRangeByIndexes(firstRow + CHART_ROWS, origin.column + CHART_COLUMNS, 1, 1),
  );
}

/** The years are text, so that Excel takes them for categories. */
function writeFigures(sheet: Excel.Worksheet, chart: OutputChart, top: number, left: number): Excel.Range {
  const data = sheet.getRangeByIndexes(top, left, chart.rows.length + 1, chart.header.length);
  const rows = chart.rows.map(([year, ...amounts]) => [asCellValue(String(year)), ...amounts]);
  data.values = [chart.header.map(asCellValue), ...rows];
  data.getRow(0).format.font.bold = true;
  const [height, width] = [chart.rows.length, chart.header.length - 1];
  sheet.getRangeByIndexes(top + 1, left + 1, height, width).numberFormat = sameFormat('#,##0', height, width);
  return data;
}
