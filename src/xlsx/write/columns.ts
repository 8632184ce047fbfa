import { pointsToWidth } from '../read/sheetView';
import { element } from '../xml/build';
import { insertChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, numberAttribute, type XmlNode } from '../xml/tree';
import type { SheetContext } from './sheetContext';

/** Zero-based columns that share one `<col>`. */
interface ColumnRun {
  first: number;
  last: number;
  attributes: Record<string, string>;
}

const STANDARD_WIDTH = 9.140625;

export function patchColumns(context: SheetContext): void {
  const before = context.before.model.columnWidths;
  const after = context.after.columnWidths;
  const changed = changedKeys(before, after);
  if (changed.length === 0) return;
  const { root } = context.before.part;
  const existing = childNamed(root, 'cols');
  let runs = childrenNamed(existing, 'col').map(readRun);
  for (const column of changed) runs = setWidth(runs, column, after.get(column));
  const text = columnsXml(context, joinEqual(runs));
  if (existing === undefined) insertChild(context.editor, root, 'cols', text);
  else context.editor.replaceElement(existing, text);
}

export function changedKeys(before: Map<number, number>, after: Map<number, number>): number[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).sort((one, other) => one - other);
}

function readRun(node: XmlNode): ColumnRun {
  const first = (numberAttribute(node, 'min') ?? 1) - 1;
  const attributes = Object.fromEntries(node.attributes);
  delete attributes['min'];
  delete attributes['max'];
  return { first, last: (numberAttribute(node, 'max') ?? first + 1) - 1, attributes };
}

function setWidth(runs: ColumnRun[], column: number, points: number | undefined): ColumnRun[] {
  const inside = runs.find((run) => column >= run.first && column <= run.last);
  const others = runs.filter((run) => run !== inside);
  const pieces = inside === undefined ? [] : splitAround(inside, column);
  const own = ownRun(column, inside?.attributes ?? {}, points);
  const all = own === undefined ? [...others, ...pieces] : [...others, ...pieces, own];
  return all.sort((one, other) => one.first - other.first);
}

function splitAround(run: ColumnRun, column: number): ColumnRun[] {
  const before = { ...run, last: column - 1 };
  const after = { ...run, first: column + 1 };
  return [before, after].filter((piece) => piece.first <= piece.last);
}

function ownRun(
  column: number,
  base: Record<string, string>,
  points: number | undefined,
): ColumnRun | undefined {
  const attributes = { ...base };
  delete attributes['bestFit'];
  delete attributes['customWidth'];
  if (points === undefined) {
    delete attributes['width'];
    if (Object.keys(attributes).length === 0) return undefined;
    attributes['width'] = String(STANDARD_WIDTH);
  } else {
    attributes['width'] = String(pointsToWidth(points));
    attributes['customWidth'] = '1';
  }
  return { first: column, last: column, attributes };
}

function joinEqual(runs: ColumnRun[]): ColumnRun[] {
  const joined: ColumnRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const touches = last !== undefined && last.last + 1 === run.first;
    if (touches && JSON.stringify(last.attributes) === JSON.stringify(run.attributes)) last.last = run.last;
    else joined.push({ ...run });
  }
  return joined;
}

function columnsXml({ named }: SheetContext, runs: ColumnRun[]): string {
  const texts = runs.map((run) =>
    element(named('col'), { min: run.first + 1, max: run.last + 1, ...run.attributes }),
  );
  return texts.length === 0 ? '' : element(named('cols'), {}, texts.join(''));
}
