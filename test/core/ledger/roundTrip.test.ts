import fc from 'fast-check';
import {
  countsOf,
  inCp437,
  inLatin1,
  inMacintosh,
  inShort,
  inUtf16,
  messagesOf,
  readWhole,
} from './ledgerFile';
import { drawing } from '../../drawing';

interface Posting {
  readonly voucher: string;
  readonly day: readonly [number, number, number];
  readonly account: string;
  readonly ren: string;
  readonly project: string;
  readonly text: string;
  readonly ore: number;
}

const words = fc
  .array(
    fc.constantFrom(
      'Hyra',
      'på',
      'Ängsgården',
      'é',
      '"',
      ';',
      ',',
      '\t',
      '-',
      'Öst',
      'Summa',
      '\\',
      '{',
      '}',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' ').trim());

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map(String);

const posting: fc.Arbitrary<Posting> = fc.record({
  voucher: digits(5),
  day: fc.tuple(
    fc.integer({ min: 2015, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
  account: digits(4),
  ren: fc.oneof(digits(4), fc.constant('')),
  project: fc.oneof(digits(5), fc.constant('')),
  text: words,
  ore: fc.oneof(
    fc.integer({ min: -100_000_000, max: 100_000_000 }),
    fc.constantFrom(0, 1, -1, 99, -99, 100, 9_007_199_254_740_991),
  ),
});

interface Dialect {
  readonly delimiter: string;
  readonly end: string;
  readonly thousands: string;
  readonly minus: 'first' | 'last' | 'u2212' | 'brackets';
  readonly mark: ',' | '.';
  readonly date: (day: Posting['day']) => string;
  readonly encode: (text: string) => Uint8Array;
  readonly preamble: readonly string[];
}

const two = (value: number): string => String(value).padStart(2, '0');

const dialects: fc.Arbitrary<Dialect> = fc
  .record({
    delimiter: fc.constantFrom(';', '\t', ','),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    thousands: fc.constantFrom('', ' ', '\u00A0', '.'),
    minus: fc.constantFrom<Dialect['minus']>('first', 'last', 'brackets'),
    mark: fc.constant<Dialect['mark']>(','),
    date: fc.constantFrom<Dialect['date']>(
      ([y, m, d]) => `${y}-${two(m)}-${two(d)}`,
      ([y, m, d]) => `${y}${two(m)}${two(d)}`,
      ([y, m, d]) => `${d}/${m} ${y}`,
    ),
    encode: fc.constantFrom<Dialect['encode']>(
      (text) => new TextEncoder().encode(text),
      (text) => new TextEncoder().encode(`\uFEFF${text}`),
      inLatin1,
      (text) => inUtf16(text, 'little'),
    ),
    preamble: fc.constantFrom<readonly string[]>([], ['Huvudbok'], ['Kommunen', '', 'Period 2024']),
  })
  .chain((dialect) =>
    fc.constantFrom(
      dialect,
      { ...dialect, minus: 'u2212' as const, encode: (text: string) => new TextEncoder().encode(text) },
      { ...dialect, mark: '.' as const, thousands: '' },
      { ...dialect, thousands: '', encode: inCp437 },
      { ...dialect, thousands: '', encode: inMacintosh },
    ),
  );

/** Written from the digits, so that nothing of the reader's arithmetic is repeated. */
function written(ore: number, { thousands, minus, mark }: Dialect): string {
  const plain = String(Math.abs(ore)).padStart(3, '0');
  const whole = plain.slice(0, -2);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const amount = `${groups.join(thousands)}${mark}${plain.slice(-2)}`;
  if (ore >= 0) return amount;
  if (minus === 'brackets') return `(${amount})`;
  if (minus === 'last') return `${amount}-`;
  return `${minus === 'first' ? '-' : '\u2212'}${amount}`;
}

function cell(text: string, delimiter: string): string {
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function shortOf({ voucher, day: [y, m, d], account, ren, project, text, ore }: Posting): string {
  const plain = String(Math.abs(ore)).padStart(3, '0');
  const amount = `${ore < 0 ? '-' : ''}${plain.slice(0, -2)}.${plain.slice(-2)}`;
  const date = `${y}-${two(m)}-${two(d)}`;
  return [voucher, date, account, ren || '-', project || '-', '-', amount, text || '-'].join(' ');
}

describe('What was written is read back', () => {
  it('from delimited files in every dialect', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(posting, { minLength: 1, maxLength: 30 }),
        dialects,
        async (postings, dialect) => {
          const { delimiter } = dialect;
          // Letters tell the encoding, and öre the decimal mark; a file with neither says nothing.
          const anchor: Posting = { ...ANCHOR };
          const lines = [...postings, anchor].map((row) =>
            [
              row.voucher,
              dialect.date(row.day),
              row.account,
              row.ren,
              row.project,
              row.text,
              written(row.ore, dialect),
            ]
              .map((value) => cell(value, delimiter))
              .join(delimiter),
          );
          const header = ['Vernr', 'Datum', 'Konto', 'Ansvar', 'Projekt', 'Text', 'Belopp'].join(delimiter);
          const file = dialect.encode([...dialect.preamble, header, ...lines, ''].join(dialect.end));
          const reading = await readWhole(file, (understood) =>
            understood.kind === 'delimited'
              ? { ...understood, mapping: { ...understood.mapping, signs: 'costPositive' } }
              : understood,
          );
          expect(reading.unreadable).toEqual([]);
          expect(reading.rows.map(inShort)).toEqual([...postings, anchor].map(shortOf));
        },
      ),
      drawing(300),
    );
  });

  it('from SIE files in every encoding', async () => {
    const vouchers = fc.array(fc.array(posting, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    const encodings = fc.constantFrom(inCp437, inLatin1, (text: string) => new TextEncoder().encode(text));
    await fc.assert(
      fc.asyncProperty(
        vouchers,
        encodings,
        fc.constantFrom('\n', '\r\n', '\r'),
        async (drawn, encode, end) => {
          const balanced = [[ANCHOR], ...drawn].map(withBalance);
          const lines = balanced.flatMap(([first, ...rest]) => {
            const rows = [first, ...rest].filter((row) => row !== undefined);
            return [`#VER "" "${first?.voucher}" 20240101 ""`, '{', ...rows.map(transaction), '}'];
          });
          const reading = await readWhole(
            encode(['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4', ...lines].join(end)),
          );
          const expected = balanced.flatMap((rows) =>
            rows.map((row) => shortOf({ ...row, voucher: rows[0]?.voucher ?? '' })),
          );
          expect(reading.rows.map(inShort)).toEqual(expected);
          expect(messagesOf(reading)).toEqual([]);
          expect(countsOf(reading)['posting']).toBe(expected.length);
        },
      ),
      drawing(200),
    );
  });
});

const ANCHOR: Posting = {
  voucher: '99999',
  day: [2024, 2, 29],
  account: '5010',
  ren: '5101',
  project: '70001',
  text: 'Årets sista lön på Öland åt Åke',
  ore: 12_345,
};

function withBalance(rows: readonly Posting[]): readonly Posting[] {
  const small = rows.map((row) => ({ ...row, ore: row.ore % 1_000_000_000 }));
  const rest = small.reduce((total, { ore }) => total - ore, 0);
  return rest === 0 ? small : [...small, { ...ANCHOR, ore: rest }];
}

function transaction({ account, ren, project, day: [y, m, d], text, ore }: Posting): string {
  const objects = [ren && `1 "${ren}"`, project && `6 "${project}"`]
    .filter((object) => object !== '')
    .join(' ');
  const plain = String(Math.abs(ore)).padStart(3, '0');
  const amount = `${ore < 0 ? '-' : ''}${plain.slice(0, -2)}.${plain.slice(-2)}`;
  return `#TRANS ${account} {${objects}} ${amount} ${y}${two(m)}${two(d)} "${text.replaceAll('"', '\\"')}"`;
}
