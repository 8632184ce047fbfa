import { inSwedish } from '../../../src/core/text/inSwedish';
import { runOn } from '../rules/askRule';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, soundTables, without } from '../workbookBuilder';
import { dutyDays, dutyList } from './dutyList';

/** By Göteborg's rules, with no report, decided on 2019-11-05. */
const unreported = edit(emptied(soundTables, 'Redovisningar'), { 'Satsningar!I2': 'Göteborg' });

const lasting = (start: string, end: string): Tables =>
  edit(unreported, { 'Satsningar!D2': start, 'Satsningar!E2': end });

const threeYears = lasting('2024-01-01', '2026-12-31');

const report = (year: number, period: string, submitted: string): Rows[number] => [
  'S1',
  year,
  period,
  submitted,
];

const reported = (...rows: Rows): Tables => append(threeYears, 'Redovisningar', ...rows);

describe('An investment by Göteborg’s rules', () => {
  it('owes a status report each quarter of 2024–2026, here in May 2025 with two that are in', () => {
    const two = reported(report(2024, 'Kvartal 1', '2024-04-12'), report(2024, 'Kvartal 3', '2024-09-30'));
    expect(dutyList(two, '2025-05-15')).toEqual([
      '2024-03-31 S1 done Lägesrapport för kvartal 1 2024',
      '2024-06-30 S1 late Lägesrapport för kvartal 2 2024',
      '2024-09-30 S1 done Lägesrapport för kvartal 3 2024',
      '2024-12-31 S1 late Lägesrapport för kvartal 4 2024',
      '2025-03-31 S1 late Lägesrapport för kvartal 1 2025',
      '2025-06-30 S1 due Lägesrapport för kvartal 2 2025',
      '2025-09-30 S1 due Lägesrapport för kvartal 3 2025',
      '2025-12-31 S1 due Lägesrapport för kvartal 4 2025',
      '2026-03-31 S1 due Lägesrapport för kvartal 1 2026',
      '2026-06-30 S1 due Lägesrapport för kvartal 2 2026',
      '2026-09-30 S1 due Lägesrapport för kvartal 3 2026',
      '2026-12-31 S1 due Lägesrapport för kvartal 4 2026',
    ]);
  });

  it('has the project leader report, as GB-09 asks with its source', () => {
    const { duties } = runOn(threeYears, '2025-05-15').result;
    expect([
      ...new Set(duties.map(({ who, rule, source }) => `${inSwedish(who)} ${rule} ${source.page}`)),
    ]).toEqual(['projektledaren GB-09 17']);
  });

  it('owes the same by a set of the municipality’s own that is a copy of Göteborg’s', () => {
    const own = edit(threeYears, { 'Satsningar!I2': 'Västras' });
    const named = append(own, 'Parametrar', ['regelverk.grund', 'Göteborg', '', '', 'Västras']);
    expect(dutyList(named, '2025-05-15')).toEqual(dutyList(threeYears, '2025-05-15'));
  });

  it.each(['Idé', 'Ansökan', 'Beviljad'])(
    'owes nothing while it is %s, as GB-09 asks for nothing',
    (status) => {
      expect(dutyList(edit(threeYears, { 'Satsningar!C2': status }), '2025-05-15')).toEqual([]);
    },
  );

  it('still owes what was never reported when it is over', () => {
    const over = edit(threeYears, { 'Satsningar!C2': 'Avslutad' });
    expect(dutyDays(over, '2027-02-01', 'quarterlyReport')).toHaveLength(12);
  });
});

describe('The quarters that are reported', () => {
  const days = (start: string, end: string): string[] =>
    dutyDays(lasting(start, end), '2023-01-01', 'quarterlyReport').map((line) => line.slice(0, 10));

  it('begin with the one whose last day is the start', () => {
    expect(days('2024-03-31', '2024-06-30')).toEqual(['2024-03-31', '2024-06-30']);
  });

  it('begin with the next where the start is its first day', () => {
    expect(days('2024-04-01', '2024-06-30')).toEqual(['2024-06-30']);
  });

  it('end with the one whose first day is the end', () => {
    expect(days('2024-04-01', '2024-07-01')).toEqual(['2024-06-30', '2024-09-30']);
  });

  it('follow the end as it is amended', () => {
    const prolonged = append(lasting('2024-04-01', '2024-06-30'), 'Andringar', [
      'S1',
      '2024-05-02',
      'Kommunstyrelsen',
      'Förlängning',
      '2024-09-30',
    ]);
    expect(dutyDays(prolonged, '2024-05-01', 'quarterlyReport')).toEqual(['2024-06-30 due']);
    expect(dutyDays(prolonged, '2024-05-02', 'quarterlyReport')).toEqual([
      '2024-06-30 due',
      '2024-09-30 due',
    ]);
  });

  it.each([
    ['a start', { 'Satsningar!D2': '' }],
    ['an end', { 'Satsningar!E2': '' }],
    ['an end after the start', { 'Satsningar!E2': '2023-12-31' }],
  ])('are none without %s', (_, cells) => {
    expect(dutyList(edit(threeYears, cells), '2025-05-15')).toEqual([]);
  });
});

describe('A status report', () => {
  it.each([
    ['2024-03-30', 'due'],
    ['2024-03-31', 'due'],
    ['2024-04-01', 'late'],
  ])('that is not in stands on %s as %s', (today, status) => {
    expect(dutyDays(threeYears, today, 'quarterlyReport')[0]).toBe(`2024-03-31 ${status}`);
  });

  it.each([
    ['2024-04-11', 'late'],
    ['2024-04-12', 'done'],
  ])('that is written in with 2024-04-12 stands on %s as %s', (today, status) => {
    const written = reported(report(2024, 'Kvartal 1', '2024-04-12'));
    expect(dutyDays(written, today, 'quarterlyReport')[0]).toBe(`2024-03-31 ${status}`);
  });

  it('is in by a row that names another period and came in the quarter', () => {
    const helar = reported(report(2023, 'Helår', '2024-01-31'));
    expect(dutyDays(helar, '2024-04-01', 'quarterlyReport').slice(0, 2)).toEqual([
      '2024-03-31 done',
      '2024-06-30 due',
    ]);
  });

  it('is never called late where the table of reports is missing', () => {
    expect(dutyDays(without(threeYears, 'Redovisningar'), '2026-11-01', 'quarterlyReport')).toEqual([
      '2026-12-31 due',
    ]);
  });
});

describe('The calendar and GB-09', () => {
  const some = reported(
    report(2024, 'Kvartal 1', '2024-04-12'),
    report(2024, 'Delår 2', '2024-09-30'),
    report(2025, 'Kvartal 4', '2026-02-01'),
  );

  it.each([
    '2024-03-30',
    '2024-03-31',
    '2024-04-11',
    '2024-04-12',
    '2024-12-31',
    '2026-01-31',
    '2026-02-01',
    '2028-01-01',
  ])('ask on %s for the same quarters', (today) => {
    const { findings, result } = runOn(some, today);
    const asked = findings.filter(({ rule }) => rule === 'GB-09').map(({ limit }) => String(limit));
    const passed = result.duties.filter(({ date, status }) => status !== 'done' && date.toString() <= today);
    expect(passed.map(({ date }) => date.toString())).toEqual(asked);
  });
});
