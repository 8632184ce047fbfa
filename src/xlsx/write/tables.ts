import type { Table } from '../../spreadsheet/model';
import { addContentType, CONTENT_TYPE } from '../container/contentTypes';
import { folderOf } from '../container/partNames';
import { addRelationship, removeRelationship } from '../container/relationships';
import type { PlacedTable } from '../read/tables';
import { element, relationshipLink } from '../xml/build';
import { insertChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, numberAttribute, relationshipId, type XmlNode } from '../xml/tree';
import type { SheetContext } from './sheetContext';
import { newTableXml, patchTableXml } from './tableXml';

/** Answers the containers that must stay because they get new content. */
export function patchTables(context: SheetContext): Set<XmlNode> {
  const placed = new Map(context.before.tables.map((table) => [table.model.id, table]));
  const ids = new Set(context.after.tables.map((table) => table.id));
  for (const table of placed.values()) if (!ids.has(table.model.id)) removeTable(context, table);
  const added: Table[] = [];
  for (const table of context.after.tables) {
    const existing = placed.get(table.id);
    if (existing === undefined) added.push(table);
    else patchTableXml(context, existing, table);
  }
  return listTables(
    context,
    added.map((table) => createTable(context, table)),
  );
}

function tableParts(context: SheetContext): XmlNode | undefined {
  return childNamed(context.before.part.root, 'tableParts');
}

/** The part itself goes when nothing leads to it any more. */
function removeTable(context: SheetContext, table: PlacedTable): void {
  removeRelationship(context.read.parts, context.before.entry.path, table.relationshipId);
  for (const node of childrenNamed(tableParts(context), 'tablePart')) {
    if (relationshipId(node) === table.relationshipId) context.removals.add(node);
  }
}

function createTable(context: SheetContext, table: Table): string {
  const { parts, workbookPath, dialect } = context.read;
  const path = parts.freeName(`${folderOf(workbookPath)}tables/table`, '.xml');
  parts.write(path, newTableXml(context, table, freeTableNumber(context)));
  addContentType(parts, path, CONTENT_TYPE.table);
  return addRelationship(parts, context.before.entry.path, `${dialect.relationships}/table`, path);
}

/** A table's number must be its own in the whole workbook. */
function freeTableNumber({ read: { parts } }: SheetContext): number {
  const numbers = parts
    .names()
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map((name) => numberAttribute(parts.xml(name).root, 'id') ?? 0);
  return Math.max(0, ...numbers) + 1;
}

function listTables(context: SheetContext, ids: string[]): Set<XmlNode> {
  if (ids.length === 0) {
    updateCount(context, 0);
    return new Set();
  }
  const { editor, named, before, read } = context;
  const list = tableParts(context);
  const texts = ids.map((id) =>
    element(named('tablePart'), relationshipLink(before.part.root, read.dialect.relationships, id)),
  );
  if (list === undefined) {
    const text = element(named('tableParts'), { count: ids.length }, texts.join(''));
    insertChild(editor, before.part.root, 'tableParts', text);
    return new Set();
  }
  editor.append(list, texts.join(''));
  updateCount(context, ids.length);
  return new Set([list]);
}

function updateCount(context: SheetContext, added: number): void {
  const list = tableParts(context);
  const kept = childrenNamed(list, 'tablePart').filter((node) => !context.removals.has(node));
  const count = kept.length + added;
  const stated = numberAttribute(list, 'count');
  if (list !== undefined && count > 0 && stated !== undefined && stated !== count) {
    context.editor.setAttributes(list, { count: String(count) });
  }
}
