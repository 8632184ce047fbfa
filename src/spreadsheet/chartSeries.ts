import { formatAbsoluteArea, quoteSheetName } from './address';
import { columnCount, rowCount } from './area';
import { getCell } from './cells/cells';
import type { Area, ChartSeries, Sheet } from './model';

interface Source {
  sheet: Sheet;
  area: Area;
}

/** The series that Excel makes of a block: names and categories are read from its edges when they hold texts. */
export function chartSeriesOf(source: Source, seriesBy: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const byColumns =
    seriesBy === 'Auto' ? rowCount(source.area) >= columnCount(source.area) : seriesBy === 'Columns';
  const { names, categories } = edges(source, byColumns);
  const { area } = source;
  const [first, last] = byColumns ? [area.left, area.right] : [area.top, area.bottom];
  const series: ChartSeries[] = [];
  for (let line = first + Number(categories); line <= last; line++) {
    series.push(oneSeries(source, byColumns, line, names, categories));
  }
  return series;
}

/** Texts (or an empty corner) along an edge are names or categories, not values. */
function edges({ sheet, area }: Source, byColumns: boolean): { names: boolean; categories: boolean } {
  const isLabel = (row: number, column: number): boolean =>
    typeof getCell(sheet, row, column).value === 'string';
  const topEdge = rowCount(area) > 1 && isLabel(area.top, area.right);
  const leftEdge = columnCount(area) > 1 && isLabel(area.bottom, area.left);
  return byColumns ? { names: topEdge, categories: leftEdge } : { names: leftEdge, categories: topEdge };
}

function oneSeries(
  source: Source,
  byColumns: boolean,
  line: number,
  names: boolean,
  categories: boolean,
): ChartSeries {
  const { sheet, area } = source;
  const start = Number(names);
  const along = (index: number): Area =>
    byColumns
      ? { ...area, left: index, right: index, top: area.top + start }
      : { ...area, top: index, bottom: index, left: area.left + start };
  const label = byColumns ? getCell(sheet, area.top, line) : getCell(sheet, line, area.left);
  const number = line - (byColumns ? area.left : area.top) + 1 - Number(categories);
  const series: ChartSeries = {
    name: names ? String(label.value) : `Series${number}`,
    values: reference(sheet, along(line)),
  };
  if (categories) series.categories = reference(sheet, along(byColumns ? area.left : area.top));
  return series;
}

function reference(sheet: Sheet, area: Area): string {
  return `=${quoteSheetName(sheet.name)}!${formatAbsoluteArea(area)}`;
}
