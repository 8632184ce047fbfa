import { inSwedish } from '../../../src/core/text/inSwedish';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, given, soundTables, without } from '../workbookBuilder';
import { runOn } from '../rules/askRule';
import { dutyDays, dutyList } from './dutyList';

/** S1 from 2021-03-01 through the last day of a leap February. */
const leap = edit(soundTables, { 'Satsningar!D2': '2021-03-01', 'Satsningar!E2': '2024-02-29' });

const report = (year: number, period: string, submitted: string): Rows[number] => [
  'S1',
  year,
  period,
  submitted,
  'x',
  'x',
  'x',
  'x',
];

const amended = (decided: string, kind: string, newEnd: string): Tables =>
  append(soundTables, 'Andringar', ['S1', decided, 'Kommunstyrelsen', kind, newEnd, '', '']);

describe('An investment that runs', () => {
  it('owes reports, payouts, rounds and evaluations through its whole life', () => {
    expect(dutyList(soundTables, '2021-03-01')).toEqual([
      '2020-04-30 S1 done Utbetalning för delår 1 2020 100000.00',
      '2020-09-30 S1 done Skriftlig redovisning för delår 2 2020',
      '2020-09-30 S1 done Utbetalning för delår 2 2020 60000.50',
      '2021-01-31 S1 done Skriftlig redovisning för helår 2020',
      '2021-04-30 S1 due Utbetalning för delår 1 2021',
      '2021-09-30 S1 due Skriftlig redovisning för delår 2 2021',
      '2021-09-30 S1 due Utbetalning för delår 2 2021',
      '2022-01-31 S1 due Skriftlig redovisning för helår 2021',
      '2022-01-31 S1 due Utbetalning för helår 2021',
      '2022-04-30 S1 due Utbetalning för delår 1 2022',
      '2022-09-30 S1 due Skriftlig redovisning för delår 2 2022',
      '2022-09-30 S1 due Utbetalning för delår 2 2022',
      '2022-09-30 S1 due Återföring för 2022 till fonden 210000.00',
      '2022-09-30 S1 due Återföring för 2022 till fonden 140000.00',
      '2023-01-31 S1 due Skriftlig redovisning för helår 2022',
      '2023-01-31 S1 due Utbetalning för helår 2022',
      '2023-06-30 S1 due Slutrapport med effektutvärdering',
      '2023-09-30 S1 due Återföring för 2023 till fonden 210000.00',
      '2023-09-30 S1 due Återföring för 2023 till fonden 140000.00',
      '2024-09-30 S1 due Återföring för 2024 till fonden 210000.00',
      '2024-09-30 S1 due Återföring för 2024 till fonden 140000.00',
      '2025-12-31 S1 due Uppföljande utvärdering, mellan 2023-12-31 och 2025-12-31',
    ]);
  });

  it('has somebody for everything', () => {
    const { duties } = runOn(soundTables, '2021-03-01').result;
    expect([...new Set(duties.map(({ kind, who }) => `${kind}: ${inSwedish(who)}`))]).toEqual([
      'payout: fondens ekonom',
      'report: projektledaren',
      'repayment: nämnden VAN',
      'repayment: nämnden SOC',
      'finalReport: projektledaren',
      'followUp: centrala utvärderingsteamet',
    ]);
  });

  it.each(['Idé', 'Ansökan'])('owes nothing while it is %s', (status) => {
    expect(dutyList(edit(soundTables, { 'Satsningar!C2': status }), '2030-01-01')).toEqual([]);
  });

  it('owes nothing by a status that cannot be read', () => {
    expect(dutyList(edit(soundTables, { 'Satsningar!C2': 'Igång' }), '2030-01-01')).toEqual([]);
  });

  it('owes all of it already when it is granted', () => {
    const granted = edit(soundTables, { 'Satsningar!C2': 'Beviljad' });
    expect(dutyList(granted, '2021-03-01')).toEqual(dutyList(soundTables, '2021-03-01'));
  });

  it('owes nothing of this by another rule set', () => {
    const other = edit(soundTables, { 'Satsningar!I2': 'Göteborg' });
    const { duties } = runOn(other, '2030-01-01').result;
    expect([...new Set(duties.map(({ kind }) => kind))]).toEqual(['quarterlyReport']);
  });
});

