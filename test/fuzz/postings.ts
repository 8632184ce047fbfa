import fc from 'fast-check';

/** A posting before it is written in any form: whoever reads it back must come to these very values. */
export interface Posting {
  /** Rows after each other with the same number are one voucher. */
  readonly voucher: number;
  readonly day: Day;
  readonly account: string;
  readonly ren: string;
  readonly project: string;
  readonly text: string;
  readonly ore: number;
  /** What is written instead of a readable date or amount, so that the row must be told and left out. */
  readonly damage: Damage;
}

export type Day = readonly [year: number, month: number, day: number];
export type Damage = 'none' | 'date' | 'amount';

/** S1 has both RENs; the others are nobody's. */
export const RENS = ['5101', '6101'] as const;
export const PAYOUT_ACCOUNTS = ['4995', '3995', '4996', '3996'] as const;

const WORDS = [
  'Hyra',
  'på',
  'Ängsgården',
  'Årsavgift',
  'é',
  '"',
  ';',
  ',',
  '|',
  '-',
  'Öst',
  'Summa',
  '\\',
  '{',
  '}',
  '=1+1',
  '+46',
  '@SUM(A1)',
  '__proto__',
  'constructor',
  '#TRANS',
  '<b>&amp;',
  '0,1',
  '1e308',
] as const;

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));

const day: fc.Arbitrary<Day> = fc.tuple(
  fc.integer({ min: 2019, max: 2024 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);

/** Most are costs; among them the amounts at which sums go wrong. */
const ore = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 100_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -50_000_000, max: -1 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 1, -1, 10, 20, 30, 99, -99, 100, 110, 1_000_00, 99_999_999_999_999),
  },
);

const row = fc.record({
  account: fc.constantFrom('5010', '4010', '6110', '7010', '3010', '1930', '5010', ...PAYOUT_ACCOUNTS),
  ren: fc.constantFrom(...RENS, ...RENS, '8000', '0123', ''),
  project: fc.constantFrom('70001', '70001', '70002', ''),
  text,
  ore,
  damage: fc.oneof(
    { weight: 30, arbitrary: fc.constant<Damage>('none') },
    { weight: 1, arbitrary: fc.constantFrom<Damage>('date', 'amount') },
  ),
});

/** Vouchers of one day each, as ledgers have them. */
export const postings: fc.Arbitrary<readonly Posting[]> = fc
  .array(fc.record({ day, rows: fc.array(row, { minLength: 1, maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((vouchers) =>
    vouchers.flatMap(({ day: on, rows }, index) =>
      rows.map((own): Posting => ({ ...own, voucher: index + 1, day: on })),
    ),
  )
  .map(withAnchors);

/**
 * A file whose rows are mostly credits, that has no öre and no Swedish letter, says too little of itself: a person chooses
 * its signs. So costs come to outweigh the rest, and one row has both öre and letters.
 */
function withAnchors(rows: readonly Posting[]): readonly Posting[] {
  const balance = rows.reduce((total, row) => total + towardsCosts(row), 0);
  const missing = Math.max(1, 3 - balance);
  const last = rows[rows.length - 1]?.voucher ?? 0;
  return [...rows, ...Array.from({ length: missing }, () => ({ ...ANCHOR, voucher: last + 1 }))];
}

/** A cost on an account for costs speaks for the sign, and so does an income on one for incomes. */
function towardsCosts({ account, ore: own, damage }: Posting): number {
  if (damage === 'amount') return 0;
  if (account.startsWith('3')) return -Math.sign(own);
  return account >= '4' && account < '8' ? Math.sign(own) : 0;
}

const ANCHOR: Posting = {
  voucher: 0,
  day: [2024, 2, 29],
  account: '5010',
  ren: '8000',
  project: '70002',
  text: 'Årets sista lön på Öland åt Åke',
  ore: 12_345,
  damage: 'none',
};

export function readable(rows: readonly Posting[]): readonly Posting[] {
  return rows.filter(({ damage }) => damage === 'none');
}

/** What can still be read of the rows that are left out. */
export function oreLeftOut(rows: readonly Posting[]): bigint {
  return oreOf(rows.filter(({ damage }) => damage === 'date'));
}

export function oreOf(rows: readonly Pick<Posting, 'ore'>[]): bigint {
  let sum = 0n;
  for (const { ore: own } of rows) sum += BigInt(own);
  return sum;
}

export function isoDay([year, month, own]: Day): string {
  return `${year}-${two(month)}-${two(own)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `1234.50`, written from the digits. */
export function plainKronor(own: number): string {
  const digits = String(Math.abs(own)).padStart(3, '0');
  return `${own < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
