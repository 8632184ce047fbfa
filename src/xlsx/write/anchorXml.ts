import { COLUMN_LIMIT, ROW_LIMIT } from '../../spreadsheet/area';
import type { Chart, Sheet } from '../../spreadsheet/model';
import type { Dialect } from '../container/namespaces';
import { EMU_PER_POINT } from '../read/anchors';
import { standardColumnWidth, standardRowHeight } from '../read/sheetView';
import { element } from '../xml/build';
import type { XmlNode } from '../xml/tree';

interface AnchorPlace {
  shape: number;
  relationshipId: string;
  sheet: Sheet;
  worksheet: XmlNode;
  dialect: Dialect;
  /** With the drawing part's prefix. */
  named: (local: string) => string;
}

/** Anchored to a cell, so that the chart follows when somebody inserts rows above it. */
export function anchorXml(chart: Chart, place: AnchorPlace): string {
  const { named } = place;
  const extent = element(named('ext'), { cx: emu(chart.width), cy: emu(chart.height) });
  const content = fromXml(chart, place) + extent + frameXml(chart, place) + element(named('clientData'));
  return element(named('oneCellAnchor'), {}, content);
}

function fromXml(chart: Chart, { named, sheet, worksheet }: AnchorPlace): string {
  const standardWidth = standardColumnWidth(worksheet);
  const standardHeight = standardRowHeight(worksheet);
  const column = cellAt(chart.left, COLUMN_LIMIT, (index) => sheet.columnWidths.get(index) ?? standardWidth);
  const row = cellAt(chart.top, ROW_LIMIT, (index) => sheet.rowHeights?.get(index) ?? standardHeight);
  const parts: [string, number][] = [
    ['col', column.index],
    ['colOff', emu(column.offset)],
    ['row', row.index],
    ['rowOff', emu(row.offset)],
  ];
  return element(
    named('from'),
    {},
    parts.map(([name, value]) => element(named(name), {}, String(value))).join(''),
  );
}

function cellAt(
  points: number,
  cells: number,
  sizeOf: (index: number) => number,
): { index: number; offset: number } {
  let index = 0;
  let offset = Math.max(0, points);
  while (offset >= sizeOf(index) && index < cells - 1) {
    offset -= sizeOf(index);
    index += 1;
  }
  return { index, offset };
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** The drawing may not know the prefixes `a`, `c` and `r`, so the frame brings its own. */
function frameXml(chart: Chart, { named, shape, relationshipId, dialect }: AnchorPlace): string {
  const properties =
    element(named('cNvPr'), { id: shape, name: chart.name }) + element(named('cNvGraphicFramePr'));
  const reference = element('c:chart', {
    'xmlns:c': dialect.chart,
    'xmlns:r': dialect.relationships,
    'r:id': relationshipId,
  });
  const transform = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
  const content = [
    element(named('nvGraphicFramePr'), {}, properties),
    element(named('xfrm'), { 'xmlns:a': dialect.drawing }, transform),
    element(
      'a:graphic',
      { 'xmlns:a': dialect.drawing },
      element('a:graphicData', { uri: dialect.chart }, reference),
    ),
  ];
  return element(named('graphicFrame'), { macro: '' }, content.join(''));
}
