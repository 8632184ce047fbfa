import { formatAbsoluteArea, quoteSheetName } from '../../../spreadsheet/address';
import { readColor } from '../../../spreadsheet/colors';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Area, Sheet } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { asChoice, asText, asTruth, type Argument } from '../arguments';
import type { Scalar } from '../hostObject';
import { defineType, itemAt, notedParts, readOnly } from '../members';
import { placedRange } from '../rangeArguments';
import type { Session } from '../session';
import type { ChartTarget, PartTarget, SeriesTarget } from '../targets';
import type { Json } from '../wire';

function reference({ sheet, area }: { sheet: Sheet; area: Area }): string {
  return `=${quoteSheetName(sheet.name)}!${formatAbsoluteArea(area)}`;
}

export const chartSeriesCollectionType = defineType<ChartTarget>({
  items: ({ sheet, chart }, session) =>
    chart.series.map((series) => session.wrap('ChartSeries', { sheet, chart, series })),
  scalars: { Count: readOnly(({ chart }) => chart.series.length) },
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: ({ sheet, chart }, args, session) =>
      session.wrap('ChartSeries', { sheet, chart, series: itemAt(chart.series, args.integer(0)) }),
    Add({ sheet, chart }, args, session) {
      assertSheetEditable(sheet);
      const series = { name: args.optionalText(0) ?? `Series${chart.series.length + 1}`, values: '' };
      chart.series.splice(args.optionalInteger(1) ?? chart.series.length, 0, series);
      return session.wrap('ChartSeries', { sheet, chart, series });
    },
  },
});

function guarded(
  get: (target: SeriesTarget, session: Session) => Json,
  set: (target: SeriesTarget, value: Argument, session: Session) => void,
): Scalar<SeriesTarget> {
  return {
    get,
    set(target, value, session) {
      assertSheetEditable(target.sheet);
      set(target, value, session);
    },
  };
}

const note = (name: string, otherwise: Json, read: (value: Argument) => Json): Scalar<SeriesTarget> =>
  guarded(
    ({ series }, session) => session.noted(series, name, otherwise),
    ({ series }, value, session) => session.note(series, name, read(value)),
  );

export const chartSeriesType = defineType<SeriesTarget>({
  scalars: {
    Name: guarded(
      ({ series }) => series.name,
      ({ series }, value) => void (series.name = asText(value)),
    ),
    ChartType: guarded(
      ({ series, chart }, session) => session.noted(series, 'ChartType', chart.type),
      ({ series }, value, session) => session.note(series, 'ChartType', asText(value)),
    ),
    AxisGroup: note('AxisGroup', 'Primary', (value) => asChoice(value, ['Primary', 'Secondary'])),
    HasDataLabels: note('HasDataLabels', false, asTruth),
    Smooth: note('Smooth', false, asTruth),
  },
  navigation: {
    Format: (target, session) => session.wrap('ChartSeriesFormat', target),
    DataLabels: ({ series }, session) =>
      session.wrap('ChartDataLabels', { owner: series, part: 'DataLabels' }),
  },
  methods: {
    SetValues({ sheet, series }, args, session) {
      assertSheetEditable(sheet);
      series.values = reference(placedRange(session.workbook, sheet, args.at(0)));
    },
    SetXAxisValues({ sheet, series }, args, session) {
      assertSheetEditable(sheet);
      series.categories = reference(placedRange(session.workbook, sheet, args.at(0)));
    },
    Delete({ sheet, chart, series }) {
      assertSheetEditable(sheet);
      if (!chart.series.includes(series)) throw new ExcelError('ItemNotFound', 'the series was deleted');
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
});

export const chartSeriesFormatType = defineType<SeriesTarget>({
  navigation: {
    Fill: (target, session) => session.wrap('ChartFill', target),
    Line: ({ series }, session) => session.wrap('ChartLineFormat', { owner: series, part: 'Line' }),
  },
});

export const chartFillType = defineType<SeriesTarget>({
  methods: {
    SetSolidColor({ sheet, series }, args) {
      assertSheetEditable(sheet);
      series.color = readColor(args.text(0));
    },
    Clear({ sheet, series }) {
      assertSheetEditable(sheet);
      delete series.color;
    },
  },
});

export const chartLineFormatType = defineType<PartTarget>({
  scalars: notedParts<PartTarget>({ Color: '', LineStyle: 'Automatic', Weight: 2.25 }),
  methods: { Clear: ({ owner, part }, _, session) => session.note(owner, `${part}.LineStyle`, 'None') },
});
