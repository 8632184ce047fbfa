import { cellAddress } from '../../spreadsheet/address';
import { parseAreas } from '../areaList';
import { mainView, readSelection } from '../read/sheetView';
import { element } from '../xml/build';
import { insertChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, numberAttribute, type XmlNode } from '../xml/tree';
import type { SheetContext } from './sheetContext';

interface ViewChange {
  frozenRows: boolean;
  gridlines: boolean;
  selection: string | undefined;
  /** Two selected tabs would form a group, where typing in one sheet also types in the other. */
  selected: boolean | undefined;
}

export interface ActiveSheet {
  /** Whether another sheet is active than in the file. */
  moved: boolean;
  /** The model's selection, on the sheet that is active. */
  selection: string | undefined;
}

export function patchView(context: SheetContext, active: ActiveSheet): void {
  const { before, after } = context;
  const old = readSelection(before.part.root);
  const wanted = active.selection === undefined ? undefined : plainSelection(active.selection);
  const change: ViewChange = {
    frozenRows: before.model.frozenRows !== after.frozenRows,
    gridlines: before.model.showGridlines !== after.showGridlines,
    selection: wanted === undefined || wanted === old ? undefined : wanted,
    selected: active.moved ? active.selection !== undefined : undefined,
  };
  if (!change.frozenRows && !change.gridlines && change.selection === undefined && !active.moved) return;
  const view = mainView(before.part.root);
  if (view === undefined) addView(context, change, old);
  else changeView(context, view, change, old);
}

/** `Blad1!$A$1:$B$2` → `A1:B2`. */
function plainSelection(selection: string): string {
  return selection.replace(/^.*!/, '').replace(/[$\s]/g, '');
}

function addView(context: SheetContext, change: ViewChange, old: string): void {
  const { named, after } = context;
  const attributes = {
    showGridLines: after.showGridlines ? undefined : 0,
    tabSelected: change.selected === true ? 1 : undefined,
    workbookViewId: 0,
  };
  const content = paneXml(context, undefined, change.selection ?? old);
  const view = element(named('sheetView'), attributes, content);
  insertChild(context.editor, context.before.part.root, 'sheetViews', element(named('sheetViews'), {}, view));
}

function changeView(context: SheetContext, view: XmlNode, change: ViewChange, old: string): void {
  const { editor, after } = context;
  editor.setAttributes(view, {
    ...(change.gridlines ? { showGridLines: after.showGridlines ? undefined : '0' } : {}),
    ...(change.selected === undefined ? {} : { tabSelected: change.selected ? '1' : undefined }),
  });
  const pane = childNamed(view, 'pane');
  if (change.frozenRows) {
    for (const node of [...(pane === undefined ? [] : [pane]), ...childrenNamed(view, 'selection')]) {
      editor.remove(node);
    }
    editor.prepend(view, paneXml(context, pane, change.selection ?? old));
  } else if (change.selection !== undefined) {
    changeSelection(context, view, pane, change.selection);
  }
}

function changeSelection(
  context: SheetContext,
  view: XmlNode,
  pane: XmlNode | undefined,
  selection: string,
): void {
  const { editor } = context;
  const active = pane?.attributes.get('activePane') ?? 'topLeft';
  const shown = childrenNamed(view, 'selection').find(
    (node) => (node.attributes.get('pane') ?? 'topLeft') === active,
  );
  const text = selectionXml(context, active, selection);
  if (shown !== undefined) editor.replaceElement(shown, text);
  else if (pane !== undefined) editor.insert(pane.end, text);
  else editor.prepend(view, text);
}

/** The frozen rows and the selection below them; frozen columns stay as they were. */
function paneXml(context: SheetContext, old: XmlNode | undefined, selection: string): string {
  const { named, after } = context;
  const columns = old?.attributes.get('state')?.startsWith('frozen')
    ? (numberAttribute(old, 'xSplit') ?? 0)
    : 0;
  const rows = after.frozenRows;
  if (rows === 0 && columns === 0) return selectionXml(context, 'topLeft', selection);
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element(named('pane'), {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: 'frozen',
  });
  return pane + selectionXml(context, activePane, selection);
}

function selectionXml({ named }: SheetContext, pane: string, selection: string): string {
  const first = parseAreas(selection)[0];
  return element(named('selection'), {
    pane: pane === 'topLeft' ? undefined : pane,
    activeCell: first === undefined ? 'A1' : cellAddress(first.top, first.left),
    sqref: first === undefined ? 'A1' : selection.split(',').join(' '),
  });
}
