import fc from 'fast-check';
import type { Encoding } from './encodings';
import { encodings, isWide } from './encodings';
import type { Day, Posting } from './postings';
import { isoDay, oreOf, readable, two } from './postings';

/** How a system writes its export; every choice is one that some system makes. */
export interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly encoding: Encoding;
  readonly quotes: 'needed' | 'all';
  readonly declaresDelimiter: boolean;
  readonly amount: 'net' | 'netTurned' | 'debitCredit' | 'debitSignedCredit';
  readonly mark: ',' | '.';
  readonly thousands: '' | ' ' | '\u00A0' | '.' | ',';
  readonly minus: 'first' | 'last' | 'brackets' | 'u2212';
  readonly plus: boolean;
  readonly unit: '' | ' kr';
  readonly shortDecimals: boolean;
  readonly dates: 'iso' | 'compact' | 'withTime';
  readonly columnOrder: readonly number[];
  readonly namesInCapitals: boolean;
  readonly extraColumn: 'none' | 'first' | 'last';
  readonly preamble: number;
  readonly noise: readonly Noise[];
}

/** A row that is no posting, put in before the row of that place. */
interface Noise {
  readonly kind: 'blank' | 'blankCells' | 'header' | 'opening' | 'heading';
  readonly at: number;
}

const COLUMNS = 8;

