import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/snapshot';
import { reconciliationSheet } from '../../../src/workbook/outputs/reconciliationSheet';
import { ore, sumOfOre } from '../resultFile';
import { runOn } from '../rules/askRule';
import type { Rows } from '../workbookBuilder';
import { append, soundTables } from '../workbookBuilder';
import { reconciled, withLedger, withReported } from './reconciled';
import { drawing } from '../../drawing';

const SEED = 20210301;
const RUNS = drawing(50, SEED);

interface Row {
  readonly voucher: string;
  readonly date: string;
  readonly account: string;
  readonly ren: string;
  readonly project: string;
  readonly text: string;
  readonly cents: number;
}

/** Few values of each, so that vouchers repeat and amounts take each other out. */
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    voucher: fc.constantFrom('V1', 'V2', 'V3', ''),
    date: fc.constantFrom(
      '2019-10-31',
      '2020-04-30',
      '2020-05-01',
      '2020-08-31',
      '2020-12-31',
      '2023-01-01',
      'snart',
    ),
    account: fc.constantFrom('5010', '5010', '5020', '3995', '4996'),
    ren: fc.constantFrom('5101', '5101', '6101', '9954', '5000', '7777', ''),
    project: fc.constantFrom('70001', '70001', '70001', '', '123'),
    text: fc.constantFrom('Lön', 'Hyra'),
    cents: fc.constantFrom(10000, -10000, 10001, 1, -1, 123456789, 60000000),
  }),
  { maxLength: 40 },
);

function cells({ voucher, date, account, ren, project, text, cents }: Row): CellValue[] {
  return [voucher, date, account, ren, project, text, cents / 100];
}

function tablesOf(drawn: readonly Row[]) {
  const ledger: Rows = drawn.map(cells);
  const tables = append(withLedger(...ledger), 'Utbetalningar', [
    'S1',
    '5101',
    2020,
    'Delår 1',
    '2020-04-28',
    100,
  ]);
  return withReported(tables, ['S1', '5101', 2020, 'Delår 1', 100], ['S1', '6101', 2020, 'Helår', 33.33]);
}

/** The place of rows that look at nothing but themselves, by the codes alone. */
function plainPlace({ date, account, ren, project }: Row): string {
  if (date === 'snart') return 'unreadable';
  if (account === '3995') return 'payout';
  if (account === '4996') return 'repayment';
  if (ren !== '5101' && ren !== '6101') return 'unknownRen';
  if (project !== '70001') return project === '' ? 'projectMissing' : 'projectForeign';
  return date < '2019-11-01' || date > '2022-12-31' ? 'outsidePeriod' : 'matched or outsideGrant';
}

describe('In every ledger', () => {
  it('rows in are rows out and sums in are sums out, to the öre', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { control, places, unmatched } = reconciled(tablesOf(drawn));
        const sum = drawn.reduce((so, { cents }) => so + BigInt(cents), 0n);
        const all = Object.values(places);
        expect(control.ledgerRows).toBe(drawn.length);
        expect(ore(control.ledgerSum)).toBe(sum);
        expect(control.matchedRows + control.unmatchedRows).toBe(drawn.length);
        expect(ore(control.matchedSum) + ore(control.unmatchedSum)).toBe(sum);
        expect(all.reduce((so, own) => so + own.rows, 0)).toBe(drawn.length);
        expect(unmatched).toHaveLength(control.unmatchedRows);
        expect(sumOfOre(unmatched.map(({ amount }) => amount))).toBe(ore(control.unmatchedSum));
      }),
      RUNS,
    );
  });

  it('a row that is neither turned back nor a copy is where its codes say', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        // What the payouts show to be of another period is told as that.
        const unmatched = reconciled(tablesOf(drawn)).unmatched.filter(
          ({ reason }) => !reason.includes('annan period'),
        );
        const expected = new Map<string, number>();
        for (const own of drawn) expected.set(plainPlace(own), (expected.get(plainPlace(own)) ?? 0) + 1);
        for (const place of ['unreadable', 'payout', 'repayment']) {
          const found = unmatched.filter((own) => own.place === place).length;
          expect([place, found]).toEqual([place, expected.get(place) ?? 0]);
        }
        for (const place of ['unknownRen', 'projectMissing', 'projectForeign', 'outsidePeriod']) {
          const found = unmatched.filter((own) => own.place === place).length;
          expect(found).toBeLessThanOrEqual(expected.get(place) ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('the rows that take each other out are nothing together', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { places } = reconciled(tablesOf(drawn));
        expect(places['reversed']?.sum).toBe('0.00');
      }),
      RUNS,
    );
  });

  it('the reasons of a difference add up to it', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        for (const { amount, reasons } of reconciled(tablesOf(drawn)).differences) {
          expect(sumOfOre(reasons.map((own) => own.amount))).toBe(ore(amount));
        }
      }),
      RUNS,
    );
  });

  it('differences come with the largest first', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const sizes = reconciled(tablesOf(drawn)).differences.map(({ amount }) =>
          Math.abs(Number(ore(amount))),
        );
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  it('every proposed entry balances to the öre', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { rows: lines, unmatched } = reconciled(tablesOf(drawn));
        const entries = [
          ...lines.flatMap(({ corrections }) => corrections),
          ...unmatched.flatMap(({ correction }) => (correction ? [correction] : [])),
        ];
        for (const entry of entries) expect(sumOfOre(entry.map(({ amount }) => amount))).toBe(0n);
      }),
      RUNS,
    );
  });

  it('a period’s cost is the sum of its rows, counted in another way', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const expected = new Map<string, bigint>();
        for (const { date, account, ren, cents } of drawn) {
          if (date === 'snart' || account === '3995' || account === '4996') continue;
          if (ren !== '5101' && ren !== '6101') continue;
          const period = date.slice(5) <= '04-30' ? 'D1' : date.slice(5) <= '08-31' ? 'D2' : 'H';
          const key = `${ren} ${date.slice(0, 4)} ${period}`;
          expected.set(key, (expected.get(key) ?? 0n) + BigInt(cents));
        }
        const lines = reconciled(tablesOf(drawn)).rows;
        for (const { ren, year, period, ledger } of lines) {
          expect(ore(ledger)).toBe(expected.get(`${ren} ${year} ${period}`) ?? 0n);
        }
        expect(lines.map(({ ren, year, period }) => `${ren} ${year} ${period}`)).toEqual(
          expect.arrayContaining([...expected.keys()]),
        );
      }),
      RUNS,
    );
  });

  it('the ledger amounts of the sheet are the whole ledger', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { columns, rows: lines } = reconciliationSheet(runOn(tablesOf(drawn)));
        const column = columns.findIndex(({ header }) => header === 'Enligt huvudbok');
        const sum = lines.reduce((so, line) => so + Math.round(Number(line[column]) * 100), 0);
        expect(sum).toBe(drawn.reduce((so, { cents }) => so + cents, 0));
      }),
      RUNS,
    );
  });
});

it('the sound portfolio has nothing to tell', () => {
  const { differences, unmatched } = reconciled(soundTables);
  expect([differences, unmatched]).toEqual([[], []]);
});
