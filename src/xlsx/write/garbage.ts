import { removeContentTypes } from '../container/contentTypes';
import { partKey, relationshipsPath } from '../container/partNames';
import type { Parts } from '../container/parts';
import { readRelationships } from '../container/relationships';

/** Every part that the package's relationships lead to. */
export function reachableParts(parts: Parts): Map<string, string> {
  const found = new Map<string, string>();
  const pending = [''];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    for (const { target, external } of readRelationships(parts, source)) {
      if (external || found.has(partKey(target)) || !parts.has(target)) continue;
      found.set(partKey(target), target);
      pending.push(target);
    }
  }
  return found;
}

/** Parts that nothing led to from the start are left alone: they are not ours to judge. */
export function removeUnreachable(parts: Parts, before: Map<string, string>): void {
  const after = reachableParts(parts);
  const lost = [...before].filter(([key]) => !after.has(key)).map(([, part]) => part);
  if (lost.length === 0) return;
  for (const part of lost) {
    parts.remove(part);
    parts.remove(relationshipsPath(part));
  }
  removeContentTypes(parts, lost);
}
