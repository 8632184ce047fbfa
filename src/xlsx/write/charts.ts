import type { Chart } from '../../spreadsheet/model';
import { addContentType, CONTENT_TYPE } from '../container/contentTypes';
import { folderOf } from '../container/partNames';
import type { XmlPart } from '../container/parts';
import { addRelationship, removeRelationship } from '../container/relationships';
import type { PlacedChart } from '../read/charts';
import { element, namesLike, relationshipLink, XML_DECLARATION } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { insertChild } from '../xml/schemaOrder';
import { descendants, numberAttribute, parseTree } from '../xml/tree';
import { anchorXml } from './anchorXml';
import { chartXml } from './chartXml';
import type { SheetContext } from './sheetContext';

interface DrawingPatch {
  context: SheetContext;
  path: string;
  part: XmlPart;
  editor: XmlEditor;
  nextShape: number;
}

export function patchCharts(context: SheetContext): void {
  const placed = new Map((context.before.drawing?.charts ?? []).map((chart) => [chart.model.id, chart]));
  const wanted = context.after.charts;
  const ids = new Set(wanted.map((chart) => chart.id));
  const removed = [...placed.values()].filter((chart) => !ids.has(chart.model.id));
  const changed = wanted.filter((chart) => !sameChart(placed.get(chart.id)?.model, chart));
  if (removed.length === 0 && changed.length === 0) return;
  const patch = openDrawing(context);
  for (const chart of removed) removeChart(patch, chart);
  for (const chart of changed) {
    const existing = placed.get(chart.id);
    if (existing === undefined) addChart(patch, chart);
    else changeChart(patch, existing, chart);
  }
  context.read.parts.write(patch.path, patch.editor.result());
}

function sameChart(one: Chart | undefined, other: Chart): boolean {
  return one !== undefined && sameBox(one, other) && sameContent(one, other);
}

function sameContent(one: Chart, other: Chart): boolean {
  const content = ({ type, title, series }: Chart): string =>
    JSON.stringify([
      type,
      title ?? '',
      series.map(({ name, values, categories, color }) => [name, values, categories, color]),
    ]);
  return content(one) === content(other);
}

function sameBox(one: Chart, other: Chart): boolean {
  const box = ({ name, top, left, width, height }: Chart): string =>
    JSON.stringify([name, top, left, width, height]);
  return box(one) === box(other);
}

function openDrawing(context: SheetContext): DrawingPatch {
  const existing = context.before.drawing;
  if (existing !== undefined) {
    const { path, part } = existing;
    const shapes = descendants(part.root, 'cNvPr').map((node) => numberAttribute(node, 'id') ?? 0);
    const nextShape = shapes.reduce((most, id) => Math.max(most, id), 1) + 1;
    return { context, path, part, editor: new XmlEditor(part.xml), nextShape };
  }
  const { path, part } = createDrawing(context);
  return { context, path, part, editor: new XmlEditor(part.xml), nextShape: 2 };
}

function createDrawing(context: SheetContext): { path: string; part: XmlPart } {
  const { read, before, editor, named } = context;
  const { parts, dialect, workbookPath } = read;
  const path = parts.freeName(`${folderOf(workbookPath)}drawings/drawing`, '.xml');
  const namespaces = { 'xmlns:xdr': dialect.spreadsheetDrawing, 'xmlns:a': dialect.drawing };
  const xml = XML_DECLARATION + element('xdr:wsDr', namespaces);
  parts.write(path, xml);
  addContentType(parts, path, CONTENT_TYPE.drawing);
  const id = addRelationship(parts, before.entry.path, `${dialect.relationships}/drawing`, path);
  const text = element(named('drawing'), relationshipLink(before.part.root, dialect.relationships, id));
  insertChild(editor, before.part.root, 'drawing', text);
  return { path, part: { xml, root: parseTree(xml) } };
}

function removeChart({ context, path, editor }: DrawingPatch, chart: PlacedChart): void {
  editor.remove(chart.anchor);
  removeRelationship(context.read.parts, path, chart.relationshipId);
}

function addChart(patch: DrawingPatch, chart: Chart): void {
  const { parts, dialect, workbookPath } = patch.context.read;
  const path = parts.freeName(`${folderOf(workbookPath)}charts/chart`, '.xml');
  parts.write(path, chartXml(chart, patch.context.workbook, dialect));
  addContentType(parts, path, CONTENT_TYPE.chart);
  const id = addRelationship(parts, patch.path, `${dialect.relationships}/chart`, path);
  patch.editor.append(patch.part.root, drawnAnchor(patch, chart, id));
}

/** A chart that changed in substance is written anew; one that was only moved keeps its part. */
function changeChart(patch: DrawingPatch, placed: PlacedChart, chart: Chart): void {
  const { parts, dialect } = patch.context.read;
  if (!sameBox(placed.model, chart)) {
    patch.editor.replaceElement(placed.anchor, drawnAnchor(patch, chart, placed.relationshipId));
  }
  if (!sameContent(placed.model, chart)) {
    parts.write(placed.chartPath, chartXml(chart, patch.context.workbook, dialect));
  }
}

function drawnAnchor(patch: DrawingPatch, chart: Chart, id: string): string {
  const { context, part } = patch;
  const shape = patch.nextShape;
  patch.nextShape += 1;
  return anchorXml(chart, {
    shape,
    relationshipId: id,
    sheet: context.after,
    worksheet: context.before.part.root,
    dialect: context.read.dialect,
    named: namesLike(part.root),
  });
}
