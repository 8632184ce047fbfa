import { chartSeriesOf } from '../../../spreadsheet/chartSeries';
import { nextId } from '../../../spreadsheet/create';
import { ExcelError } from '../../../spreadsheet/excelError';
import { columnLeft, rowTop } from '../../../spreadsheet/geometry';
import type { Chart, Sheet } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { asChoice, asNumber, asText, asTruth, type Argument } from '../arguments';
import type { HostObject, Scalar } from '../hostObject';
import { defineType, itemAt, notedParts, readOnly, required } from '../members';
import { placedRange } from '../rangeArguments';
import type { Session } from '../session';
import type { ChartTarget, PartTarget } from '../targets';
import type { Json } from '../wire';

const seriesBy = ['Auto', 'Columns', 'Rows'] as const;

function findChart(sheet: Sheet, key: string): Chart | undefined {
  const name = key.toLowerCase();
  return sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === name);
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (findChart(sheet, `Chart ${number}`) !== undefined) number++;
  return `Chart ${number}`;
}

export const chartCollectionType = defineType<Sheet>({
  items: (sheet, session) => sheet.charts.map((chart) => session.wrap('Chart', { sheet, chart })),
  getItem: (sheet, key, session) =>
    session.wrap('Chart', { sheet, chart: required(findChart(sheet, key), `the chart ${key}`) }),
  scalars: { Count: readOnly(({ charts }) => charts.length) },
  methods: {
    GetCount: ({ charts }) => charts.length,
    GetItemAt: (sheet, args, session) =>
      session.wrap('Chart', { sheet, chart: itemAt(sheet.charts, args.integer(0)) }),
    GetItemOrNullObject(sheet, args, session) {
      const chart = findChart(sheet, args.text(0));
      return chart === undefined ? null : session.wrap('Chart', { sheet, chart });
    },
    Add(sheet, args, session) {
      assertSheetEditable(sheet);
      const source = placedRange(session.workbook, sheet, args.at(1));
      const chart: Chart = {
        id: nextId(session.workbook),
        name: freeName(sheet),
        type: args.text(0),
        series: chartSeriesOf(source, asChoice(args.at(2), seriesBy, 'Auto')),
        top: 100,
        left: 200,
        width: 360,
        height: 216,
      };
      sheet.charts.push(chart);
      return session.wrap('Chart', { sheet, chart });
    },
  },
});

function guarded(
  get: (target: ChartTarget, session: Session) => Json,
  set: (target: ChartTarget, value: Argument, session: Session) => void,
): Scalar<ChartTarget> {
  return {
    get,
    set(target, value, session) {
      assertSheetEditable(target.sheet);
      set(target, value, session);
    },
  };
}

const measure = (key: 'top' | 'left' | 'width' | 'height'): Scalar<ChartTarget> =>
  guarded(
    ({ chart }) => chart[key],
    ({ chart }, value) => void (chart[key] = asNumber(value)),
  );

function setPosition({ sheet, chart }: ChartTarget, start: Argument, end: Argument, session: Session): void {
  const first = placedRange(session.workbook, sheet, start).area;
  chart.top = rowTop(sheet, first.top);
  chart.left = columnLeft(sheet, first.left);
  if (end === null) return;
  const last = placedRange(session.workbook, sheet, end).area;
  const [bottom, right] = [rowTop(sheet, last.bottom + 1), columnLeft(sheet, last.right + 1)];
  if (bottom <= chart.top || right <= chart.left)
    throw new ExcelError('InvalidArgument', 'the end is before the start');
  chart.height = bottom - chart.top;
  chart.width = right - chart.left;
}

const part =
  (name: string) =>
  (target: ChartTarget): PartTarget => ({ owner: target.chart, part: name });

