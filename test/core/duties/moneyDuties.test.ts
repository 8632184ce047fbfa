import { inSwedish } from '../../../src/core/text/inSwedish';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, invoice, settledTables, soundTables, without } from '../workbookBuilder';
import { payoutDuties } from '../../../src/core/duties/payoutDuties';
import { runOn } from '../rules/askRule';
import { dutyDays, dutyList } from './dutyList';

const cost = (date: string, ren: string, amount: number): Rows[number] => [
  'V9',
  date,
  '5010',
  ren,
  '70001',
  'Lön',
  amount,
];

const paid = (ren: string, year: number, period: string, date: string, amount: number): Rows[number] => [
  'S1',
  ren,
  year,
  period,
  date,
  amount,
];

/** Both boards have costs in the last third of 2020, which is paid in January. */
const winter = append(
  soundTables,
  'Huvudbok',
  cost('2020-11-02', '5101', 1000),
  cost('2020-12-31', '6101', 0.5),
);

const januaryOf = (tables: Tables, today: string): string | undefined =>
  dutyList(tables, today, 'payout').find((line) => line.startsWith('2021-01-31'));

describe('A payout', () => {
  it.each([
    ['2021-01-31', 'due'],
    ['2021-02-01', 'late'],
  ])('of helår that is not made stands on %s as %s', (today, status) => {
    expect(januaryOf(winter, today)).toBe(
      `2021-01-31 S1 ${status} Utbetalning för helår 2020 till REN 5101 och 6101 1000.50`,
    );
  });

  it('names its RENs in their order, whatever that of the parties', () => {
    const turned = edit(winter, { 'Parter!G2': '6101', 'Parter!G3': '5101' });
    expect(januaryOf(turned, '2021-01-31')).toContain('till REN 5101 och 6101');
  });

  it('comes in the order of the periods, also before the start', () => {
    const early = append(soundTables, 'Huvudbok', cost('2019-12-10', '5101', 1000));
    const { investments, context } = runOn(early).result;
    const days = investments.flatMap((own) =>
      payoutDuties(own, context.facts).map(({ date }) => date.toString()),
    );
    expect(days.slice(0, 2)).toEqual(['2020-01-31', '2020-04-30']);
  });

  it('knows the payouts that its amount is the sum of', () => {
    const half = append(winter, 'Utbetalningar', paid('5101', 2020, 'Helår', '2021-01-29', 1000));
    const origins = runOn(half, '2021-02-01')
      .result.duties.filter(({ kind, status }) => kind === 'payout' && status !== 'due')
      .map(({ origin }) => origin);
    expect(origins).toMatchObject([
      { made: [{ ren: '5101', period: 'Delår 1' }] },
      { made: [{ ren: '6101', period: 'Delår 2' }] },
      { payouts: [{ ren: '6101', period: { year: 2020, name: 'Helår' } }] },
    ]);
  });

  it('is preliminary while the period is not over', () => {
    expect(januaryOf(winter, '2020-12-30')).toBe(
      '2021-01-31 S1 due Utbetalning för helår 2020 till REN 5101 och 6101, preliminärt belopp 1000.50',
    );
  });

  it('is left to make for the REN that has none', () => {
    const half = append(winter, 'Utbetalningar', paid('5101', 2020, 'Helår', '2021-01-29', 1000));
    expect(januaryOf(half, '2021-02-01')).toBe(
      '2021-01-31 S1 late Utbetalning för helår 2020 till REN 6101 0.50',
    );
  });

  it('is done when each REN has its own, with what was paid', () => {
    const whole = append(
      winter,
      'Utbetalningar',
      paid('5101', 2020, 'Helår', '2021-01-29', 1000),
      paid('6101', 2020, 'Helår', '2021-01-30', 0.4),
    );
    expect(januaryOf(whole, '2021-02-01')).toBe('2021-01-31 S1 done Utbetalning för helår 2020 1000.40');
  });

  it('is not made on the day before the one it is dated', () => {
    const half = append(soundTables, 'Huvudbok', cost('2020-11-02', '5101', 1000));
    const later = append(half, 'Utbetalningar', paid('5101', 2020, 'Helår', '2021-02-10', 1000));
    expect([januaryOf(later, '2021-02-09'), januaryOf(later, '2021-02-10')]).toEqual([
      '2021-01-31 S1 late Utbetalning för helår 2020 till REN 5101 1000.00',
      '2021-01-31 S1 done Utbetalning för helår 2020 1000.00',
    ]);
  });

  it('is left to make for the REN alone whose own is dated later', () => {
    const later = append(
      winter,
      'Utbetalningar',
      paid('5101', 2020, 'Helår', '2021-01-29', 1000),
      paid('6101', 2020, 'Helår', '2021-02-10', 0.5),
    );
    expect(januaryOf(later, '2021-02-01')).toBe(
      '2021-01-31 S1 late Utbetalning för helår 2020 till REN 6101 0.50',
    );
  });

  it('is no duty for a period that is past without costs', () => {
    expect([januaryOf(soundTables, '2021-01-31'), januaryOf(soundTables, '2021-02-01')]).toEqual([
      '2021-01-31 S1 due Utbetalning för helår 2020',
      undefined,
    ]);
  });

  it('is no duty where a credit took the costs away', () => {
    const credited = append(
      winter,
      'Huvudbok',
      cost('2020-12-31', '5101', -5000),
      cost('2020-12-31', '6101', -0.5),
    );
    expect(januaryOf(credited, '2021-02-01')).toBeUndefined();
  });

  it('is no duty once the grant is spent', () => {
    const spent = append(soundTables, 'Huvudbok', cost('2021-01-04', '5101', 889999.5));
    expect(dutyDays(spent, '2021-03-01', 'payout')).toEqual([
      '2020-04-30 done',
      '2020-09-30 done',
      '2021-04-30 due',
    ]);
  });

  it('is owed before the start too, for the project leader who begins early', () => {
    const early = append(soundTables, 'Huvudbok', cost('2019-12-02', '5101', 700));
    expect(dutyList(early, '2021-03-01', 'payout')[0]).toBe(
      '2020-01-31 S1 late Utbetalning för helår 2019 till REN 5101 700.00',
    );
  });

  it('has no amount where there is no ledger, and is not called late', () => {
    const tables = emptied(without(soundTables, 'Huvudbok'), 'Utbetalningar');
    expect(dutyList(tables, '2022-10-01', 'payout')).toEqual([
      '2023-01-31 S1 due Utbetalning för helår 2022',
    ]);
  });

  it('is due in the month that the parameter says', () => {
    const later = append(soundTables, 'Parametrar', [
      'kalender.utbetalningsmånader',
      '5, 10, 2',
      '',
      'beslut',
    ]);
    expect(dutyDays(later, '2021-03-01', 'payout').slice(-3)).toEqual([
      '2022-05-31 due',
      '2022-10-31 due',
      '2023-02-28 due',
    ]);
  });
});

