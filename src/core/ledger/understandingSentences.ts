import { unlessPersonalNumber } from '../text/personalNumber';
import { LEDGER_COLUMNS, columnLabel } from './delimited/columnMapping';
import type { ColumnMapping, LedgerColumn } from './delimited/columnMapping';
import type { EncodingName } from './encoding/codePages';
import type { EncodingFinding } from './encoding/encodingSurvey';
import type { ConfirmedUnderstanding } from './readLedgerFile';
import type { DimensionMapping } from './sie/dimensions';

const ENCODINGS: Readonly<Record<EncodingName, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO-8859-15',
  cp437: 'PC8 (CP437)',
  macintosh: 'Macintosh',
};

const COLUMNS: Readonly<Record<LedgerColumn, string>> = {
  voucher: 'verifikat',
  series: 'verifikatserie',
  date: 'datum',
  account: 'konto',
  ren: 'REN',
  project: 'projekt',
  counterparty: 'motpart',
  text: 'text',
  amount: 'belopp',
  side: 'debet eller kredit',
  debit: 'debet',
  credit: 'kredit',
};

const DATE_ORDERS: Readonly<Record<ColumnMapping['dateOrder'], string>> = {
  yearFirst: 'Datum skrivs med året först: ÅÅÅÅ-MM-DD, ÅÅÅÅMMDD eller ÅÅMMDD.',
  dayFirst: 'Datum skrivs med dagen först: D/M ÅÅÅÅ.',
  monthFirst: 'Datum skrivs med månaden först: M/D/ÅÅÅÅ.',
};

/** What a column holds, as it is said within a sentence. */
export function columnWord(column: LedgerColumn): string {
  return COLUMNS[column];
}

/** The encoding by the name that people know it by. */
export function encodingLabel({ encoding }: EncodingFinding): string {
  return ENCODINGS[encoding];
}

/** What a file was understood to be, sentence by sentence, to be shown before it is read. */
export function understandingSentences(understood: ConfirmedUnderstanding): readonly string[] {
  const encoding = `Teckenkodningen är ${encodingLabel(understood.encoding)}.`;
  return understood.kind === 'sie'
    ? ['Filen är en SIE-fil.', encoding, ...dimensionSentences(understood.dimensions)]
    : ['Filen är en textfil med kolumner.', encoding, ...mappingSentences(understood.mapping)];
}

function mappingSentences(mapping: ColumnMapping): readonly string[] {
  const { headerLine, columns } = mapping;
  const header =
    headerLine === undefined ? 'Filen har ingen rubrikrad.' : `Rubrikraden är rad ${headerLine}.`;
  const meanings = LEDGER_COLUMNS.flatMap((column) => {
    const index = columns[column];
    return index === undefined
      ? []
      : [`Kolumnen ${columnLabel(mapping, index)} läses som ${columnWord(column)}.`];
  });
  const mark = mapping.decimalMark === 'comma' ? 'komma' : 'punkt';
  return [
    header,
    ...meanings,
    signSentence(mapping),
    DATE_ORDERS[mapping.dateOrder],
    `Decimaltecknet är ${mark}.`,
  ];
}

function signSentence({ columns, signs, credit }: ColumnMapping): string {
  const turned = signs === 'costPositive' ? '' : ' Tecknen vänds, så att kostnader blir positiva.';
  if (columns.amount !== undefined && columns.side !== undefined) {
    return credit === 'unsigned'
      ? `Beloppet läses med omvänt tecken på rader med kredit.${turned}`
      : `Beloppet har redan tecken, också på rader med kredit.${turned}`;
  }
  if (columns.amount !== undefined) {
    return signs === 'costPositive'
      ? 'Kostnader är positiva belopp och intäkter negativa.'
      : 'Kostnader är negativa belopp i filen och vänds vid inläsningen.';
  }
  return credit === 'unsigned'
    ? `Beloppet är debet minus kredit.${turned}`
    : `Kredit är skriven med minus, så beloppet är debet plus kredit.${turned}`;
}

function dimensionSentences({ ren, project, counterparty }: DimensionMapping): readonly string[] {
  const meanings: readonly (readonly [string | undefined, string])[] = [
    [ren, 'REN'],
    [project, 'projekt'],
    [counterparty, 'motpart'],
  ];
  return meanings.flatMap(([number, name]) =>
    number === undefined ? [] : [`Dimension ${unlessPersonalNumber(number)} läses som ${name}.`],
  );
}
