import fc from 'fast-check';
import { inCp437, inLatin1, inMacintosh, inUtf16 } from '../core/ledger/ledgerFile';

/** How a text becomes bytes, and what it can hold. */
export interface Encoding {
  readonly name: string;
  readonly encode: (text: string) => Uint8Array;
}

const UTF8 = new TextEncoder();

const ENCODINGS: readonly Encoding[] = [
  { name: 'UTF-8', encode: (text) => UTF8.encode(text) },
  { name: 'UTF-8 with a mark', encode: (text) => UTF8.encode(`\uFEFF${text}`) },
  { name: 'UTF-16LE', encode: (text) => inUtf16(text, 'little') },
  { name: 'UTF-16BE', encode: (text) => inUtf16(text, 'big') },
  { name: 'Windows-1252', encode: inLatin1 },
  { name: 'CP437', encode: inCp437 },
  { name: 'Macintosh', encode: inMacintosh },
];

/** Those that have no byte for a no-break space or U+2212 where the others have it. */
export function isWide({ name }: Encoding): boolean {
  return name.startsWith('UTF');
}

export const encodings = fc.constantFrom(...ENCODINGS);