describe('A written report', () => {
  const due = '2021-09-30';

  it.each([
    ['2021-09-29', 'due'],
    ['2021-09-30', 'due'],
    ['2021-10-01', 'late'],
  ])('that is not in stands on %s as %s', (today, status) => {
    expect(dutyDays(soundTables, today, 'report')).toContain(`${due} ${status}`);
  });

  it.each([
    ['2021-10-04', 'late'],
    ['2021-10-05', 'done'],
  ])('that came on 2021-10-05 stands on %s as %s', (today, status) => {
    const late = append(soundTables, 'Redovisningar', report(2021, 'Delår 2', '2021-10-05'));
    expect(dutyDays(late, today, 'report')).toContain(`${due} ${status}`);
  });

  it('is not in where its row has no day', () => {
    const empty = append(soundTables, 'Redovisningar', report(2021, 'Delår 2', ''));
    expect(dutyDays(empty, '2021-10-01', 'report')).toContain(`${due} late`);
  });

  it('is not in where another year’s is', () => {
    const other = append(soundTables, 'Redovisningar', report(2022, 'Delår 2', '2021-09-01'));
    expect(dutyDays(other, '2021-10-01', 'report')).toContain(`${due} late`);
  });

  it('is owed for each period with a day of the investment in it, through a leap year', () => {
    // March 2021 lies in delår 2, February 2024 too.
    expect(dutyDays(leap, '2021-03-01', 'report')).toEqual([
      '2021-09-30 due',
      '2022-01-31 due',
      '2022-09-30 due',
      '2023-01-31 due',
      '2023-09-30 due',
      '2024-01-31 due',
      '2024-09-30 due',
    ]);
  });

  it('is not owed for the rest of a year when the last day is that of delår 2', () => {
    const ended = edit(soundTables, { 'Satsningar!E2': '2022-08-31' });
    expect(dutyDays(ended, '2021-03-01', 'report').slice(-1)).toEqual(['2022-09-30 due']);
  });

  it('is owed for the whole year when the last day is the one after', () => {
    const ended = edit(soundTables, { 'Satsningar!E2': '2022-09-01' });
    expect(dutyDays(ended, '2021-03-01', 'report').slice(-1)).toEqual(['2023-01-31 due']);
  });

  it('is due on the days of the parameter, a 29 February only where there is one', () => {
    const days = given(leap, 'redovisning.förfallodagar', '09-15, 02-29');
    expect(dutyDays(days, '2021-03-01', 'report')).toEqual([
      '2021-09-15 due',
      '2022-02-28 due',
      '2022-09-15 due',
      '2023-02-28 due',
      '2023-09-15 due',
      '2024-02-29 due',
      '2024-09-15 due',
    ]);
  });
});

describe('A later decision on the end', () => {
  const prolonged = amended('2022-06-01', 'Förlängning', '2023-08-31');

  it('adds no duty before its day', () => {
    expect(dutyList(prolonged, '2022-05-31')).toEqual(dutyList(soundTables, '2022-05-31'));
  });

  it('adds the reports and payouts of the new months from its day on', () => {
    const added = dutyList(prolonged, '2022-06-01', 'report', 'payout').filter(
      (line) => !dutyList(soundTables, '2022-06-01').includes(line),
    );
    expect(added).toEqual([
      '2023-04-30 S1 due Utbetalning för delår 1 2023',
      '2023-09-30 S1 due Skriftlig redovisning för delår 2 2023',
      '2023-09-30 S1 due Utbetalning för delår 2 2023',
    ]);
  });

  it('moves the final report, in a month without a 31st to its last day', () => {
    expect(dutyDays(prolonged, '2022-06-01', 'finalReport')).toEqual(['2024-02-29 due']);
  });

  it('takes the coming reports away when the investment is closed early', () => {
    const closed = amended('2021-05-31', 'Avslut', '2021-08-31');
    expect(dutyDays(closed, '2021-05-31', 'report')).toEqual([
      '2020-09-30 done',
      '2021-01-31 done',
      '2021-09-30 due',
    ]);
  });
});

