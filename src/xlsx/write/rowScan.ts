import { parseCell } from '../../spreadsheet/address';
import type { EditableElement } from '../xml/editor';
import { attributePlaces, nextTag, type Tag } from '../xml/scan';
import type { XmlNode } from '../xml/tree';

export interface RowPlace extends EditableElement {
  row: number;
  hasReference: boolean;
}

export interface PlacedCell extends EditableElement {
  column: number;
  hasReference: boolean;
}

/** Where every row stands, without looking at its cells. */
export function scanRows(xml: string, sheetData: XmlNode): RowPlace[] {
  const rows: RowPlace[] = [];
  if (sheetData.openTag.kind === 'empty') return rows;
  const isPlain = !xml.includes('<![CDATA[') && !xml.includes('<!--');
  let row = -1;
  for (
    let tag = nextTag(xml, sheetData.openTag.end);
    tag !== undefined && tag.start < sheetData.contentEnd;
  ) {
    const stated = attribute(xml, tag, 'r');
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    const place = { row, hasReference: stated !== undefined, ...elementFrom(xml, tag, isPlain) };
    rows.push(place);
    tag = nextTag(xml, place.end);
  }
  return rows;
}

export function scanCells(xml: string, row: RowPlace): PlacedCell[] {
  const cells: PlacedCell[] = [];
  if (row.openTag.kind === 'empty') return cells;
  let column = -1;
  for (let tag = nextTag(xml, row.openTag.end); tag !== undefined && tag.start < row.contentEnd;) {
    const element = elementFrom(xml, tag, false);
    const stated = attribute(xml, tag, 'r');
    column = stated === undefined ? column + 1 : (parseCell(stated)?.column ?? column + 1);
    // A row may also hold an extension after its cells.
    if (/^(?:.*:)?c$/.test(tag.name)) cells.push({ column, hasReference: stated !== undefined, ...element });
    tag = nextTag(xml, element.end);
  }
  return cells;
}

/** Rows and cells never hold elements of their own name, so the next end tag is theirs. */
function elementFrom(xml: string, openTag: Tag, isPlain: boolean): EditableElement {
  if (openTag.kind === 'empty') return { openTag, contentEnd: openTag.end, end: openTag.end };
  const close = isPlain ? plainClose(xml, openTag) : scannedClose(xml, openTag);
  return { openTag, contentEnd: close.start, end: close.end };
}

function plainClose(xml: string, openTag: Tag): Tag {
  const at = xml.indexOf(`</${openTag.name}`, openTag.end);
  return nextTag(xml, at) ?? openTag;
}

function scannedClose(xml: string, openTag: Tag): Tag {
  let tag = nextTag(xml, openTag.end);
  while (tag !== undefined && !(tag.kind === 'close' && tag.name === openTag.name))
    tag = nextTag(xml, tag.end);
  return tag ?? openTag;
}

export function attribute(xml: string, tag: Tag, name: string): string | undefined {
  return attributePlaces(xml, tag).find((place) => place.name === name)?.raw;
}

/** The first element of this name directly in the cell, as text. */
export function rawChild(xml: string, cell: EditableElement, name: string): string {
  for (let tag = nextTag(xml, cell.openTag.end); tag !== undefined && tag.start < cell.contentEnd;) {
    const element = elementFrom(xml, tag, false);
    if (tag.name === name) return xml.slice(tag.start, element.end);
    tag = nextTag(xml, element.end);
  }
  return '';
}
