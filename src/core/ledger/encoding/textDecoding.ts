import { CODE_PAGES } from './codePages';
import type { EncodingFinding } from './encodingSurvey';
import { textOfUnits } from './textOfUnits';

/** Bytes to text, piece by piece; a character may be cut between two pieces. */
export interface TextDecoding {
  decode(bytes: Uint8Array): string;
  /** What was left of a cut character. */
  end(): string;
}

export function textDecoding(finding: EncodingFinding): TextDecoding {
  const decoding = decodingFor(finding);
  let toSkip = finding.markLength;
  return {
    decode(bytes) {
      const skipped = Math.min(toSkip, bytes.length);
      toSkip -= skipped;
      return decoding.decode(bytes.subarray(skipped));
    },
    end: () => decoding.end(),
  };
}

function decodingFor({ encoding }: EncodingFinding): TextDecoding {
  switch (encoding) {
    case 'utf-8': {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
    }
    case 'utf-16le':
      return wideDecoding(0);
    case 'utf-16be':
      return wideDecoding(1);
    case 'windows-1252':
    case 'iso-8859-15':
    case 'cp437':
    case 'macintosh': {
      const page = CODE_PAGES[encoding];
      return { decode: (bytes) => decodePage(bytes, page), end: () => '' };
    }
  }
}

function decodePage(bytes: Uint8Array, page: Uint16Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) units[i] = page[bytes[i] ?? 0] ?? 0;
  return textOfUnits(units);
}

function wideDecoding(lowByteAt: 0 | 1): TextDecoding {
  let left: number | undefined;
  return {
    decode(bytes) {
      const total = bytes.length + (left === undefined ? 0 : 1);
      const units = new Uint16Array(total >> 1);
      let at = 0;
      for (let unit = 0; unit < units.length; unit++) {
        const first = left ?? bytes[at++] ?? 0;
        left = undefined;
        const second = bytes[at++] ?? 0;
        units[unit] = lowByteAt === 0 ? first | (second << 8) : (first << 8) | second;
      }
      if (at < bytes.length) left = bytes[at];
      return textOfUnits(units);
    },
    end: () => (left === undefined ? '' : '\uFFFD'),
  };
}
