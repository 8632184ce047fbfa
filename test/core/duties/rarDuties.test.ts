import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, given, soundTables, without } from '../workbookBuilder';
import { dutyDays, dutyList } from './dutyList';

const rar = edit(soundTables, { 'Satsningar!I2': 'RAR' });

const met = (date: string, forum = 'Styrgrupp'): Tables => append(rar, 'Moten', ['S1', forum, date]);

const activity = (planned: string, done: string): Rows[number] => [
  'S1',
  'Team på plats',
  'Rekrytering',
  planned,
  done,
  '',
];

describe('An investment by RAR’s rules', () => {
  it('owes a meeting 45 days after the last one, over a leap day', () => {
    // 20 days are left of January 2020, then 25 of February.
    expect(dutyList(met('2020-01-11'), '2020-02-01')).toEqual([
      '2020-02-25 S1 due Möte med styrgruppen, högst 45 dagar efter förra mötet 2020-01-11',
    ]);
  });

  it('counts the 29 February', () => {
    expect(dutyDays(met('2020-02-01'), '2020-02-01', 'steeringGroup')).toEqual(['2020-03-17 due']);
  });

  it.each([
    ['2020-03-17', 'due'],
    ['2020-03-18', 'late'],
  ])('misses a meeting on %s: %s', (today, status) => {
    expect(dutyDays(met('2020-02-01'), today, 'steeringGroup')).toEqual([`2020-03-17 ${status}`]);
  });

  it('owes the first meeting from the start', () => {
    expect(dutyList(rar, '2020-01-15', 'steeringGroup')).toEqual([
      '2020-02-15 S1 due Möte med styrgruppen, högst 45 dagar efter starten 2020-01-01',
    ]);
  });

  it('takes no meeting that is to come for one that was held', () => {
    expect(dutyDays(met('2020-02-01'), '2020-01-31', 'steeringGroup')).toEqual(['2020-02-15 due']);
  });

  it.each([
    ['an extra meeting', met('2020-02-01', 'Extra styrgrupp')],
    ['a meeting before the start', met('2019-12-20')],
  ])('does not count %s', (_, tables) => {
    expect(dutyDays(tables, '2020-02-10', 'steeringGroup')).toEqual(['2020-02-15 due']);
  });

  it.each([
    ['2022-11-16', ['2022-12-31 due']],
    ['2022-11-17', []],
  ])('owes none that would come after the end: last on %s', (date, days) => {
    expect(dutyDays(met(date), '2022-12-01', 'steeringGroup')).toEqual(days);
  });

  it('owes none where nobody can see which were held', () => {
    expect(dutyDays(without(rar, 'Moten'), '2020-01-15', 'steeringGroup')).toEqual([]);
  });

  it('has the days that the parameter says', () => {
    expect(dutyDays(given(rar, 'styrgrupp.dagar', 31), '2020-01-15', 'steeringGroup')).toEqual([
      '2020-02-01 due',
    ]);
  });

  it('owes the activities of its plan, each by its day', () => {
    const planned = append(
      rar,
      'Aktivitetsplan',
      activity('2020-02-29', '2020-02-20'),
      activity('2020-02-29', ''),
      activity('2020-03-01', '2020-03-02'),
      activity('', ''),
    );
    expect(dutyList(planned, '2020-03-01', 'activity')).toEqual([
      '2020-02-29 S1 done Aktivitet: Rekrytering, delmål Team på plats',
      '2020-02-29 S1 late Aktivitet: Rekrytering, delmål Team på plats',
      '2020-03-01 S1 due Aktivitet: Rekrytering, delmål Team på plats',
    ]);
  });

  it('is told nothing late where the plan has no column for what is done', () => {
    const tables: Tables = {
      ...rar,
      Aktivitetsplan: [
        ['Satsning', 'Delmål', 'Aktivitet', 'Planerat klart'],
        ['S1', 'Team på plats', 'Rekrytering', '2020-02-29'],
        ['S1', 'Team på plats', 'Rekrytering', '2020-03-01'],
      ],
    };
    expect(dutyDays(tables, '2020-03-01', 'activity')).toEqual(['2020-03-01 due']);
  });

  it('owes nothing before it runs', () => {
    const planned = append(rar, 'Aktivitetsplan', activity('2020-02-29', ''));
    expect(dutyList(edit(planned, { 'Satsningar!C2': 'Beviljad' }), '2020-03-01')).toEqual([]);
  });

  it('owes no more meetings when it is closed', () => {
    expect(
      dutyDays(edit(met('2020-02-01'), { 'Satsningar!C2': 'Avslutad' }), '2020-02-10', 'steeringGroup'),
    ).toEqual([]);
  });

  it('owes no meeting where nobody knows when it began', () => {
    expect(dutyDays(edit(met('2020-02-01'), { 'Satsningar!D2': '' }), '2020-02-10', 'steeringGroup')).toEqual(
      [],
    );
  });

  it('owes a meeting also where nobody knows when it ends', () => {
    expect(dutyDays(edit(met('2020-02-01'), { 'Satsningar!E2': '' }), '2020-02-10', 'steeringGroup')).toEqual(
      ['2020-03-17 due'],
    );
  });

  it('counts from the latest meeting, wherever its row stands', () => {
    const three = append(
      met('2020-01-11'),
      'Moten',
      ['S1', 'Styrgrupp', '2020-02-01'],
      ['S1', 'Styrgrupp', '2020-01-20'],
    );
    expect(dutyDays(three, '2020-02-10', 'steeringGroup')).toEqual(['2020-03-17 due']);
  });

  it.each([
    ['', 'Rekrytering', 'Aktivitet: Rekrytering'],
    ['Team på plats', '', 'Aktivitet: Team på plats'],
    ['', '', 'Aktivitet enligt aktivitetsplanen'],
  ])('names an activity by what is written: %p, %p', (goal, name, what) => {
    const planned = append(rar, 'Aktivitetsplan', ['S1', goal, name, '2020-04-01', '', '']);
    expect(dutyList(planned, '2020-03-01', 'activity')).toEqual([`2020-04-01 S1 due ${what}`]);
  });
});
