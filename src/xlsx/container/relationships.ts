import { element, namesLike, XML_DECLARATION } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { parseTree } from '../xml/tree';
import type { Parts, XmlPart } from './parts';
import { relationshipsPath, relativeTarget, resolveTarget } from './partNames';
import { PACKAGE_RELATIONSHIPS, relationshipKind } from './namespaces';

export interface Relationship {
  id: string;
  type: string;
  /** Last word of the type: `worksheet`, `table`, `drawing` … */
  kind: string;
  /** Resolved part name; the target as written when it lies outside the package. */
  target: string;
  external: boolean;
}

/** `source` is a part's name, or `""` for the package itself. */
export function readRelationships(parts: Parts, source: string): Relationship[] {
  const path = relationshipsPath(source);
  const part = parts.xmlIfPresent(path);
  if (part === undefined) return [];
  return part.root.children
    .filter((node) => node.local === 'Relationship')
    .map(({ attributes }) => {
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      return {
        id: attributes.get('Id') ?? '',
        type,
        kind: relationshipKind(type),
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
}

/** Answers the new relationship's id. */
export function addRelationship(parts: Parts, source: string, type: string, target: string): string {
  const path = relationshipsPath(source);
  const part = parts.xmlIfPresent(path) ?? emptyRelationships();
  const taken = new Set(part.root.children.map((node) => node.attributes.get('Id')));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const name = namesLike(part.root)('Relationship');
  const editor = new XmlEditor(part.xml);
  editor.append(part.root, element(name, { Id: id, Type: type, Target: relativeTarget(source, target) }));
  parts.write(path, editor.result());
  return id;
}

export function removeRelationship(parts: Parts, source: string, id: string): void {
  const path = relationshipsPath(source);
  const part = parts.xml(path);
  const editor = new XmlEditor(part.xml);
  for (const node of part.root.children) if (node.attributes.get('Id') === id) editor.remove(node);
  parts.write(path, editor.result());
}

function emptyRelationships(): XmlPart {
  const xml = XML_DECLARATION + element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS });
  return { xml, root: parseTree(xml) };
}
