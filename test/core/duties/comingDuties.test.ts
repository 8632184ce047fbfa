import { inSwedish } from '../../../src/core/text/inSwedish';
import { sentenceOf } from '../../../src/core/text/sentence';
import { comingDuties } from '../../../src/core/duties/duties';
import type { Duty, DutyStatus } from '../../../src/core/duties/duty';
import { investmentId } from '../../../src/core/values/ids';
import { day } from '../rules/askRule';

const duty = (date: string, status: DutyStatus = 'due', what = ''): Duty => ({
  investment: investmentId('S1'),
  kind: 'report',
  date: day(date),
  what: sentenceOf(what),
  who: sentenceOf('projektledaren'),
  rule: 'OR-29',
  source: { document: '', page: '', quote: '' },
  status,
});

const shown = (today: string, ...duties: Duty[]): string[] =>
  comingDuties(duties, day(today)).map(({ date, what }) => `${date}${inSwedish(what)}`);

describe('The calendar', () => {
  it('goes from today through the same day twelve months on', () => {
    const dates = ['2021-03-14', '2021-03-15', '2022-03-15', '2022-03-16'];
    expect(shown('2021-03-15', ...dates.map((date) => duty(date)))).toEqual(['2021-03-15', '2022-03-15']);
  });

  it('ends on the 28th when today is a leap day', () => {
    expect(shown('2024-02-29', duty('2025-02-28'), duty('2025-03-01'))).toEqual(['2025-02-28']);
  });

  it('ends on the 28th when next year has a leap day', () => {
    expect(shown('2023-02-28', duty('2024-02-28'), duty('2024-02-29'))).toEqual(['2024-02-28']);
  });

  it('has all that is late first, however old', () => {
    expect(
      shown('2021-03-15', duty('2021-04-30'), duty('2021-01-31', 'late'), duty('2012-09-30', 'late')),
    ).toEqual(['2012-09-30', '2021-01-31', '2021-04-30']);
  });

  it('keeps what is done ahead of its day, and no older', () => {
    expect(shown('2021-03-15', duty('2021-03-14', 'done'), duty('2021-03-15', 'done'))).toEqual([
      '2021-03-15',
    ]);
  });

  it('keeps the order of the tables on one day', () => {
    const same = ['b', 'a', 'c'].map((what) => duty('2021-04-30', 'due', ` ${what}`));
    expect(shown('2021-03-15', ...same)).toEqual(['2021-04-30 b', '2021-04-30 a', '2021-04-30 c']);
  });
});