export const chartType = defineType<ChartTarget>({
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: readOnly(({ chart }) => chart.id),
    Name: guarded(
      ({ chart }) => chart.name,
      ({ chart }, value) => void (chart.name = asText(value)),
    ),
    ChartType: guarded(
      ({ chart }) => chart.type,
      ({ chart }, value) => void (chart.type = asText(value)),
    ),
    Top: measure('top'),
    Left: measure('left'),
    Width: measure('width'),
    Height: measure('height'),
  },
  navigation: {
    Title: (target, session) => session.wrap('ChartTitle', target),
    Series: (target, session) => session.wrap('ChartSeriesCollection', target),
    Legend: (target, session) => session.wrap('ChartLegend', target),
    Axes: (target, session) => session.wrap('ChartAxes', target),
    DataLabels: (target, session) => session.wrap('ChartDataLabels', part('DataLabels')(target)),
    Worksheet: ({ sheet }, session) => session.wrap('Worksheet', sheet),
  },
  methods: {
    Activate: () => undefined,
    Delete({ sheet, chart }) {
      assertSheetEditable(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    SetData({ sheet, chart }, args, session) {
      assertSheetEditable(sheet);
      const source = placedRange(session.workbook, sheet, args.at(0));
      const series = chartSeriesOf(source, asChoice(args.at(1), seriesBy, 'Auto'));
      // Excel keeps the looks of a series by its place among the others.
      chart.series = series.map((one, index) => {
        const color = chart.series[index]?.color;
        return color === undefined ? one : { ...one, color };
      });
    },
    SetPosition(target, args, session) {
      assertSheetEditable(target.sheet);
      setPosition(target, args.at(0), args.at(1), session);
    },
  },
});

export const chartTitleType = defineType<ChartTarget>({
  scalars: {
    Text: guarded(
      ({ chart }) => chart.title ?? '',
      ({ chart }, value) => void (chart.title = asText(value)),
    ),
    Visible: guarded(
      ({ chart }) => chart.title !== undefined,
      ({ chart }, value) => {
        if (asTruth(value)) chart.title ??= 'Chart Title';
        else delete chart.title;
      },
    ),
    Overlay: guarded(
      ({ chart }, session) => session.noted(chart, 'Title.Overlay', false),
      ({ chart }, value, session) => session.note(chart, 'Title.Overlay', asTruth(value)),
    ),
  },
});

const legendNote = (name: string, otherwise: Json, read: (value: Argument) => Json): Scalar<ChartTarget> =>
  guarded(
    ({ chart }, session) => session.noted(chart, `Legend.${name}`, otherwise),
    ({ chart }, value, session) => session.note(chart, `Legend.${name}`, read(value)),
  );

export const chartLegendType = defineType<ChartTarget>({
  scalars: {
    Visible: legendNote('Visible', true, asTruth),
    Position: legendNote('Position', 'Right', (value) =>
      asChoice(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']),
    ),
    Overlay: legendNote('Overlay', false, asTruth),
  },
});

const axis =
  (name: string) =>
  (target: ChartTarget, session: Session): HostObject =>
    session.wrap('ChartAxis', part(name)(target));

export const chartAxesType = defineType<ChartTarget>({
  navigation: {
    CategoryAxis: axis('CategoryAxis'),
    ValueAxis: axis('ValueAxis'),
    SeriesAxis: axis('SeriesAxis'),
  },
});

export const chartAxisType = defineType<PartTarget>({
  scalars: notedParts<PartTarget>({
    Visible: true,
    NumberFormat: 'General',
    Minimum: '',
    Maximum: '',
    MajorUnit: '',
    DisplayUnit: 'None',
    TickLabelPosition: 'NextToAxis',
  }),
  navigation: {
    Title: ({ owner, part: name }, session) =>
      session.wrap('ChartAxisTitle', { owner, part: `${name}.Title` }),
  },
});

export const chartAxisTitleType = defineType<PartTarget>({
  scalars: notedParts<PartTarget>({ Text: '', Visible: false }),
});

export const chartDataLabelsType = defineType<PartTarget>({
  scalars: notedParts<PartTarget>({
    ShowValue: false,
    ShowSeriesName: false,
    NumberFormat: 'General',
    Position: 'OutsideEnd',
  }),
});
