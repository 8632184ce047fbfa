import type { CellEncoding } from './cellDecoding';
import type { EncodingFinding } from './encodingSurvey';
import { textDecoding } from './textDecoding';

/** A file's bytes as cells can be cut out of them, piece by piece. */
export interface RecordBytes {
  readonly encoding: CellEncoding;
  take(bytes: Uint8Array): Uint8Array;
  /** What was left of a cut character. */
  end(): Uint8Array;
}

/** As they are but for the mark at the start; files of two bytes a character are made UTF-8. */
export function recordBytes(finding: EncodingFinding): RecordBytes {
  const { encoding } = finding;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return madeUtf8(finding);
  let toSkip = finding.markLength;
  return {
    encoding,
    take(bytes) {
      const skipped = Math.min(toSkip, bytes.length);
      toSkip -= skipped;
      return bytes.subarray(skipped);
    },
    end: () => new Uint8Array(),
  };
}

const ENCODER = new TextEncoder();
const CUT_PAIR = /[\uD800-\uDBFF]$/;

function madeUtf8(finding: EncodingFinding): RecordBytes {
  const decoding = textDecoding(finding);
  let cut = '';
  return {
    encoding: 'utf-8',
    take(bytes) {
      const text = cut + decoding.decode(bytes);
      cut = CUT_PAIR.exec(text)?.[0] ?? '';
      return ENCODER.encode(text.slice(0, text.length - cut.length));
    },
    end: () => ENCODER.encode(cut + decoding.end()),
  };
}
