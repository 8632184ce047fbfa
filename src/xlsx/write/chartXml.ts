import type { Chart, ChartSeries, Workbook } from '../../spreadsheet/model';
import type { Dialect } from '../container/namespaces';
import { defaultColor } from '../read/chartPalette';
import { chartKind, type ChartKind } from '../read/chartTypes';
import { element, XML_DECLARATION } from '../xml/build';
import { escapeText } from '../xml/escape';
import { numberText } from './cellXml';
import { referencedCells, type ReferencedCells } from './chartCache';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** A whole chart part, with the cells' present values so that viewers which do not calculate show it. */
export function chartXml(chart: Chart, workbook: Workbook, dialect: Dialect): string {
  const kind = chartKind(chart.type);
  const series = chart.series.map((one, index) => seriesXml(one, index, kind, workbook));
  const plotArea = val('layout') + plotXml(kind, series) + axesXml(kind);
  const content = [
    chart.title === undefined ? '' : titleXml(chart.title),
    val('autoTitleDeleted', chart.title === undefined ? 1 : 0),
    c('plotArea', {}, plotArea),
    c('legend', {}, val('legendPos', 'b') + val('overlay', 0)),
    val('plotVisOnly', 1),
    val('dispBlanksAs', 'gap'),
  ];
  const namespaces = {
    'xmlns:c': dialect.chart,
    'xmlns:a': dialect.drawing,
    'xmlns:r': dialect.relationships,
  };
  return (
    XML_DECLARATION + c('chartSpace', namespaces, val('roundedCorners', 0) + c('chart', {}, content.join('')))
  );
}

function c(name: string, attributes: Record<string, string | number> = {}, content = ''): string {
  return element(`c:${name}`, attributes, content);
}

function val(name: string, value?: string | number): string {
  return c(name, value === undefined ? {} : { val: value });
}

function a(name: string, content = ''): string {
  return element(`a:${name}`, {}, content);
}

function titleXml(title: string): string {
  const paragraph = a('p', a('r', a('t', escapeText(title))));
  const rich = c('rich', {}, a('bodyPr') + a('lstStyle') + paragraph);
  return c('title', {}, c('tx', {}, rich) + val('overlay', 0));
}

function plotXml(kind: ChartKind, series: string[]): string {
  const axes = val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);
  const start = kind.direction === undefined ? '' : val('barDir', kind.direction);
  const head = start + val('grouping', kind.grouping) + val('varyColors', 0);
  const tail = kind.element === 'lineChart' ? val('marker', 1) : barSpacing(kind);
  return c(kind.element, {}, head + series.join('') + tail + axes);
}

function barSpacing({ grouping }: ChartKind): string {
  return val('gapWidth', 100) + (grouping === 'clustered' ? '' : val('overlap', 100));
}

function axesXml(kind: ChartKind): string {
  const isFlat = kind.direction === 'bar';
  const category = [
    axisHead(CATEGORY_AXIS, isFlat ? 'l' : 'b'),
    val('tickLblPos', 'low'),
    val('crossAx', VALUE_AXIS),
    val('crosses', 'autoZero'),
    val('auto', 1),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', 0),
  ];
  const value = [
    axisHead(VALUE_AXIS, isFlat ? 'b' : 'l', c('majorGridlines')),
    val('tickLblPos', 'nextTo'),
    val('crossAx', CATEGORY_AXIS),
    val('crosses', 'autoZero'),
    val('crossBetween', 'between'),
  ];
  return c('catAx', {}, category.join('')) + c('valAx', {}, value.join(''));
}

function axisHead(id: number, position: string, gridlines = ''): string {
  return [
    val('axId', id),
    c('scaling', {}, val('orientation', 'minMax')),
    val('delete', 0),
    val('axPos', position),
    gridlines,
    c('numFmt', { formatCode: 'General', sourceLinked: 1 }),
    val('majorTickMark', 'out'),
    val('minorTickMark', 'none'),
  ].join('');
}

function seriesXml(series: ChartSeries, index: number, kind: ChartKind, workbook: Workbook): string {
  const isLine = kind.element === 'lineChart';
  return c(
    'ser',
    {},
    [
      val('idx', index),
      val('order', index),
      series.name === '' ? '' : c('tx', {}, nameXml(series.name, workbook)),
      shapeXml(series.color?.slice(1) ?? defaultColor(index), isLine),
      isLine && kind.markers !== true ? c('marker', {}, val('symbol', 'none')) : '',
      isLine ? '' : val('invertIfNegative', 0),
      series.categories === undefined ? '' : c('cat', {}, categoriesXml(series.categories, workbook)),
      series.values === '' ? '' : c('val', {}, numbersXml(series.values, workbook)),
      isLine ? val('smooth', 0) : '',
    ].join(''),
  );
}

const LINE_WIDTH = 28575;

function shapeXml(color: string, isLine: boolean): string {
  const fill = a('solidFill', element('a:srgbClr', { val: color }));
  return c('spPr', {}, isLine ? element('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, fill) : fill);
}

/** A series is named by a cell, or by a text of its own. */
function nameXml(name: string, workbook: Workbook): string {
  if (name.startsWith('=')) return textsXml(name, workbook);
  return c('v', {}, escapeText(name));
}

function categoriesXml(reference: string, workbook: Workbook): string {
  const values = referencedCells(workbook, reference)?.values ?? [];
  const isNumeric = values.length > 0 && values.every((value) => typeof value === 'number' || value === '');
  return isNumeric ? numbersXml(reference, workbook) : textsXml(reference, workbook);
}

function formulaOf(reference: string): string {
  return c('f', {}, escapeText(reference.replace(/^=/, '')));
}

function textsXml(reference: string, workbook: Workbook): string {
  const cells = referencedCells(workbook, reference);
  const cache =
    cells === undefined
      ? ''
      : c(
          'strCache',
          {},
          pointsXml(cells, (value) => escapeText(String(value))),
        );
  return c('strRef', {}, formulaOf(reference) + cache);
}

function numbersXml(reference: string, workbook: Workbook): string {
  const cells = referencedCells(workbook, reference);
  if (cells === undefined) return c('numRef', {}, formulaOf(reference));
  const format = c('formatCode', {}, escapeText(cells.numberFormat));
  const points = pointsXml(cells, (value) => (typeof value === 'number' ? numberText(value) : undefined));
  return c('numRef', {}, formulaOf(reference) + c('numCache', {}, format + points));
}

function pointsXml(
  { values }: ReferencedCells,
  textOf: (value: ReferencedCells['values'][number]) => string | undefined,
): string {
  const points = values.map((value, index) => {
    const text = value === '' ? undefined : textOf(value);
    return text === undefined ? '' : c('pt', { idx: index }, c('v', {}, text));
  });
  return val('ptCount', values.length) + points.join('');
}
