import { element, namesLike } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { partKey } from './partNames';
import type { Parts } from './parts';

const PATH = '[Content_Types].xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPE = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

export function addContentType(parts: Parts, part: string, type: string): void {
  const { xml, root } = parts.xml(PATH);
  const editor = new XmlEditor(xml);
  editor.append(root, element(namesLike(root)('Override'), { PartName: `/${part}`, ContentType: type }));
  parts.write(PATH, editor.result());
}

export function removeContentTypes(parts: Parts, removed: string[]): void {
  const keys = new Set(removed.map(partKey));
  const { xml, root } = parts.xml(PATH);
  const editor = new XmlEditor(xml);
  for (const node of root.children) {
    const name = node.attributes.get('PartName');
    if (name !== undefined && keys.has(partKey(name))) editor.remove(node);
  }
  parts.write(PATH, editor.result());
}
