const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the texts: equal texts give equal numbers, and the number tells nobody what they were. */
export function wordingDigest(...texts: readonly string[]): number {
  let digest = START;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), PRIME);
    digest = Math.imul(digest ^ 0x1f, PRIME);
  }
  return digest >>> 0;
}
