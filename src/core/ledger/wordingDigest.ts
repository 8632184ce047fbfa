const START = 0x811c9dc5;
const PRIME = 0x01000193;
const BETWEEN = 0x1f;

/** FNV-1a over the texts: equal texts give equal numbers, and the number tells nobody what they were. */
export function wordingDigest(...texts: readonly string[]): number {
  let digest = START;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), PRIME);
    digest = Math.imul(digest ^ BETWEEN, PRIME);
  }
  return digest >>> 0;
}

/** The digest of the texts before it and of one more, which stands in UTF-16 units. */
export function digestWith(before: number, units: Uint16Array, from: number, to: number): number {
  let digest = before;
  for (let at = from; at < to; at++) digest = Math.imul(digest ^ (units[at] ?? 0), PRIME);
  return Math.imul(digest ^ BETWEEN, PRIME) >>> 0;
}
