import type { Period } from '../../../src/core/model/period';
import { paidOut, withinGrant } from '../../../src/core/schedules/payouts';
import { code } from '../../../src/core/values/ids';
import { Money } from '../../../src/core/values/money';
import { schedulesOf } from '../resultFile';
import { runOn } from '../rules/askRule';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, soundTables, without } from '../workbookBuilder';

const row = (date: string, ren: CellValue, amount: CellValue, account = '5010'): Rows[number] => [
  'V',
  date,
  account,
  ren,
  '70001',
  '',
  amount,
];

const booked = (granted: number | string, ...rows: Rows): Tables =>
  append(
    append(
      emptied(
        edit(without(soundTables, 'Utbetalningar', 'Budget'), { 'Satsningar!G2': granted }),
        'Huvudbok',
      ),
      'Parter',
      ['S1', 'GRN', 'Nämnd', 'Skola', '', 'Genomför', '7101', '171', ''],
    ),
    'Huvudbok',
    ...rows,
  );

/** `2020 D1 5101: 100.00 → 100.00, 900.00` is what was consumed, what is paid, and what is left of the grant. */
function payouts(tables: Tables, today = '2030-01-01'): string[] {
  return schedulesOf(tables, today).payouts.map(
    ({ year, period, ren, consumption, payout, remaining = '?' }) =>
      `${year} ${period} ${ren}: ${consumption} → ${payout}, ${remaining}`,
  );
}

describe('A payout', () => {
  it('covers what the REN consumed in the period, to its last day', () => {
    const tables = booked(
      1000,
      row('2020-01-01', '5101', 1),
      row('2020-04-30', '5101', 2),
      row('2020-05-01', '5101', 4),
      row('2020-08-31', '5101', 8),
      row('2020-09-01', '5101', 16),
      row('2020-12-31', '5101', 32),
    );
    // 1 + 2, 4 + 8, 16 + 32.
    expect(payouts(tables)).toEqual([
      '2020 D1 5101: 3.00 → 3.00, 997.00',
      '2020 D2 5101: 12.00 → 12.00, 985.00',
      '2020 H 5101: 48.00 → 48.00, 937.00',
    ]);
  });

  it('comes in April, September and the January after', () => {
    const tables = booked(
      1000,
      row('2020-01-01', '5101', 1),
      row('2020-05-01', '5101', 1),
      row('2020-09-01', '5101', 1),
    );
    expect(schedulesOf(tables).payouts.map(({ month }) => month)).toEqual(['2020-04', '2020-09', '2021-01']);
  });

  it('carries a credit over two periods on its own REN', () => {
    const tables = booked(
      1000,
      row('2020-02-01', '5101', 100),
      row('2020-06-01', '5101', -150),
      row('2020-06-01', '6101', 70),
      row('2020-10-01', '5101', 90),
      row('2021-02-01', '5101', 80),
    );
    // 5101: −150; −150 + 90 = −60; −60 + 80 = 20. 6101 gets its 70 all the same.
    expect(payouts(tables)).toEqual([
      '2020 D1 5101: 100.00 → 100.00, 900.00',
      '2020 D2 5101: -150.00 → 0.00, 980.00',
      '2020 D2 6101: 70.00 → 70.00, 980.00',
      '2020 H 5101: 90.00 → 0.00, 890.00',
      '2021 D1 5101: 80.00 → 20.00, 810.00',
    ]);
  });

  it('stops at the grant, and the last is shared with odd öre to the first', () => {
    const tables = booked(
      200.01,
      row('2020-02-01', '5101', 100),
      row('2020-06-01', '5101', 40),
      row('2020-06-01', '6101', 40),
      row('2020-06-01', '7101', 40),
      row('2020-10-01', '6101', 10),
    );
    // 100,01 is left for 3 × 40: 33,33666… each; 99,99 in whole öre, and two öre to the first two.
    expect(payouts(tables)).toEqual([
      '2020 D1 5101: 100.00 → 100.00, 100.01',
      '2020 D2 5101: 40.00 → 33.34, -19.99',
      '2020 D2 6101: 40.00 → 33.34, -19.99',
      '2020 D2 7101: 40.00 → 33.33, -19.99',
      '2020 H 6101: 10.00 → 0.00, -29.99',
    ]);
  });

  it('tells what the grant did not cover', () => {
    const tables = booked(30, row('2020-02-01', '5101', 100));
    expect(schedulesOf(tables).payouts[0]?.unfunded).toBe('70.00');
  });

  it('shares the last öre by the larger fraction', () => {
    const tables = booked(
      400000,
      row('2020-02-01', '5101', 100000),
      row('2020-02-01', '6101', 50000.5),
      row('2020-06-01', '5101', 120000),
      row('2020-06-01', '6101', 30000.25),
      row('2020-10-01', '5101', 90000.4),
      row('2020-10-01', '6101', 20000),
    );
    // 400 000 − 300 000,75 = 99 999,25 for 110 000,40: 81 817,6343… and 18 181,6156…: the öre goes to the second.
    expect(payouts(tables).slice(4)).toEqual([
      '2020 H 5101: 90000.40 → 81817.63, -10001.15',
      '2020 H 6101: 20000.00 → 18181.62, -10001.15',
    ]);
  });

  it('does not stop where no grant is known', () => {
    expect(payouts(booked('', row('2020-02-01', '5101', 100)))).toEqual(['2020 D1 5101: 100.00 → 100.00, ?']);
  });

  it('covers what was booked before the start and after the end', () => {
    const tables = booked(1000, row('2019-12-31', '5101', 1), row('2023-01-01', '5101', 2));
    expect(payouts(tables)).toEqual([
      '2019 H 5101: 1.00 → 1.00, 999.00',
      '2023 D1 5101: 2.00 → 2.00, 997.00',
    ]);
  });

  it('does not cover rows on the accounts of payouts and repayments', () => {
    const rows = ['4995', '3995', '4996', '3996'].map((account) => row('2020-02-01', '5101', 999, account));
    expect(payouts(booked(1000, row('2020-02-01', '5101', 100), ...rows))).toEqual([
      '2020 D1 5101: 100.00 → 100.00, 900.00',
    ]);
  });

  it('does not cover the ordinary REN of a board that only repays', () => {
    const tables = edit(booked(1000, row('2020-02-01', '6101', 100)), { 'Parter!F3': 'Återför' });
    expect(payouts(tables)).toEqual([]);
  });

  it('knows a REN that is a number in one table and text in another', () => {
    expect(payouts(booked(1000, row('2020-02-01', 5101, 100)))).toEqual([
      '2020 D1 5101: 100.00 → 100.00, 900.00',
    ]);
  });

  it('is preliminary until the last day of its period', () => {
    const tables = booked(1000, row('2020-02-01', '5101', 100));
    expect(schedulesOf(tables, '2020-04-29').payouts[0]?.preliminary).toBe(true);
  });

  it('is final on the last day of its period', () => {
    const tables = booked(1000, row('2020-02-01', '5101', 100));
    expect(schedulesOf(tables, '2020-04-30').payouts[0]?.preliminary).toBeUndefined();
  });
});

