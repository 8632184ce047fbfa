import type { CodePageName, EncodingName } from './codePages';
import { CODE_PAGES } from './codePages';

/** An encoding where a byte of ASCII stands for itself alone, so that cells can be cut before they are read. */
export type CellEncoding = Exclude<EncodingName, 'utf-16le' | 'utf-16be'>;

/** Reads the cells that have been cut out of a file's bytes. */
export interface CellDecoding {
  text(bytes: Uint8Array, start: number, end: number): string;
  /**
   * The UTF-16 units of a cell, as many as it says, into an array that is long enough for its bytes; −1 where it takes
   * {@link text} to tell.
   */
  unitsInto(units: Uint16Array, bytes: Uint8Array, start: number, end: number): number;
}

export function cellDecoding(encoding: CellEncoding): CellDecoding {
  return encoding === 'utf-8' ? UTF_8 : DECODINGS[encoding];
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

const UTF_8: CellDecoding = {
  text: (bytes, start, end) => DECODER.decode(bytes.subarray(start, end)),
  unitsInto(units, bytes, start, end) {
    let count = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) units[count++] = byte;
      else {
        // Two bytes, as Swedish letters are.
        const next = at + 1 < end ? (bytes[++at] ?? 0) : 0;
        if (byte < 0xc2 || byte > 0xdf || (next & 0xc0) !== 0x80) return -1;
        units[count++] = ((byte & 0x1f) << 6) | (next & 0x3f);
      }
    }
    return count;
  },
};

const DECODINGS: Readonly<Record<CodePageName, CellDecoding>> = {
  'windows-1252': ofPage(CODE_PAGES['windows-1252']),
  'iso-8859-15': ofPage(CODE_PAGES['iso-8859-15']),
  cp437: ofPage(CODE_PAGES.cp437),
  macintosh: ofPage(CODE_PAGES.macintosh),
};

function ofPage(page: Uint16Array): CellDecoding {
  return {
    text: (bytes, start, end) =>
      Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(page[byte] ?? 0)).join(''),
    unitsInto(units, bytes, start, end) {
      for (let at = start; at < end; at++) units[at - start] = page[bytes[at] ?? 0] ?? 0;
      return end - start;
    },
  };
}
