import type { Parts } from './parts';
import { relationshipsPath, resolveTarget } from './partNames';
import { relationshipKind } from './namespaces';

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
