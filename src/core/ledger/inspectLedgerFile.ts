import type { LedgerColumn, ColumnMapping } from './delimited/columnMapping';
import { missingColumns } from './delimited/columnMapping';
import { proposeMapping } from './delimited/proposeMapping';
import type { EncodingFinding } from './encoding/encodingSurvey';
import { EncodingSurvey } from './encoding/encodingSurvey';
import { textDecoding } from './encoding/textDecoding';
import type { FileSentence } from './fileNotes';
import type { LedgerFileSource, Watch } from './ledgerFileSource';
import { forEachPiece } from './ledgerFileSource';
import { refusals } from './refusals';
import type { DimensionMapping, SieDimension } from './sie/dimensions';
import { proposeDimensions } from './sie/dimensions';
import { LineScanner } from './lineScanner';
import { readSieLine } from './sie/sieLine';

/** What a file was understood to be, for a person to confirm or change before it is read. */
export type FileUnderstanding =
  | {
      readonly kind: 'delimited';
      readonly encoding: EncodingFinding;
      readonly mapping: ColumnMapping;
      /** What the headers did not tell, which a person must choose before the file can be read. */
      readonly missing: readonly LedgerColumn[];
    }
  | {
      readonly kind: 'sie';
      readonly encoding: EncodingFinding;
      readonly dimensions: DimensionMapping;
      readonly declared: readonly SieDimension[];
    }
  | { readonly kind: 'refused'; readonly message: FileSentence };

const HEAD_LENGTH = 262_144;
const SIE_LABEL = /(?:^|[\r\n])[ \t]*#(?:FLAGGA|PROGRAM|FORMAT|GEN|SIETYP|KSUMMA|VER)(?=[ \t\r\n]|$)/i;
const PC8 = /#FORMAT[ \t]+"?PC8/i;

/** Looks through the whole file for its encoding, and at its head for its form. Undefined when cancelled. */
export async function inspectLedgerFile(
  source: LedgerFileSource,
  watch?: Watch,
): Promise<FileUnderstanding | undefined> {
  const survey = new EncodingSurvey();
  const head = await source.read(0, Math.min(source.size, HEAD_LENGTH));
  const isDone = await forEachPiece(source, watch, (bytes) => survey.feed(bytes));
  return isDone ? understand(head, survey, head.length >= source.size) : undefined;
}

function understand(head: Uint8Array, survey: EncodingSurvey, isWholeFile: boolean): FileUnderstanding {
  if (head.length === 0) return refused(refusals.empty);
  const latin = textDecoding(PLAIN).decode(head.subarray(0, 4096));
  if (latin.startsWith('PK\u0003\u0004') || latin.startsWith('ÐÏ\u0011à')) return refused(refusals.workbook);
  if (latin.startsWith('%PDF')) return refused(refusals.pdf);
  const encoding = survey.conclude(PC8.test(latin));
  if (encoding.binary) return refused(refusals.binary);

  const text = textDecoding(encoding).decode(head);
  const start = text.trimStart();
  if (start === '') return refused(refusals.empty);
  if (start.startsWith('<')) {
    return refused(
      /sie\.se\/sie5|<sie[ >]|:sie[ >]/i.test(start.slice(0, 4096)) ? refusals.sie5 : refusals.xml,
    );
  }
  if (start.startsWith('#') && SIE_LABEL.test(start)) {
    const declared = dimensionsIn(text);
    return { kind: 'sie', encoding, dimensions: proposeDimensions(declared), declared };
  }
  const mapping = proposeMapping(text, isWholeFile);
  if (mapping === undefined) return refused(refusals.noTable);
  return { kind: 'delimited', encoding, mapping, missing: missingColumns(mapping) };
}

const PLAIN: EncodingFinding = { encoding: 'windows-1252', markLength: 0, brokenSequences: 0, binary: false };
const MOST_DIMENSIONS = 200;

/** `#DIM` and `#UNDERDIM` of the head; the rest of the file may hold more, which have no usual meaning. */
function dimensionsIn(text: string): readonly SieDimension[] {
  const declared: SieDimension[] = [];
  const scanner = new LineScanner();
  scanner.feed(text);
  scanner.end();
  while (declared.length < MOST_DIMENSIONS && scanner.next()) {
    if (!/^[ \t]*#(?:UNDER)?DIM[ \t]/i.test(scanner.current)) continue;
    const [number = '', name = ''] = readSieLine(scanner.current).fields;
    declared.push({ number, name });
  }
  return declared;
}

function refused(message: FileSentence): FileUnderstanding {
  return { kind: 'refused', message };
}
