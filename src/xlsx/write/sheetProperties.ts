import { formatCorners } from '../../spreadsheet/address';
import type { Area, Sheet } from '../../spreadsheet/model';
import { colorElement } from '../styles/fontXml';
import { element } from '../xml/build';
import { insertChild } from '../xml/schemaOrder';
import { childNamed } from '../xml/tree';
import type { SheetContext } from './sheetContext';

/** The tab's colour, and whether pages are counted instead of scaled: children of one element. */
export function patchProperties(context: SheetContext): void {
  const { before, editor, named } = context;
  const { root } = before.part;
  const properties = childNamed(root, 'sheetPr');
  const changes = [tabColorChange(context), fitChange(context)].filter((change) => change !== undefined);
  const added: string[] = [];
  for (const { local, text } of changes) {
    const existing = childNamed(properties, local);
    if (existing !== undefined) editor.replaceElement(existing, text);
    else if (properties !== undefined) insertChild(editor, properties, local, text);
    else added.push(text);
  }
  if (added.length > 0) insertChild(editor, root, 'sheetPr', element(named('sheetPr'), {}, added.join('')));
}

interface PropertyChange {
  local: string;
  /** Empty: it is to go. */
  text: string;
}

function tabColorChange({ before, after, named }: SheetContext): PropertyChange | undefined {
  if (before.model.tabColor === after.tabColor) return undefined;
  const text = after.tabColor === undefined ? '' : colorElement(named('tabColor'), after.tabColor);
  return { local: 'tabColor', text };
}

function fitChange({ before, after, named }: SheetContext): PropertyChange | undefined {
  const isFit = after.page?.fit !== undefined;
  if (isFit === (before.model.page?.fit !== undefined)) return undefined;
  const old = childNamed(childNamed(before.part.root, 'sheetPr'), 'pageSetUpPr');
  const autoPageBreaks = old?.attributes.get('autoPageBreaks');
  const text = element(named('pageSetUpPr'), { autoPageBreaks, fitToPage: isFit ? 1 : undefined });
  return { local: 'pageSetUpPr', text };
}

export function patchProtection(context: SheetContext): void {
  const { before, after, editor, named } = context;
  if (before.model.protected === after.protected) return;
  const existing = childNamed(before.part.root, 'sheetProtection');
  if (!after.protected) {
    if (existing !== undefined) editor.remove(existing);
    return;
  }
  const text = element(named('sheetProtection'), { sheet: 1, objects: 1, scenarios: 1 });
  if (existing === undefined) insertChild(editor, before.part.root, 'sheetProtection', text);
  else editor.setAttributes(existing, { sheet: '1' });
}

/** The used area is only a hint to readers, so a sheet without it does not get one. */
export function patchDimension(context: SheetContext): void {
  const { before, after, editor } = context;
  const dimension = childNamed(before.part.root, 'dimension');
  if (dimension === undefined) return;
  const area = cellBounds(after);
  const ref = area === undefined ? 'A1' : formatCorners(area);
  if (dimension.attributes.get('ref') !== ref) editor.setAttributes(dimension, { ref });
}

function cellBounds(sheet: Sheet): Area | undefined {
  let bounds: Area | undefined;
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      bounds = {
        top: Math.min(bounds?.top ?? row, row),
        bottom: Math.max(bounds?.bottom ?? row, row),
        left: Math.min(bounds?.left ?? column, column),
        right: Math.max(bounds?.right ?? column, column),
      };
    }
  }
  return bounds;
}
