import { formatArea } from '../addresses';
import type { Area, SimSheet } from '../../model';
import { colorElement } from '../styles/fontXml';
import { element } from '../xml/build';
import { insertChild } from '../xml/schemaOrder';
import { childNamed } from '../xml/tree';
import type { SheetContext } from './sheetContext';

export function patchTabColor(context: SheetContext): void {
  const { before, after, editor, named } = context;
  if (before.model.tabColor === after.tabColor) return;
  const { root } = before.part;
  const properties = childNamed(root, 'sheetPr');
  const existing = childNamed(properties, 'tabColor');
  const text = after.tabColor === undefined ? '' : colorElement(named('tabColor'), after.tabColor);
  if (existing !== undefined) editor.replaceElement(existing, text);
  else if (properties !== undefined) insertChild(editor, properties, 'tabColor', text);
  else insertChild(editor, root, 'sheetPr', element(named('sheetPr'), {}, text));
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
  const ref = area === undefined ? 'A1' : formatArea(area);
  if (dimension.attributes.get('ref') !== ref) editor.setAttributes(dimension, { ref });
}

function cellBounds(sheet: SimSheet): Area | undefined {
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
