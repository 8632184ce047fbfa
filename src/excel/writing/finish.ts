import type { OutputChart } from '../../workbook/outputs/outputSheet';
import { isOwnChart, totalFormula } from '../../workbook/outputs/outputSheet';
import { rangeOf } from '../area';
import { asCellValue, sameFormat } from '../cellText';
import { obsoleteColumns, remainingColumns } from './layout';
import type { OutputFinish } from './manifest';

/** Where an output's table stands when its rows are in place. */
export interface PlacedOutput {
  /** The table's columns, with those that are to go. */
  readonly columns: readonly string[];
  /** How many they are, or were before some of them went. */
  readonly width: number;
  readonly top: number;
  readonly left: number;
  /** The names of the charts on the sheet. */
  readonly charts: readonly string[];
  /** The table now reaches down to where the charts were put. */
  readonly hasGrown: boolean;
}

/** Queues what is left once the rows are in place. Done twice, it gives the same. */
export function finishOutput(
  { workbook }: Excel.RequestContext,
  finish: OutputFinish,
  placed: PlacedOutput,
): void {
  const sheet = workbook.worksheets.getItem(finish.sheet);
  const table = workbook.tables.getItem(finish.table);
  for (const index of obsoleteColumns(placed.columns, finish.headers)) {
    table.columns.getItemAt(index).delete();
  }
  const columns = remainingColumns(placed.columns, finish.headers);
  writeHeading(sheet, finish, placed);
  writeTotals(sheet, finish, placed, columns);
  wrapTexts(sheet, finish, placed, columns);
  if (finish.showTotals) table.showTotals = true;
}

/** Queues the output's charts, and takes away those that it no longer has; after {@link finishOutput}, which sets the columns. */
export function finishCharts(
  { workbook }: Excel.RequestContext,
  finish: OutputFinish,
  placed: PlacedOutput,
): void {
  const sheet = workbook.worksheets.getItem(finish.sheet);
  const { charts = [] } = finish;
  for (const name of placed.charts) {
    if (isOwnChart(name) && charts.every((chart) => chart.name !== name)) sheet.charts.getItem(name).delete();
  }
  let figuresAt = placed.left + remainingColumns(placed.columns, finish.headers).length + 1;
  charts.forEach((chart, index) => {
    const data = writeFigures(sheet, chart, placed.top, figuresAt);
    const firstRow = placed.top + finish.rows + 3 + index * (CHART_ROWS + 2);
    placeChart(sheet, chart, data, placed, firstRow);
    figuresAt += chart.header.length + 1;
  });
}

function writeHeading(
  sheet: Excel.Worksheet,
  { heading, headingRows }: OutputFinish,
  placed: PlacedOutput,
): void {
  const top = placed.top - headingRows;
  // The user has deleted the rows for it.
  if (top < 0 || headingRows <= heading.length) return;
  const texts = heading.map((text) => [asCellValue(text)]);
  rangeOf(sheet, { top, left: placed.left, rows: texts.length, columns: 1 }).values = texts;
}

/** Live totals in the row above the table, where nothing is left of those above columns that have gone. */
function writeTotals(
  sheet: Excel.Worksheet,
  { table, summed, heading, headingRows }: OutputFinish,
  { top, left, width }: PlacedOutput,
  columns: readonly string[],
): void {
  if (top - headingRows < 0 || headingRows <= heading.length) return;
  const totals = columns.map((header) => (summed.includes(header) ? totalFormula(table, header) : ''));
  if (summed.length > 0 && totals[0] === '') totals[0] = "'Summa";
  const row = rangeOf(sheet, { top: top - 1, left, rows: 1, columns: columns.length });
  row.formulas = [totals];
  row.numberFormat = sameFormat('#,##0.00', 1, columns.length);
  row.format.font.bold = true;
  const gone = { top: top - 1, left: left + columns.length, rows: 1, columns: width - columns.length };
  if (gone.columns > 0) rangeOf(sheet, gone).clear('Contents');
}

/** Rows as high as their texts need, with the figures beside the first line. */
function wrapTexts(
  sheet: Excel.Worksheet,
  { rows, wrapped = [] }: OutputFinish,
  { top, left }: PlacedOutput,
  columns: readonly string[],
): void {
  if (wrapped.length === 0 || rows === 0) return;
  const body = { top: top + 1, left, rows, columns: columns.length };
  for (const [index, header] of columns.entries()) {
    if (!wrapped.includes(header)) continue;
    rangeOf(sheet, { ...body, left: left + index, columns: 1 }).format.wrapText = true;
  }
  const { format } = rangeOf(sheet, body);
  format.verticalAlignment = 'Top';
  format.autofitRows();
}

const CHART_ROWS = 22;
const CHART_COLUMNS = 9;

/** The chart keeps the looks that the user has given it, and its place unless the table grows towards it. */
function placeChart(
  sheet: Excel.Worksheet,
  chart: OutputChart,
  data: Excel.Range,
  { left, charts, hasGrown }: PlacedOutput,
  firstRow: number,
): void {
  const hasChart = charts.includes(chart.name);
  const drawn = hasChart ? sheet.charts.getItem(chart.name) : addChart(sheet, chart, data);
  if (hasChart) drawn.setData(data, 'Columns');
  if (hasChart && !hasGrown) return;
  drawn.setPosition(
    sheet.getRangeByIndexes(firstRow, left, 1, 1),
    sheet.getRangeByIndexes(firstRow + CHART_ROWS, left + CHART_COLUMNS, 1, 1),
  );
}

function addChart(sheet: Excel.Worksheet, chart: OutputChart, data: Excel.Range): Excel.Chart {
  const drawn = sheet.charts.add(chart.kind, data, 'Columns');
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  chart.colors.forEach((color, index) => {
    const { format } = drawn.series.getItemAt(index);
    format.fill.setSolidColor(color);
    // A line has no fill: its colour is the line's own.
    if (chart.kind === 'Line') format.line.color = color;
  });
  return drawn;
}

/** The first column is text, so that Excel takes them for categories. */
function writeFigures(sheet: Excel.Worksheet, chart: OutputChart, top: number, left: number): Excel.Range {
  const [height, width] = [chart.rows.length, chart.header.length];
  const data = rangeOf(sheet, { top, left, rows: height + 1, columns: width });
  const rows = chart.rows.map(([category, ...amounts]) => [asCellValue(String(category)), ...amounts]);
  data.values = [chart.header.map(asCellValue), ...rows];
  data.getRow(0).format.font.bold = true;
  const figures = { top: top + 1, left: left + 1, rows: height, columns: width - 1 };
  rangeOf(sheet, figures).numberFormat = sameFormat('#,##0', height, width - 1);
  return data;
}
