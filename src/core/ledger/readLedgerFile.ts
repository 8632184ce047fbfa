import { delimitedReader } from './delimited/delimitedReader';
import { say } from '../text/sentence';
import type { EncodingFinding } from './encoding/encodingSurvey';
import type { LedgerFileReport, ReadRows, RowReader } from './fileReport';
import type { FileUnderstanding } from './inspectLedgerFile';
import type { LedgerColumns } from './ledgerFile';
import type { LedgerFileSource, Watch } from './ledgerFileSource';
import { forEachPiece } from './ledgerFileSource';
import { sieReader } from './sie/sieReader';

/** An understanding that a file can be read by. */
export type ConfirmedUnderstanding = Exclude<FileUnderstanding, { readonly kind: 'refused' }>;

/**
 * Reads a file as it was understood, piece by piece, and adds its postings to `rows`. Undefined when cancelled: what
 * was added is then not the whole file.
 */
export async function readLedgerFile(
  source: LedgerFileSource,
  understanding: ConfirmedUnderstanding,
  rows: LedgerColumns,
  watch?: Watch,
): Promise<ReadRows | undefined> {
  const reader = readerFor(understanding, rows);
  const isDone = await forEachPiece(source, watch, (bytes) => reader.feed(bytes));
  if (!isDone) return undefined;
  const { unreadable, report } = reader.finish();
  const notes = [...encodingNotes(understanding.encoding), ...report.notes];
  return { unreadable, report: { ...report, notes } };
}

function readerFor(understanding: ConfirmedUnderstanding, rows: LedgerColumns): RowReader {
  const { encoding } = understanding;
  return understanding.kind === 'sie'
    ? sieReader(understanding.dimensions, encoding, rows)
    : delimitedReader(understanding.mapping, encoding, rows);
}

function encodingNotes({ brokenSequences }: EncodingFinding): LedgerFileReport['notes'] {
  if (brokenSequences === 0) return [];
  const message =
    brokenSequences === 1
      ? say`Filen är UTF-8 men har 1 trasigt tecken; det visas som \uFFFD.`
      : say`Filen är UTF-8 men har ${brokenSequences} trasiga tecken; de visas som \uFFFD.`;
  return [{ message }];
}