describe('The evaluations', () => {
  it('count from the last day of a leap February to the 28th', () => {
    expect(dutyList(leap, '2021-03-01', 'finalReport', 'followUp')).toEqual([
      '2024-08-29 S1 due Slutrapport med effektutvärdering',
      '2027-02-28 S1 due Uppföljande utvärdering, mellan 2025-02-28 och 2027-02-28',
    ]);
  });

  it.each([
    ['2023-06-30', 'due'],
    ['2023-07-01', 'late'],
  ])('miss a final report on %s: %s', (today, status) => {
    expect(dutyDays(soundTables, today, 'finalReport')).toEqual([`2023-06-30 ${status}`]);
  });

  it('are done with a step on or before today', () => {
    const done = append(soundTables, 'Beslutsgang', ['S1', 'Slutrapport', '', '2023-05-02']);
    expect(dutyDays(done, '2023-05-02', 'finalReport')).toEqual(['2023-06-30 done']);
  });

  it('are still to come while the step is a plan', () => {
    const planned = append(soundTables, 'Beslutsgang', ['S1', 'Slutrapport', '', '2023-05-02']);
    expect(dutyDays(planned, '2023-05-01', 'finalReport')).toEqual(['2023-06-30 due']);
  });

  it('are not done by a final report from before the end', () => {
    const early = append(soundTables, 'Beslutsgang', ['S1', 'Slutrapport', '', '2022-12-30']);
    expect(dutyDays(early, '2023-01-10', 'finalReport')).toEqual(['2023-06-30 due']);
  });

  it.each([
    ['2023-12-30', 'due'],
    ['2023-12-31', 'done'],
  ])('take a follow-up of %s as %s, since it may not come too early', (date, status) => {
    const made = append(soundTables, 'Beslutsgang', ['S1', 'Uppföljande utvärdering', '', date]);
    expect(dutyDays(made, '2024-01-31', 'followUp')).toEqual([`2025-12-31 ${status}`]);
  });

  it('have the months and years that the parameters say', () => {
    const other = given(given(soundTables, 'slutrapport.månader', 2), 'uppföljning.maxÅr', 2);
    expect(dutyList(other, '2022-01-01', 'finalReport', 'followUp').map((line) => line.slice(0, 10))).toEqual(
      ['2023-02-28', '2024-12-31'],
    );
  });
});