export const dialects: fc.Arbitrary<Dialect> = fc
  .record({
    delimiter: fc.constantFrom(';', '\t', ',', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: encodings,
    quotes: fc.constantFrom<Dialect['quotes']>('needed', 'needed', 'all'),
    declaresDelimiter: fc.constantFrom(false, false, false, true),
    amount: fc.constantFrom<Dialect['amount']>('net', 'net', 'netTurned', 'debitCredit', 'debitSignedCredit'),
    mark: fc.constantFrom<Dialect['mark']>(',', ',', '.'),
    thousands: fc.constantFrom<Dialect['thousands']>('', '', ' ', '\u00A0', '.', ','),
    minus: fc.constantFrom<Dialect['minus']>('first', 'last', 'brackets', 'u2212'),
    plus: fc.boolean(),
    unit: fc.constantFrom<Dialect['unit']>('', '', '', ' kr'),
    shortDecimals: fc.boolean(),
    dates: fc.constantFrom<Dialect['dates']>('iso', 'compact', 'withTime'),
    columnOrder: fc.shuffledSubarray([...Array(COLUMNS).keys()], { minLength: COLUMNS }),
    namesInCapitals: fc.boolean(),
    extraColumn: fc.constantFrom<Dialect['extraColumn']>('none', 'none', 'first', 'last'),
    preamble: fc.nat({ max: 3 }),
    noise: fc.array(
      fc.record({
        kind: fc.constantFrom<Noise['kind']>('blank', 'blankCells', 'header', 'opening', 'heading'),
        at: fc.nat({ max: 12 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map((drawn) => {
    const wide = isWide(drawn.encoding);
    const hasNoBreakSpace = wide || drawn.encoding.name === 'Windows-1252';
    return {
      ...drawn,
      thousands:
        drawn.thousands === drawn.mark || (drawn.thousands === '\u00A0' && !hasNoBreakSpace)
          ? ''
          : drawn.thousands,
      minus: drawn.minus === 'u2212' && !wide ? 'first' : drawn.minus,
      // Files without a table's form before their header are what `sep=` stands in.
      preamble: drawn.declaresDelimiter ? 0 : drawn.preamble,
    };
  });

/** The postings as a file of that dialect, and what it holds besides. */
export function asDelimited(rows: readonly Posting[], dialect: Dialect): Uint8Array {
  const { delimiter, lineEnd, encoding, declaresDelimiter, preamble } = dialect;
  const header = line(headers(dialect), dialect);
  const body = rows.map((row, index) => line(cellsOf(row, index, dialect), dialect));
  const withNoise = body.flatMap((own, index) => [
    ...dialect.noise.filter(({ at }) => at === index).map(({ kind }) => noiseLine(kind, header, dialect)),
    own,
  ]);
  const lines = [
    ...(declaresDelimiter ? [`sep=${delimiter}`] : []),
    ...PREAMBLE.slice(0, preamble),
    header,
    ...withNoise,
    totalLine(rows, dialect),
  ];
  return encoding.encode(lines.map((own) => `${own}${lineEnd}`).join(''));
}

const PREAMBLE = ['Huvudbok för Örebro kommun', 'Utskriven av ekonomisystemet', ''];

function headers(dialect: Dialect): readonly string[] {
  const { namesInCapitals } = dialect;
  const names = [
    'Vernr',
    'Bokföringsdatum',
    'Konto',
    'Ansvar',
    'Projektnr',
    'Text',
    ...(isNet(dialect) ? ['Belopp', 'Momskod'] : ['Debet', 'Kredit']),
  ];
  return placed(
    names.map((name) => (namesInCapitals ? name.toUpperCase() : name)),
    'Attestant',
    dialect,
  );
}

function cellsOf(row: Posting, index: number, dialect: Dialect): readonly string[] {
  const { voucher, day, account, ren, project, text } = row;
  return placed(
    [
      String(1000 + voucher),
      row.damage === 'date' ? '2024-13-45' : dateText(day, dialect),
      account,
      ren,
      project,
      text.replace(/[\r\n]/g, ' '),
      ...amountCells(row, dialect),
    ],
    index % 2 === 0 ? 'ÅSA' : '',
    dialect,
  );
}

function placed(cells: readonly string[], extra: string, { columnOrder, extraColumn }: Dialect): string[] {
  const ordered = columnOrder.map((column) => cells[column] ?? '');
  if (extraColumn === 'none') return ordered;
  return extraColumn === 'first' ? [extra, ...ordered] : [...ordered, extra];
}

function isNet({ amount }: Dialect): boolean {
  return amount === 'net' || amount === 'netTurned';
}

function amountCells({ ore, damage }: Posting, dialect: Dialect): readonly [string, string] {
  if (damage === 'amount') return isNet(dialect) ? ['12,34,5x', ''] : ['12,34,5x', ''];
  switch (dialect.amount) {
    case 'net':
      return [amountText(ore, dialect), ''];
    case 'netTurned':
      return [amountText(-ore, dialect), ''];
    case 'debitCredit':
      return ore >= 0 ? [amountText(ore, dialect), ''] : ['', amountText(-ore, dialect)];
    case 'debitSignedCredit':
      return ore >= 0 ? [amountText(ore, dialect), ''] : ['', amountText(ore, dialect)];
  }
}

function dateText(day: Day, { dates }: Dialect): string {
  const [year, month, own] = day;
  if (dates === 'iso') return isoDay(day);
  return dates === 'compact' ? `${year}${two(month)}${two(own)}` : `${isoDay(day)} 00:00:00`;
}

/** Written from the digits, so that nothing of the reader's arithmetic is repeated. */
export function amountText(
  ore: number,
  dialect: Pick<Dialect, 'mark' | 'thousands' | 'minus' | 'plus' | 'unit' | 'shortDecimals'>,
): string {
  const { mark, thousands, minus, plus, unit, shortDecimals } = dialect;
  const digits = String(Math.abs(ore)).padStart(3, '0');
  const whole = digits.slice(0, -2);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const decimals = shortDecimals ? digits.slice(-2).replace(/0+$/, '') : digits.slice(-2);
  const amount = `${groups.join(thousands)}${decimals === '' ? '' : mark}${decimals}`;
  if (ore > 0) return `${plus ? '+' : ''}${amount}${unit}`;
  if (ore === 0 || Object.is(ore, -0)) return `${amount}${unit}`;
  switch (minus) {
    case 'first':
      return `-${amount}${unit}`;
    case 'u2212':
      return `\u2212${amount}${unit}`;
    case 'last':
      return `${amount}-`;
    case 'brackets':
      return `(${amount})${unit}`;
  }
}

function line(cells: readonly string[], { delimiter, quotes }: Dialect): string {
  return cells
    .map((cell) => {
      const mustQuote = cell.includes(delimiter) || /["\r\n]/.test(cell);
      return quotes === 'all' || mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
    })
    .join(delimiter);
}

function noiseLine(kind: Noise['kind'], header: string, dialect: Dialect): string {
  const blank = Array<string>(COLUMNS).fill('');
  switch (kind) {
    case 'blank':
      return '';
    case 'blankCells':
      return line(placed(blank, '', dialect), dialect);
    case 'header':
      return header;
    case 'opening':
      return summed('Ingående balans', 77_700, dialect);
    case 'heading':
      return line(placed(['', '', '5010 Lokalhyra', '', '', '', '', ''], '', dialect), dialect);
  }
}

function totalLine(rows: readonly Posting[], dialect: Dialect): string {
  return summed('Totalt', Number(oreOf(readable(rows))), dialect);
}

/** A row of the report's own, with its word where the voucher would be. */
function summed(word: string, ore: number, dialect: Dialect): string {
  const cells = [word, '', '', '', '', '', ...amountCells({ ...NO_POSTING, ore }, dialect)];
  return line(placed(cells, '', dialect), dialect);
}

const NO_POSTING: Posting = {
  voucher: 0,
  day: [2024, 1, 1],
  account: '',
  ren: '',
  project: '',
  text: '',
  ore: 0,
  damage: 'none',
};
