import { damaged } from '../packageError';

export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged('A part is not valid text.');
  }
}

export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb;
}

/** Whatever encoding a part came in, it is written back as UTF-8. */
export function encodeXml(text: string, withMark: boolean): Uint8Array {
  const utf8 = text.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
  return new TextEncoder().encode(withMark ? `\uFEFF${utf8}` : utf8);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (hasByteOrderMark(bytes)) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  return /^<\?xml[^>]*encoding=["']([^"']+)["']/.exec(head)?.[1] ?? 'utf-8';
}