describe('A payout after a credit and an addition', () => {
  /** VAN's 20 000 of delår 2 have no money; 5 000 is credited in helår; 100 000 is added before the next payout. */
  const tables = append(
    booked(
      100000,
      row('2020-02-01', '5101', 60000),
      row('2020-06-01', '5101', 60000),
      row('2020-10-01', '5101', -5000),
      row('2021-02-01', '5101', 10000),
    ),
    'Andringar',
    ['S1', '2021-03-15', 'Kommunstyrelsen', 'Tillskott', '', 100000, ''],
  );
  const made = () => runOn(tables, '2021-06-01').result.investments[0]?.payouts ?? [];

  it('is what had no money less the credit, with the period’s own', () => {
    // −5 000 + 20 000, and 10 000.
    expect(made().map(({ carried, payout }) => `${carried} ${payout}`)).toEqual([
      '0.00 60000.00',
      '0.00 40000.00',
      '0.00 0.00',
      '15000.00 25000.00',
    ]);
  });

  it('knows the grant that it had to keep within, and of which day', () => {
    expect(made().map(({ limit }) => `${limit.granted} ${limit.on}`)).toEqual([
      '100000.00 2020-04-30',
      '100000.00 2020-09-30',
      '100000.00 2021-01-31',
      '200000.00 2021-04-30',
    ]);
  });
});

