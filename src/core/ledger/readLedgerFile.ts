import { delimitedReader } from './delimited/delimitedReader';
import { say } from '../text/sentence';
import { textDecoding } from './encoding/textDecoding';
import type { EncodingFinding } from './encoding/encodingSurvey';
import type { LedgerFileReport, RowReader } from './fileReport';
import type { FileUnderstanding } from './inspectLedgerFile';
import type { RowBatch } from './ledgerFileRow';
import type { LedgerFileSource, Watch } from './ledgerFileSource';
import { forEachPiece } from './ledgerFileSource';
import { sieReader } from './sie/sieReader';

/** An understanding that a file can be read by. */
export type ConfirmedUnderstanding = Exclude<FileUnderstanding, { readonly kind: 'refused' }>;

/**
 * Reads a file as it was understood, and hands over its rows piece by piece; no more than a piece is held. Undefined
 * when cancelled: what was handed over is then not the whole file.
 */
export async function readLedgerFile(
  source: LedgerFileSource,
  understanding: ConfirmedUnderstanding,
  take: (batch: RowBatch) => void,
  watch?: Watch,
): Promise<LedgerFileReport | undefined> {
  const decoding = textDecoding(understanding.encoding);
  const reader = readerFor(understanding);
  const isDone = await forEachPiece(source, watch, (bytes) => take(reader.feed(decoding.decode(bytes))));
  if (!isDone) return undefined;
  take(reader.feed(decoding.end()));
  const { last, report } = reader.finish();
  take(last);
  return { ...report, notes: [...encodingNotes(understanding.encoding), ...report.notes] };
}

function readerFor(understanding: ConfirmedUnderstanding): RowReader {
  return understanding.kind === 'sie'
    ? sieReader(understanding.dimensions, understanding.encoding.encoding)
    : delimitedReader(understanding.mapping);
}

function encodingNotes({ brokenSequences }: EncodingFinding): LedgerFileReport['notes'] {
  if (brokenSequences === 0) return [];
  return [{ message: say`Filen är UTF-8 men har ${brokenSequences} trasiga tecken; de visas som \uFFFD.` }];
}
