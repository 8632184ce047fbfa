import type { CellValue } from '../../../src/workbook/snapshot';
import { schedulesOf } from '../resultFile';
import { outcomeOf, runOn } from '../rules/askRule';
import { PASSED, broken, stop, warn } from '../rules/ruleCase';
import type { Tables } from '../workbookBuilder';
import { append, edit, settledTables, soundTables } from '../workbookBuilder';

/** S1 runs 2020-01-01 to 2022-12-31 and was granted 1 050 000 kr. */
interface Decision {
  readonly kind: 'Förlängning' | 'Tillskott' | 'Omfördelning' | 'Avslut';
  readonly date: string;
  readonly end?: string;
  readonly amount?: CellValue;
  readonly party?: string;
}

const decided = (tables: Tables, ...decisions: readonly Decision[]): Tables =>
  append(
    tables,
    'Andringar',
    ...decisions.map(({ kind, date, end = '', amount = '', party = '' }) => [
      'S1',
      date,
      'Kommunstyrelsen',
      kind,
      end,
      amount,
      party,
    ]),
  );

const ended = (tables: Tables, today: string) => schedulesOf(tables, today).grants[0]?.end;
const inForce = (tables: Tables, today: string) => schedulesOf(tables, today).grants[0]?.inForce;

describe('The last day', () => {
  const prolonged = decided(soundTables, { kind: 'Förlängning', date: '2021-06-15', end: '2023-06-30' });
  const closed = decided(soundTables, { kind: 'Avslut', date: '2021-06-15', end: '2021-08-31' });
  const closedAtOnce = decided(soundTables, { kind: 'Avslut', date: '2020-02-29' });

  it.each<[string, Tables, string, string]>([
    ['as first decided, the day before it is prolonged', prolonged, '2021-06-14', '2022-12-31'],
    ['prolonged on the day of the decision', prolonged, '2021-06-15', '2023-06-30'],
    ['as first decided, the day before it is closed', closed, '2021-06-14', '2022-12-31'],
    ['the date of the closing on the day of the decision', closed, '2021-06-15', '2021-08-31'],
    ['as first decided, the day before a closing without a date', closedAtOnce, '2020-02-28', '2022-12-31'],
    ['the day of a closing without a date', closedAtOnce, '2020-02-29', '2020-02-29'],
  ])('is %s', (_, tables, today, expected) => {
    expect(ended(tables, today)).toBe(expected);
  });

  it('is the latest decided, whatever the order of the rows', () => {
    const both = decided(
      soundTables,
      { kind: 'Avslut', date: '2021-09-01', end: '2021-12-31' },
      { kind: 'Förlängning', date: '2021-06-15', end: '2023-06-30' },
    );
    expect(ended(both, '2021-12-01')).toBe('2021-12-31');
  });

  it('is what the length of the grant period is held against, at the decision’s cell', () => {
    expect(outcomeOf('OR-17', runOn(prolonged, '2021-06-15'))).toEqual(
      broken(stop('Andringar!E2', '2023-06-30', '2022-12-31')),
    );
  });

  it('is not held against it the day before', () => {
    expect(outcomeOf('OR-17', runOn(prolonged, '2021-06-14'))).toEqual(PASSED);
  });

  it('asks for a leader through the longer time', () => {
    // The leader’s post ends on 2022-12-31.
    expect(outcomeOf('OR-23', runOn(prolonged, '2021-06-15'))).toEqual(
      broken(stop('Bemanning!D2', '0', '0.25')),
    );
  });

  it('asks for no leader after a closing', () => {
    const leftEarly = edit(closed, { 'Bemanning!F2': '2021-08-31' });
    expect(outcomeOf('OR-23', runOn(leftEarly, '2021-06-15'))).toEqual(PASSED);
  });

  it('asks for one until the closing is decided', () => {
    const leftEarly = edit(closed, { 'Bemanning!F2': '2021-08-31' });
    expect(outcomeOf('OR-23', runOn(leftEarly, '2021-06-14'))).toEqual(
      broken(stop('Bemanning!D2', '0', '0.25')),
    );
  });
});

