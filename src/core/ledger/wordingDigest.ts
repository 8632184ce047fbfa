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

/** As {@link digestWith}, of a text that stands in bytes of ASCII without blanks around it; undefined for any other. */
export function asciiDigestWith(
  before: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): number | undefined {
  if (!isInk(bytes[from]) || !isInk(bytes[to - 1])) return undefined;
  let digest = before;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return undefined;
    digest = Math.imul(digest ^ byte, PRIME);
  }
  return Math.imul(digest ^ BETWEEN, PRIME) >>> 0;
}

function isInk(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x20 && byte < 0x7f;
}
