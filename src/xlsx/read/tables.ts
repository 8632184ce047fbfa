import { parseArea } from '../../spreadsheet/address';
import type { Sheet, Table } from '../../spreadsheet/model';
import type { Parts, XmlPart } from '../container/parts';
import { readRelationships, type Relationship } from '../container/relationships';
import { fileId } from '../fileIds';
import { damaged } from '../packageError';
import { childNamed, childrenNamed, flag, numberAttribute, relationshipId, type XmlNode } from '../xml/tree';
import { decodeXString } from '../xml/xstring';

export interface PlacedTable {
  model: Table;
  path: string;
  /** Of the sheet's relationship to the table part. */
  relationshipId: string;
  columnNames: string[];
}

/** Reads the tables that the sheet itself lists, in that order. */
export function readTables(parts: Parts, worksheet: XmlNode, sheetPath: string): PlacedTable[] {
  const listed = childrenNamed(childNamed(worksheet, 'tableParts'), 'tablePart');
  if (listed.length === 0) return [];
  const relationships = readRelationships(parts, sheetPath);
  if (new Set(listed.map(relationshipId)).size < listed.length) throw damaged('A table is listed twice.');
  return listed.map((node) => readTable(parts, tableRelationship(relationships, node)));
}

function tableRelationship(relationships: Relationship[], node: XmlNode): Relationship {
  const id = relationshipId(node);
  const found = relationships.find((relationship) => relationship.id === id);
  if (found === undefined) throw damaged(`The table ${id ?? ''} is missing.`);
  return found;
}

function readTable(parts: Parts, relationship: Relationship): PlacedTable {
  const part = parts.xml(relationship.target);
  const columnNames = tableColumns(part.root).map((node) => decodeXString(node.attributes.get('name') ?? ''));
  const model = tableModel(part, relationship.target);
  if (!model.showHeaders) model.hiddenHeaders = columnNames;
  return { model, path: relationship.target, relationshipId: relationship.id, columnNames };
}

/**
 * Some writers lose what a file need not say, that a table has a header row, and say that it has none. The row still
 * stands first in the table's own area: texts that are the columns' names, all of them. A table whose header row is
 * hidden has its data there, and keeps it.
 */
export function findDeniedHeaders(tables: readonly PlacedTable[], cells: Sheet['cells']): void {
  for (const { model, columnNames } of tables) {
    const { top, left } = model.area;
    const first = cells.get(top);
    const isHeader = columnNames.every((name, index) => isSameText(first?.get(left + index)?.value, name));
    if (model.showHeaders || columnNames.length === 0 || !isHeader) continue;
    model.showHeaders = true;
    model.deniesHeaders = true;
    delete model.hiddenHeaders;
  }
}

/** Line breaks in an attribute come back as spaces from some writers. */
function isSameText(value: unknown, name: string): boolean {
  return typeof value === 'string' && value.replace(/\s+/g, ' ') === name.replace(/\s+/g, ' ');
}

export function tableColumns(table: XmlNode): XmlNode[] {
  return childrenNamed(childNamed(table, 'tableColumns'), 'tableColumn');
}

function tableModel({ root }: XmlPart, path: string): Table {
  const area = parseArea(root.attributes.get('ref') ?? '');
  if (root.local !== 'table' || area === undefined) throw damaged(`${path} is no table.`);
  const style = childNamed(root, 'tableStyleInfo');
  return {
    id: fileId('table', numberAttribute(root, 'id') ?? 0),
    name: decodeXString(root.attributes.get('displayName') ?? root.attributes.get('name') ?? ''),
    area,
    showHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: style?.attributes.get('name') ?? '',
    showBandedRows: flag(style, 'showRowStripes'),
    showFilterButton: childNamed(root, 'autoFilter') !== undefined,
  };
}
