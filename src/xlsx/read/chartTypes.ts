import { childNamed, type XmlNode } from '../xml/tree';

export interface ChartKind {
  element: 'barChart' | 'lineChart';
  /** Only for bars: upright ones are columns. */
  direction?: 'col' | 'bar';
  grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  markers?: boolean;
}

const KINDS: Record<string, ChartKind> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
};

const FALLBACK: ChartKind = { element: 'barChart', direction: 'col', grouping: 'clustered' };

export function chartKind(type: string): ChartKind {
  return KINDS[type] ?? FALLBACK;
}

/** Office.js's name for the chart's type, or `undefined` when the model has no word for it. */
export function readChartType(plot: XmlNode): string | undefined {
  const value = (name: string): string | undefined => childNamed(plot, name)?.attributes.get('val');
  const markers = plot.local === 'lineChart' && hasMarkers(plot);
  const found = Object.entries(KINDS).find(
    ([, kind]) =>
      kind.element === plot.local &&
      kind.grouping === (value('grouping') ?? (plot.local === 'barChart' ? 'clustered' : 'standard')) &&
      (kind.direction === undefined || kind.direction === (value('barDir') ?? 'col')) &&
      (kind.markers === undefined || kind.markers === markers),
  );
  return found?.[0];
}

/** A line has markers unless every series says it has none. */
function hasMarkers(plot: XmlNode): boolean {
  const series = plot.children.filter((node) => node.local === 'ser');
  const without = series.filter((node) => {
    return childNamed(childNamed(node, 'marker'), 'symbol')?.attributes.get('val') === 'none';
  });
  return series.length === 0
    ? childNamed(plot, 'marker')?.attributes.get('val') === '1'
    : without.length < series.length;
}