describe('The decision on implementation', () => {
  const judged = (date: string, kind: string, effect: number): Tables =>
    append(edit(soundTables, { 'Satsningar!C2': 'Avslutad' }), 'EffektUtfall', [
      'S1',
      'VAN',
      kind,
      date,
      effect,
    ]);

  it('is due with the final report when an effect was found before it', () => {
    expect(dutyDays(judged('2023-06-30', 'Uppföljning', 1), '2023-06-30', 'implementation')).toEqual([
      '2023-06-30 due',
    ]);
  });

  it('is due with the follow-up when the effect was found later', () => {
    expect(dutyDays(judged('2023-07-01', 'Prognos', 1), '2023-08-01', 'implementation')).toEqual([
      '2025-12-31 due',
    ]);
  });

  it('is due by the first effect that was found, wherever its row stands', () => {
    const two = append(judged('2023-07-15', 'Uppföljning', 1), 'EffektUtfall', [
      'S1',
      'SOC',
      'Uppföljning',
      '2023-06-15',
      1,
    ]);
    expect(dutyDays(two, '2023-08-01', 'implementation')).toEqual(['2023-06-30 late']);
  });

  it.each([
    ['a running judgement', 'Löpande', 1],
    ['a judgement that nothing was gained', 'Uppföljning', 0],
  ])('is due by no earlier %s', (_, kind, effect) => {
    const two = append(judged('2023-07-15', 'Uppföljning', 1), 'EffektUtfall', [
      'S1',
      'SOC',
      kind,
      '2023-06-15',
      effect,
    ]);
    expect(dutyDays(two, '2023-08-01', 'implementation')).toEqual(['2025-12-31 due']);
  });

  it('is due also where a running judgement of another party was worse', () => {
    const worse = append(judged('2023-06-01', 'Uppföljning', 1), 'EffektUtfall', [
      'S1',
      'SOC',
      'Löpande',
      '2022-06-15',
      -10,
    ]);
    expect(dutyDays(worse, '2023-06-30', 'implementation')).toEqual(['2023-06-30 due']);
  });

  it('is late the day after', () => {
    expect(dutyDays(judged('2023-06-01', 'Uppföljning', 1), '2023-07-01', 'implementation')).toEqual([
      '2023-06-30 late',
    ]);
  });

  it.each([
    ['nothing was gained', judged('2023-06-01', 'Uppföljning', 0)],
    ['only a running judgement was made', judged('2023-06-01', 'Löpande', 1)],
    ['the judgement is of a later day', judged('2024-06-01', 'Uppföljning', 1)],
    ['it still runs', edit(judged('2023-06-01', 'Uppföljning', 1), { 'Satsningar!C2': 'Pågår' })],
  ])('is not asked for where %s', (_, tables) => {
    expect(dutyDays(tables, '2023-07-01', 'implementation')).toEqual([]);
  });

  it('is done when Kommunstyrelsen has decided', () => {
    const decided = append(judged('2023-06-01', 'Uppföljning', 1), 'Beslutsgang', [
      'S1',
      'Implementeringsbeslut',
      '',
      '2023-09-12',
    ]);
    expect(dutyDays(decided, '2023-09-12', 'implementation')).toEqual(['2023-06-30 done']);
  });
});

describe('What cannot be seen', () => {
  it.each([
    ['Redovisningar', 'report'],
    ['Utbetalningar', 'payout'],
    ['Fakturor', 'repayment'],
    ['Beslutsgang', 'finalReport'],
    ['Beslutsgang', 'followUp'],
  ] as const)('without the table %s is never called late: %s', (table, kind) => {
    const days = dutyDays(without(soundTables, table), '2040-01-01', kind);
    expect(days).toEqual([]);
  });

  it('is still to come where its day is not past', () => {
    expect(dutyDays(without(soundTables, 'Redovisningar'), '2022-09-30', 'report')).toEqual([
      '2022-09-30 due',
      '2023-01-31 due',
    ]);
  });

  it('has no reports or payouts without a start', () => {
    const unknown = edit(without(soundTables, 'Huvudbok'), { 'Satsningar!D2': '' });
    expect(dutyList(unknown, '2021-03-01', 'report', 'payout')).toEqual([]);
  });

  it('has no reports, payouts or evaluations without an end', () => {
    const unknown = edit(without(soundTables, 'Huvudbok'), { 'Satsningar!E2': '' });
    expect(dutyList(unknown, '2021-03-01', 'report', 'payout', 'finalReport', 'followUp')).toEqual([]);
  });

  it('has no reports or payouts where the end comes before the start', () => {
    const turned = edit(without(soundTables, 'Huvudbok'), {
      'Satsningar!D2': '2021-03-01',
      'Satsningar!E2': '2021-02-01',
    });
    expect(dutyList(turned, '2021-02-15', 'report', 'payout')).toEqual([]);
  });
});
