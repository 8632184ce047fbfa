import type { ColumnMapping } from '../../../src/core/ledger/delimited/columnMapping';
import type { EncodingName } from '../../../src/core/ledger/encoding/codePages';
import type { EncodingFinding } from '../../../src/core/ledger/encoding/encodingSurvey';
import type { DimensionMapping } from '../../../src/core/ledger/sie/dimensions';
import { encodingLabel, understandingSentences } from '../../../src/core/ledger/understandingSentences';

const finding = (encoding: EncodingName): EncodingFinding => ({
  encoding,
  markLength: 0,
  brokenSequences: 0,
  binary: false,
});

const MAPPING: ColumnMapping = {
  delimiter: ';',
  headerLine: 1,
  headers: ['Datum', 'Konto', 'Belopp', 'Kredit'],
  columns: { date: 0, account: 1, amount: 2 },
  signs: 'costPositive',
  credit: 'unsigned',
  dateOrder: 'yearFirst',
  decimalMark: 'comma',
};

function sentencesOf(change: Partial<ColumnMapping>): readonly string[] {
  const mapping = { ...MAPPING, ...change };
  return understandingSentences({ kind: 'delimited', encoding: finding('utf-8'), mapping, missing: [] });
}

describe('The sentences on what was understood', () => {
  it.each<[EncodingName, string]>([
    ['utf-8', 'UTF-8'],
    ['utf-16le', 'UTF-16'],
    ['utf-16be', 'UTF-16'],
    ['windows-1252', 'Windows-1252'],
    ['iso-8859-15', 'ISO-8859-15'],
    ['macintosh', 'Macintosh'],
  ])('name the encoding %s as people do', (encoding, name) => {
    expect(encodingLabel(finding(encoding))).toBe(name);
  });

  it('say that there is no header row', () => {
    expect(sentencesOf({ headerLine: undefined })).toContain('Filen har ingen rubrikrad.');
  });

  it.each<[Partial<ColumnMapping>, string]>([
    [{}, 'Kostnader är positiva belopp och intäkter negativa.'],
    [{ signs: 'costNegative' }, 'Kostnader är negativa belopp i filen och vänds vid inläsningen.'],
    [{ columns: { amount: 2, side: 3 } }, 'Beloppet läses med omvänt tecken på rader med kredit.'],
    [
      { columns: { amount: 2, side: 3 }, credit: 'signed', signs: 'costNegative' },
      'Beloppet har redan tecken, också på rader med kredit. Tecknen vänds, så att kostnader blir positiva.',
    ],
    [{ columns: { debit: 2, credit: 3 } }, 'Beloppet är debet minus kredit.'],
    [
      { columns: { debit: 2, credit: 3 }, signs: 'costNegative' },
      'Beloppet är debet minus kredit. Tecknen vänds, så att kostnader blir positiva.',
    ],
    [
      { columns: { debit: 2, credit: 3 }, credit: 'signed' },
      'Kredit är skriven med minus, så beloppet är debet plus kredit.',
    ],
    [
      { columns: { debit: 2, credit: 3 }, credit: 'signed', signs: 'costNegative' },
      'Kredit är skriven med minus, så beloppet är debet plus kredit. Tecknen vänds, så att kostnader blir positiva.',
    ],
  ])('say how amounts are signed: %j', (change, sentence) => {
    expect(sentencesOf(change)).toContain(sentence);
  });

  it('name a dimension for each meaning that has one', () => {
    const dimensions: DimensionMapping = { ren: undefined, project: '6', counterparty: '191212121212' };
    const sentences = understandingSentences({
      kind: 'sie',
      encoding: finding('cp437'),
      dimensions,
      declared: [],
    });
    expect(sentences.filter((sentence) => sentence.startsWith('Dimension '))).toEqual([
      'Dimension 6 läses som projekt.',
      expect.not.stringContaining('1212'),
    ]);
  });
});
