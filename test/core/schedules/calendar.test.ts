import { day, runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { given, soundTables } from '../workbookBuilder';

const periodOf = (date: string, tables: Tables = soundTables): string => {
  const { year, name } = runOn(tables).result.context.facts.calendar.periodOf(day(date));
  return `${name} ${year}`;
};

describe('The period of a day', () => {
  it.each([
    ['2020-01-01', 'Delår 1 2020'],
    ['2020-04-30', 'Delår 1 2020'],
    ['2020-05-01', 'Delår 2 2020'],
    ['2020-08-31', 'Delår 2 2020'],
    ['2020-09-01', 'Helår 2020'],
    ['2020-12-31', 'Helår 2020'],
  ])('%s is %s', (date, period) => {
    expect(periodOf(date)).toBe(period);
  });

  it('after a year that closes early is the first of the next year', () => {
    const early = given(soundTables, 'kalender.helår', '11-30');
    expect(['2020-11-30', '2020-12-01'].map((date) => periodOf(date, early))).toEqual([
      'Helår 2020',
      'Delår 1 2021',
    ]);
  });
});
