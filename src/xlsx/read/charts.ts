import type { Chart, ChartSeries } from '../../spreadsheet/model';
import type { Parts, XmlPart } from '../container/parts';
import { readRelationships, type Relationship } from '../container/relationships';
import { fileId } from '../fileIds';
import { childNamed, descendants, numberAttribute, relationshipId, textOf, type XmlNode } from '../xml/tree';
import { readAnchorBox, type SheetGrid } from './anchors';
import { defaultColor } from './chartPalette';
import { readChartType } from './chartTypes';

export interface PlacedChart {
  model: Chart;
  anchor: XmlNode;
  chartPath: string;
  /** Of the drawing's relationship to the chart part. */
  relationshipId: string;
}

export interface PlacedDrawing {
  path: string;
  part: XmlPart;
  charts: PlacedChart[];
}

/** Charts of the kinds the model can express; all others are only kept in the file. */
export function readDrawing(
  sheet: SheetGrid & { parts: Parts },
  sheetPath: string,
  sheetNumber: number,
): PlacedDrawing | undefined {
  const { parts } = sheet;
  const id = relationshipIdOf(childNamed(sheet.worksheet, 'drawing'));
  const path = readRelationships(parts, sheetPath).find((relationship) => relationship.id === id)?.target;
  if (id === undefined || path === undefined || !parts.has(path)) return undefined;
  const part = parts.xml(path);
  const relationships = readRelationships(parts, path);
  const charts = part.root.children.flatMap((anchor, index) => {
    const chart = readChart(
      { ...sheet, part, relationships },
      anchor,
      fileId('chart', index + 1, sheetNumber),
    );
    return chart === undefined ? [] : [chart];
  });
  return { path, part, charts };
}

function relationshipIdOf(node: XmlNode | undefined): string | undefined {
  return node === undefined ? undefined : relationshipId(node);
}

interface DrawingSource extends SheetGrid {
  parts: Parts;
  part: XmlPart;
  relationships: Relationship[];
}

function readChart(source: DrawingSource, anchor: XmlNode, id: string): PlacedChart | undefined {
  const frame = anchor.children.find((child) => child.local === 'graphicFrame');
  const reference = frame === undefined ? undefined : descendants(frame, 'chart')[0];
  const chartId = relationshipIdOf(reference);
  const target = source.relationships.find((relationship) => relationship.id === chartId);
  const box = readAnchorBox(source.part.xml, anchor, source);
  if (frame === undefined || target === undefined || box === undefined || !source.parts.has(target.target)) {
    return undefined;
  }
  const plot = readPlot(source.parts.xml(target.target));
  if (plot === undefined) return undefined;
  const name = descendants(frame, 'cNvPr')[0]?.attributes.get('name') ?? '';
  return {
    model: { id, name, ...plot, ...box },
    anchor,
    chartPath: target.target,
    relationshipId: target.id,
  };
}

type Plot = Pick<Chart, 'type' | 'title' | 'series'>;

function readPlot({ xml, root }: XmlPart): Plot | undefined {
  const chart = childNamed(root, 'chart');
  const area = childNamed(chart, 'plotArea');
  const plots = area?.children.filter((node) => node.local.endsWith('Chart')) ?? [];
  const [plot] = plots;
  const type = plots.length === 1 && plot !== undefined ? readChartType(plot) : undefined;
  if (plot === undefined || type === undefined) return undefined;
  const title = readTitle(xml, childNamed(chart, 'title'));
  const series = orderedSeries(plot).map((node, index) => readSeries(xml, node, index));
  return { type, series, ...(title === undefined ? {} : { title }) };
}

function orderedSeries(plot: XmlNode): XmlNode[] {
  const order = (node: XmlNode): number => numberAttribute(childNamed(node, 'order'), 'val') ?? 0;
  return plot.children.filter((node) => node.local === 'ser').sort((one, other) => order(one) - order(other));
}

function readTitle(xml: string, title: XmlNode | undefined): string | undefined {
  if (title === undefined) return undefined;
  const text = descendants(title, 't').map((node) => textOf(xml, node));
  return text.length === 0 ? undefined : text.join('');
}

function readSeries(xml: string, node: XmlNode, index: number): ChartSeries {
  const categories = referenceIn(xml, childNamed(node, 'cat'));
  const color = chosenColor(childNamed(node, 'spPr'), index);
  return {
    name: readSeriesName(xml, childNamed(node, 'tx')),
    values: referenceIn(xml, childNamed(node, 'val')) ?? '',
    ...(categories === undefined ? {} : { categories }),
    ...(color === undefined ? {} : { color }),
  };
}

function chosenColor(shape: XmlNode | undefined, index: number): string | undefined {
  const fill = shape?.children.find(({ local }) => local === 'solidFill');
  const color = childNamed(fill, 'srgbClr')?.attributes.get('val')?.toUpperCase();
  return color === undefined || color === defaultColor(index) ? undefined : `#${color}`;
}

function readSeriesName(xml: string, text: XmlNode | undefined): string {
  if (text === undefined) return '';
  const literal = childNamed(text, 'v');
  return literal === undefined ? (referenceIn(xml, text) ?? '') : textOf(xml, literal);
}

function referenceIn(xml: string, node: XmlNode | undefined): string | undefined {
  const formula = node === undefined ? undefined : descendants(node, 'f')[0];
  return formula === undefined ? undefined : `=${textOf(xml, formula)}`;
}
