import fc from 'fast-check';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import { day } from '../rules/askRule';

describe('A date', () => {
  it.each(['2020-02-29', '2000-02-29', '1900-01-01', '9999-12-31', '2021-12-31'])('may be %s', (text) => {
    expect(CalendarDate.parse(text)?.toString()).toBe(text);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '1899-12-31',
  ])('is never %s', (text) => {
    expect(CalendarDate.parse(text)).toBeUndefined();
  });

  it.each(['2020-1-1', '20200101', '2020-01-01x', '', '01/02/2020', '２０２０-01-01', 'x2020-01-01'])(
    'is not written %j',
    (text) => {
      expect(CalendarDate.parse(text)).toBeUndefined();
    },
  );

  it('may have white space around it', () => {
    expect(CalendarDate.parse(' 2020-01-31 ')?.toString()).toBe('2020-01-31');
  });

  it('is never after the year 9999', () => {
    expect(CalendarDate.of(10_000, 1, 1)).toBeUndefined();
  });

  it('is the day that a clock shows', () => {
    expect(CalendarDate.ofClock(new Date(2020, 11, 31, 23, 59)).toString()).toBe('2020-12-31');
  });

  it('has a month of its own year', () => {
    expect(day('2020-02-29').toMonthString()).toBe('2020-02');
  });

  it('is no part of a day', () => {
    expect(CalendarDate.of(2020, 1, 1.5)).toBeUndefined();
  });
});

describe('Years from a date', () => {
  it.each([
    ['2020-02-29', 1, '2021-03-01', '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29', '2024-02-29'],
    ['2020-02-29', -1, '2019-03-01', '2019-02-28'],
    ['2019-02-28', 1, '2020-02-28', '2020-02-28'],
    ['2017-09-30', 3, '2020-09-30', '2020-09-30'],
    ['2019-12-31', 1, '2020-12-31', '2020-12-31'],
  ])('%s and %i years is %s, or %s where February is kept', (from, years, toMarch, toFebruary) => {
    expect(
      [day(from).plusYears(years, 'toMarch1'), day(from).plusYears(years, 'toFebruary28')].map(String),
    ).toEqual([toMarch, toFebruary]);
  });
});

describe('Months from a date', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-12-31', 1, '2021-01-31'],
    ['2020-01-15', -1, '2019-12-15'],
    ['2020-05-31', 4, '2020-09-30'],
    ['2020-01-01', -13, '2018-12-01'],
    ['2020-06-30', 0, '2020-06-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(day(from).plusMonths(months).toString()).toBe(to);
  });
});

describe('Days from a date', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2020-03-29', 1, '2020-03-30'],
    ['2020-01-01', 366, '2021-01-01'],
  ])('%s and %i days is %s, whatever the summer time', (from, days, to) => {
    expect(day(from).plusDays(days).toString()).toBe(to);
  });

  it('lead back again', () => {
    const days = fc.integer({ min: -20000, max: 20000 });
    fc.assert(
      fc.property(days, (count) =>
        expect(day('2020-02-29').plusDays(count).plusDays(-count).toString()).toBe('2020-02-29'),
      ),
      { seed: 6 },
    );
  });
});

describe('The last of a month', () => {
  it.each([
    [2020, 2, '2020-02-29'],
    [2100, 2, '2100-02-28'],
    [2020, 12, '2020-12-31'],
    [2020, 4, '2020-04-30'],
    [9999, 2, '9999-02-28'],
  ])('%i-%i is %s', (year, month, last) => {
    expect(CalendarDate.lastOfMonth(year, month).toString()).toBe(last);
  });
});

describe('The calendar ends', () => {
  const last = day('9999-12-31');

  it.each([
    ['days', last.plusDays(1)],
    ['months', last.plusMonths(1)],
    ['years', last.plusYears(3, 'toMarch1')],
    ['the end of a month', CalendarDate.lastOfMonth(10_000, 1)],
    ['the beginning of a year', CalendarDate.firstOfYear(10_000)],
  ])('with the last day that Excel has, however many %s are added', (_, later) => {
    expect(later.toString()).toBe('9999-12-31');
  });
});

describe('Two dates', () => {
  it('are in order across a turn of the year', () => {
    expect(day('2019-12-31').isBefore(day('2020-01-01'))).toBe(true);
  });

  it('that are the same are neither before nor after', () => {
    expect([
      day('2020-01-01').isBefore(day('2020-01-01')),
      day('2020-01-01').isAfter(day('2020-01-01')),
    ]).toEqual([false, false]);
  });

  it('are after one another', () => {
    expect([
      day('2020-01-02').isAfter(day('2020-01-01')),
      day('2020-01-01').isAfter(day('2020-01-02')),
    ]).toEqual([true, false]);
  });

  it.each(['2021-01-01', '2020-02-01', '2020-01-02'])('of which one is %s are not the same', (other) => {
    expect([day('2020-01-01').equals(day(other)), day(other).equals(day(other))]).toEqual([false, true]);
  });

  it.each([
    ['2019-12-31', '2020-01-01'],
    ['2020-01-31', '2020-02-01'],
    ['2020-02-28', '2020-02-29'],
  ])('%s and %s have numbers that rise', (earlier, later) => {
    expect(day(earlier).dayNumber).toBeLessThan(day(later).dayNumber);
  });

  it('have numbers of their own: 31 days and then another month', () => {
    const days = [day('2020-01-31'), day('2020-02-01'), day('2020-12-31'), day('2021-01-01')];
    expect(new Set(days.map(({ dayNumber }) => dayNumber)).size).toBe(4);
  });
});