describe('What had no money', () => {
  const addition = (day: string): Rows[number] => ['S1', day, 'Kommunstyrelsen', 'Tillskott', '', 1000, ''];
  /** 100 kr for 100 and 50,01: 66,66 and 33,34 are paid, 33,34 and 16,67 are not. */
  const short = booked(100, row('2020-02-01', '5101', 100), row('2020-02-01', '6101', 50.01));
  const paidOf = (tables: Tables, today?: string) =>
    payouts(tables, today).map((told) => told.replace(/, .*/, ''));

  it('is paid in the first period paid after the addition, though nothing was consumed in it', () => {
    expect(paidOf(append(short, 'Andringar', addition('2020-07-01')))).toEqual([
      '2020 D1 5101: 100.00 → 66.66',
      '2020 D1 6101: 50.01 → 33.34',
      '2020 D2 5101: 0.00 → 33.34',
      '2020 D2 6101: 0.00 → 16.67',
    ]);
  });

  it.each([
    ['2020-09-30', '2020 D2 5101: 0.00 → 33.34'],
    ['2020-10-01', '2020 H 5101: 0.00 → 33.34'],
    ['2021-02-01', '2021 D1 5101: 0.00 → 33.34'],
  ])('waits for the month of payment after an addition of %s', (day, told) => {
    expect(paidOf(append(short, 'Andringar', addition(day)))[2]).toBe(told);
  });

  it('is paid beside what another REN consumes in the period', () => {
    const tables = append(short, 'Huvudbok', row('2020-06-01', '6101', 1));
    expect(paidOf(append(tables, 'Andringar', addition('2020-07-01'))).slice(2)).toEqual([
      '2020 D2 6101: 1.00 → 17.67',
      '2020 D2 5101: 0.00 → 33.34',
    ]);
  });

  it('is paid in its period also where more is consumed in a later one', () => {
    const tables = append(short, 'Huvudbok', row('2020-10-01', '5101', 1));
    expect(paidOf(append(tables, 'Andringar', addition('2020-07-01'))).slice(2)).toEqual([
      '2020 D2 5101: 0.00 → 33.34',
      '2020 D2 6101: 0.00 → 16.67',
      '2020 H 5101: 1.00 → 1.00',
    ]);
  });

  it('is not paid by a decision that is still to come', () => {
    const tables = append(short, 'Andringar', addition('2020-07-01'));
    expect(paidOf(tables, '2020-06-30')).toHaveLength(2);
  });

  it('asks for nothing where all had money', () => {
    const tables = booked(1000, row('2020-02-01', '5101', 100));
    expect(paidOf(append(tables, 'Andringar', addition('2020-07-01')))).toHaveLength(1);
  });
});

describe('Payouts that were made', () => {
  const tables = append(soundTables, 'Utbetalningar', ['S1', '5101', 2021, 'Delår 1', '2021-04-29', 5]);

  it.each<[string, Period | undefined, string | undefined, string]>([
    ['in all', undefined, undefined, '160005.50'],
    ['through a period', { year: 2020, name: 'Delår 2' }, undefined, '160000.50'],
    ['for one REN', undefined, '5101', '100005.00'],
    ['for one REN through a period', { year: 2020, name: 'Helår' }, '5101', '100000.00'],
  ])('add up %s', (_, through, ren, sum) => {
    const [own] = runOn(tables).result.investments;
    expect(
      own && paidOut(own.investment, through, ren === undefined ? undefined : code(ren)).toString(),
    ).toBe(sum);
  });
});

describe('The costs by project', () => {
  it('keep what was booked under another number, or none, apart', () => {
    const tables = append(
      booked(1000, row('2020-02-01', '5101', 100), row('2020-03-01', '5101', 10.5)),
      'Huvudbok',
      ['V', '2020-02-01', '5010', '5101', '', '', 7],
      ['V', '2020-02-01', '5010', '5101', 70002, '', 5],
    );
    const lines = schedulesOf(tables).costs.map(
      ({ ren, year, period, project = '-', amount }) => `${year} ${period} ${ren} ${project}: ${amount}`,
    );
    expect(lines).toEqual(['2020 D1 5101 70001: 110.50', '2020 D1 5101 -: 7.00', '2020 D1 5101 70002: 5.00']);
  });
});

describe('Where the grant is less than what has been paid', () => {
  it('nothing is paid of nothing that is owed', () => {
    const paid = withinGrant([Money.zero, Money.zero], Money.ofKronor(-5));
    expect(paid.map(({ ore }) => ore)).toEqual([0n, 0n]);
  });
});
