import { formatCorners } from '../../spreadsheet/address';
import { sameArea } from '../../spreadsheet/area';
import type { Sheet, Table } from '../../spreadsheet/model';
import type { PlacedTable } from '../read/tables';
import { tableColumns } from '../read/tables';
import { element, namesLike, XML_DECLARATION } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { insertChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, numberAttribute, rawText, type XmlNode } from '../xml/tree';
import { encodeXString } from '../xml/xstring';
import { matchColumns } from './columnMatches';
import type { SheetContext } from './sheetContext';
import { filterArea, headerTexts } from './tableHeaders';
import { totalsColumn } from './tableTotals';

export function newTableXml({ after, read }: SheetContext, table: Table, number: number): string {
  const ref = formatCorners(table.area);
  const attributes = {
    xmlns: read.dialect.main,
    id: number,
    name: encodeXString(table.name),
    displayName: encodeXString(table.name),
    ref,
    // Excel takes it for granted, but not all who read and write its files do.
    headerRowCount: table.showHeaders ? 1 : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  const columns = headerTexts(after, table).map((name, index) =>
    columnXml(after, table, index, { id: index + 1, name }, (local) => local),
  );
  const content = [
    table.showFilterButton && table.showHeaders ? element('autoFilter', { ref: filterArea(table) }) : '',
    element('tableColumns', { count: columns.length }, columns.join('')),
    styleXml(table, (local) => local),
  ];
  return XML_DECLARATION + element('table', attributes, content.join(''));
}

function columnXml(
  sheet: Sheet,
  table: Table,
  index: number,
  { id, name }: { id: number; name: string },
  named: (local: string) => string,
): string {
  const totals = table.showTotals
    ? totalsColumn(sheet, table, index, name, named)
    : { attributes: {}, content: '' };
  return element(
    named('tableColumn'),
    { id, name: columnAttribute(name), ...totals.attributes },
    totals.content,
  );
}

/** Excel itself writes a header's line break with the format's own escape, not with XML's. */
function columnAttribute(name: string): string {
  return encodeXString(name).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}

function styleXml(table: Table, named: (local: string) => string): string {
  return element(named('tableStyleInfo'), {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: 0,
  });
}

/** Changes the table's part where the model differs from it, and leaves the rest as it is. */
export function patchTableXml(context: SheetContext, placed: PlacedTable, table: Table): void {
  const { parts } = context.read;
  const { xml, root } = parts.xml(placed.path);
  const patch: TablePatch = {
    sheet: context.after,
    table,
    placed,
    xml,
    root,
    editor: new XmlEditor(xml),
    named: namesLike(root),
  };
  patchAttributes(patch);
  patchFilter(patch);
  patchColumns(patch, headersChanged(context, placed, table));
  patchStyle(patch);
  parts.write(placed.path, patch.editor.result());
}

interface TablePatch {
  sheet: Sheet;
  table: Table;
  placed: PlacedTable;
  xml: string;
  root: XmlNode;
  editor: XmlEditor;
  named: (local: string) => string;
}

/** A file may spell a header differently from its cell; that is left alone until one of them changes. */
function headersChanged(context: SheetContext, placed: PlacedTable, table: Table): boolean {
  const before = headerTexts(context.before.model, placed.model);
  const after = headerTexts(context.after, table);
  return before.length !== after.length || before.some((name, index) => name !== after[index]);
}

function patchAttributes({ table, placed: { model }, editor, root }: TablePatch): void {
  const name = encodeXString(table.name);
  editor.setAttributes(root, {
    ...(table.name === model.name ? {} : { name, displayName: name }),
    ...(sameArea(table.area, model.area) ? {} : { ref: formatCorners(table.area) }),
    ...(statesHeaders(table) === statesHeaders(model)
      ? {}
      : { headerRowCount: statesHeaders(table) ? '1' : '0' }),
    ...(table.showTotals === model.showTotals ? {} : { totalsRowCount: table.showTotals ? '1' : undefined }),
  });
}

function statesHeaders({ showHeaders, deniesHeaders }: Table): boolean {
  return showHeaders && deniesHeaders !== true;
}

function patchFilter({ table, placed: { model }, editor, root, named }: TablePatch): void {
  const filter = childNamed(root, 'autoFilter');
  const isWanted = table.showFilterButton && table.showHeaders;
  if (filter === undefined) {
    if (isWanted)
      insertChild(editor, root, 'autoFilter', element(named('autoFilter'), { ref: filterArea(table) }));
    return;
  }
  if (!isWanted) {
    editor.remove(filter);
    return;
  }
  if (filterArea(table) === filterArea(model)) return;
  editor.setAttributes(filter, { ref: filterArea(table) });
  const width = table.area.right - table.area.left + 1;
  for (const node of childrenNamed(filter, 'filterColumn')) {
    if ((numberAttribute(node, 'colId') ?? 0) >= width) editor.remove(node);
  }
  dropSorting(editor, root, filter);
}

/** A remembered sorting states its own cells, which need not lie in the table any more. */
function dropSorting(editor: XmlEditor, root: XmlNode, filter: XmlNode): void {
  for (const node of [childNamed(root, 'sortState'), childNamed(filter, 'sortState')]) {
    if (node !== undefined) editor.remove(node);
  }
}

function patchColumns(patch: TablePatch, namesChanged: boolean): void {
  const { table, placed } = patch;
  const totalsChanged = table.showTotals !== placed.model.showTotals;
  const width = table.area.right - table.area.left + 1;
  const container = childNamed(patch.root, 'tableColumns');
  if (container === undefined || (!namesChanged && !totalsChanged && width === placed.columnNames.length))
    return;
  const names = headerTexts(patch.sheet, table, namesChanged ? undefined : placed.columnNames);
  const nodes = tableColumns(patch.root);
  const matches = matchColumns(placed.columnNames, names);
  let highest = Math.max(0, ...nodes.map((node) => numberAttribute(node, 'id') ?? 0));
  const texts = names.map((name, index) => {
    const node = nodes[matches[index] ?? -1];
    if (node !== undefined) return keptColumn(patch, node, name, index, totalsChanged);
    highest += 1;
    return columnXml(patch.sheet, table, index, { id: highest, name }, patch.named);
  });
  patch.editor.replaceContent(container, texts.join(''));
  patch.editor.setAttributes(container, { count: String(names.length) });
}

function keptColumn(
  { xml, sheet, table, named }: TablePatch,
  node: XmlNode,
  name: string,
  index: number,
  totalsChanged: boolean,
): string {
  const attributes = Object.fromEntries(node.attributes);
  const before = attributes['name'];
  attributes['name'] = columnAttribute(name);
  if (!totalsChanged && before === attributes['name']) return rawText(xml, node);
  const children = node.children.filter((child) => !totalsChanged || child.local !== 'totalsRowFormula');
  const kept = children.map((child) => rawText(xml, child)).join('');
  if (!totalsChanged) return element(named('tableColumn'), attributes, kept);
  delete attributes['totalsRowLabel'];
  delete attributes['totalsRowFunction'];
  const totals = table.showTotals
    ? totalsColumn(sheet, table, index, name, named)
    : { attributes: {}, content: '' };
  return element(named('tableColumn'), { ...attributes, ...totals.attributes }, kept + totals.content);
}

function patchStyle({ table, placed: { model }, editor, root, named }: TablePatch): void {
  if (table.style === model.style && table.showBandedRows === model.showBandedRows) return;
  const existing = childNamed(root, 'tableStyleInfo');
  if (existing === undefined) {
    insertChild(editor, root, 'tableStyleInfo', styleXml(table, named));
    return;
  }
  editor.setAttributes(existing, {
    name: table.style === '' ? undefined : table.style,
    showRowStripes: table.showBandedRows ? '1' : '0',
  });
}