describe('The granted sum', () => {
  const more = decided(soundTables, { kind: 'Tillskott', date: '2021-06-15', amount: 60000 });

  it.each<[string, string, string]>([
    ['as first decided, the day before more is added', '2021-06-14', '1050000.00'],
    ['with what was added from the day of the decision', '2021-06-15', '1110000.00'],
  ])('is %s', (_, today, expected) => {
    expect(inForce(more, today)).toBe(expected);
  });

  it('grows by each addition', () => {
    const twice = decided(more, { kind: 'Tillskott', date: '2021-06-16', amount: 0.01, party: 'VAN' });
    expect(inForce(twice, '2021-06-16')).toBe('1110000.01');
  });

  it('leaves what the budget gave as it was', () => {
    expect(schedulesOf(more, '2021-06-15').grants[0]?.granted).toBe('1050000.00');
  });

  it('is not changed by a move between parties', () => {
    const moved = decided(
      soundTables,
      { kind: 'Omfördelning', date: '2021-01-01', amount: 5000, party: 'VAN' },
      { kind: 'Omfördelning', date: '2021-01-01', amount: -5000, party: 'SOC' },
    );
    expect(inForce(moved, '2021-03-01')).toBe('1050000.00');
  });

  it('grows in kronor also where the plans are in thousands', () => {
    const thousands = append(more, 'Parametrar', ['beloppsenhet', 'tkr', '', 'beslut', '']);
    expect(inForce(thousands, '2021-06-15')).toBe('1050060000.00');
  });

  it('is what consumption is held against, from the day of the decision', () => {
    // The forecast is 1 050 000, as in the cases of OR-39.
    const tight = edit(more, { 'Satsningar!G2': 990000 });
    expect([
      outcomeOf('OR-39', runOn(tight, '2021-06-14')),
      outcomeOf('OR-39', runOn(tight, '2021-06-15')),
    ]).toEqual([broken(warn('Satsningar!G2', '1050000.00', '990000.00')), PASSED]);
  });

  it('is the cost of the settlement where that is what was granted', () => {
    // 1 050 000 : 3 : 2 is 630 000 and 420 000; with 60 000 more 666 000 and 444 000.
    const full = (today: string) =>
      schedulesOf(
        append(
          decided(settledTables, { kind: 'Tillskott', date: '2021-06-15', amount: 60000 }),
          'Parametrar',
          ['återföring.kostnadsbas', 'beviljat', '', 'beslut', ''],
        ),
        today,
      ).repayments.map((line) => line.full);
    expect([full('2021-06-14'), full('2021-06-15')]).toEqual([
      ['630000.00', '420000.00'],
      ['666000.00', '444000.00'],
    ]);
  });
});

describe('Payouts', () => {
  /** VAN consumes 60 000 in each of the three periods of 2020; 100 000 is granted, 50 000 is added on 2020-10-01. */
  const spending: Tables = {
    ...edit(soundTables, { 'Satsningar!G2': 100000 }),
    Utbetalningar: (soundTables['Utbetalningar'] ?? []).slice(0, 1),
    Huvudbok: [
      ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'],
      ['V1', '2020-02-10', '5010', '5101', '70001', 'Lön', 60000],
      ['V2', '2020-06-10', '5010', '5101', '70001', 'Lön', 60000],
      ['V3', '2020-11-10', '5010', '5101', '70001', 'Lön', 60000],
    ],
  };
  const paid = (tables: Tables, today: string) =>
    schedulesOf(tables, today).payouts.map(({ payout, unfunded = '0.00' }) => `${payout} ${unfunded}`);

  it('stop at the grant in force when they are made', () => {
    expect(paid(spending, '2021-03-01')).toEqual(['60000.00 0.00', '40000.00 20000.00', '0.00 60000.00']);
  });

  it('are paid up after a later addition, as far as it goes', () => {
    // 50 000 more: the 20 000 that had no money in September and 30 000 of what January owes.
    const more = decided(spending, { kind: 'Tillskott', date: '2020-10-01', amount: 50000 });
    expect(paid(more, '2021-03-01')).toEqual(['60000.00 0.00', '40000.00 20000.00', '50000.00 30000.00']);
  });

  it('reach further at once where the addition comes on the last day of their month', () => {
    const more = decided(spending, { kind: 'Tillskott', date: '2020-09-30', amount: 50000 });
    expect(paid(more, '2021-03-01')).toEqual(['60000.00 0.00', '60000.00 0.00', '30000.00 30000.00']);
  });

  it('do not where it comes the day after', () => {
    const more = decided(spending, { kind: 'Tillskott', date: '2020-10-01', amount: 50000 });
    expect(paid(more, '2021-03-01')[1]).toBe('40000.00 20000.00');
  });

  it('know no decision that has not been made', () => {
    const more = decided(spending, { kind: 'Tillskott', date: '2020-12-31', amount: 50000 });
    expect(paid(more, '2020-12-30')).toEqual(['60000.00 0.00', '40000.00 20000.00', '0.00 60000.00']);
  });
});
