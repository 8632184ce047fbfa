import { parseAddress } from '../../spreadsheet/address';
import { findSheet } from '../../spreadsheet/book';
import { cellText } from '../../spreadsheet/cells/cellText';
import { mapCells } from '../../spreadsheet/cells/cells';
import type { Chart, Sheet, Workbook } from '../../spreadsheet/model';

/** One series' mark over one category; the drawing is 100 wide and 100 high, with nought at `baseline`. */
export interface Mark {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartDrawing {
  readonly marks: readonly Mark[];
  readonly baseline: number;
  readonly categories: readonly string[];
}

/** Every chart as columns, stacked where the chart is: enough to see that it is there and what it holds. */
export function drawChart(chart: Chart, own: Sheet, workbook: Workbook): ChartDrawing {
  const values = chart.series.map((series) => cellsAt(series.values, own, workbook).map(numberIn));
  const categories = cellsAt(chart.series[0]?.categories ?? '', own, workbook).map((cell) =>
    cellText(cell, workbook.date1904),
  );
  const slots = Math.max(0, ...values.map((one) => one.length));
  const isStacked = /stacked/i.test(chart.type);
  const bars = isStacked ? stackedBars(values, slots) : clusteredBars(values, slots);
  const top = Math.max(0, ...bars.map(({ to, from }) => Math.max(to, from)));
  const bottom = Math.min(0, ...bars.map(({ to, from }) => Math.min(to, from)));
  const scale = top === bottom ? 0 : 100 / (top - bottom);
  const marks = bars.map(({ series, x, width, from, to }) => ({
    series,
    x,
    width,
    y: (top - Math.max(from, to)) * scale,
    height: Math.abs(to - from) * scale,
  }));
  return { marks, baseline: top * scale, categories };
}

interface Bar {
  readonly series: number;
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

function stackedBars(values: readonly (readonly number[])[], slots: number): Bar[] {
  const slot = 100 / Math.max(slots, 1);
  return Array.from({ length: slots }, (_, category) => {
    let above = 0;
    let below = 0;
    return values.map((series, index): Bar => {
      const value = series[category] ?? 0;
      const from = value < 0 ? below : above;
      if (value < 0) below += value;
      else above += value;
      return { series: index, x: (category + 0.2) * slot, width: slot * 0.6, from, to: from + value };
    });
  }).flat();
}

function clusteredBars(values: readonly (readonly number[])[], slots: number): Bar[] {
  const slot = 100 / Math.max(slots, 1);
  const width = (slot * 0.8) / Math.max(values.length, 1);
  return values.flatMap((series, index) =>
    series.map((value, category) => ({
      series: index,
      x: (category + 0.1) * slot + index * width,
      width,
      from: 0,
      to: value,
    })),
  );
}

function cellsAt(reference: string, own: Sheet, workbook: Workbook): Parameters<typeof cellText>[0][] {
  const address = parseAddress(reference);
  const sheet = address?.sheet === undefined ? own : findSheet(workbook, address.sheet);
  return address && sheet ? mapCells(sheet, address.area, (cell) => cell).flat() : [];
}

function numberIn({ value }: { readonly value: unknown }): number {
  return typeof value === 'number' ? value : 0;
}