describe('A round of repayment', () => {
  const ofVan = (tables: Tables, today: string): string[] =>
    dutyList(tables, today, 'repayment')
      .filter((_, index) => index % 2 === 0)
      .map((line) => line.replace('S1 ', '').replace('Återföring för ', '').replace(' till fonden', ''));

  it.each([
    ['2022-09-30', 'due'],
    ['2022-10-01', 'late'],
  ])('that is not invoiced stands on %s as %s', (today, status) => {
    expect(ofVan(soundTables, today)[0]).toBe(`2022-09-30 ${status} 2022 210000.00`);
  });

  it.each([
    [209999, 'done', '210000.00'],
    [209998.99, 'late', '1.01'],
  ])('that is invoiced with %s is %s, to the krona', (amount, status, left) => {
    const tables = append(soundTables, 'Fakturor', invoice('VAN', 2022, amount));
    expect(ofVan(tables, '2022-10-01')[0]).toBe(`2022-09-30 ${status} 2022 ${left}`);
  });

  it('is covered by what was invoiced too much the year before', () => {
    const tables = append(soundTables, 'Fakturor', invoice('VAN', 2022, 300000));
    expect(ofVan(tables, '2023-10-01')).toEqual([
      '2022-09-30 done 2022 210000.00',
      '2023-09-30 late 2023 120000.00',
      '2024-09-30 due 2024 210000.00',
    ]);
  });

  it('is late for the earliest year first', () => {
    const tables = append(soundTables, 'Fakturor', invoice('VAN', 2023, 210000));
    expect(ofVan(tables, '2023-10-01')).toEqual([
      '2022-09-30 done 2022 210000.00',
      '2023-09-30 late 2023 210000.00',
      '2024-09-30 due 2024 210000.00',
    ]);
  });

  it('is not invoiced before the day of its invoice', () => {
    const tables = append(soundTables, 'Fakturor', invoice('VAN', 2022, 210000, '2022-10-20'));
    expect(ofVan(tables, '2022-10-19')[0]).toBe('2022-09-30 late 2022 210000.00');
  });

  it('follows the judgement once there is one', () => {
    // VAN repays 360 000 in three equal rounds; SOC its floor of 72 000.
    expect(dutyList(settledTables, '2022-07-01', 'repayment').map((line) => line.split(' ').pop())).toEqual([
      '120000.00',
      '24000.00',
      '120000.00',
      '24000.00',
      '120000.00',
      '24000.00',
    ]);
  });

  it('is no duty for a year in which the plan takes back', () => {
    const back: Tables = {
      ...soundTables,
      Aterforingsplan: [
        ['Satsning', 'Part', '2022', '2023'],
        ['S1', 'VAN', 1100000, -50000],
      ],
    };
    expect(dutyDays(back, '2021-03-01', 'repayment')).toEqual(['2022-09-30 due']);
  });

  it('knows whose it is and of which year', () => {
    const [first] = runOn(soundTables).result.duties.filter(({ kind }) => kind === 'repayment');
    expect(first?.origin).toEqual({ party: 'VAN', year: 2022 });
  });

  it('is told by its name alone where it is neither a board’s nor a company’s', () => {
    const civil = edit(soundTables, { 'Parter!C2': 'Civilsamhälle' });
    const { duties } = runOn(civil).result;
    expect(duties.filter(({ kind }) => kind === 'repayment').map(({ who }) => inSwedish(who))[0]).toBe('VAN');
  });

  it('is the company’s where a company repays', () => {
    const company = edit(soundTables, { 'Parter!C3': 'Kommunalt bolag', 'Parter!E3': 0.6 });
    const who = runOn(company, '2021-03-01')
      .result.duties.filter(({ kind }) => kind === 'repayment')
      .map((duty) => inSwedish(duty.who));
    expect(who.slice(0, 2)).toEqual(['nämnden VAN', 'bolaget SOC']);
  });
});
