import type { ParameterKind, RawParameter } from '../../../src/core/parameters/kinds';
import {
  choiceParameter,
  codeParameter,
  monthDayParameter,
  monthsParameter,
  nameParameter,
  reportDaysParameter,
  shareParameter,
  wholeNumberParameter,
  yesNoParameter,
} from '../../../src/core/parameters/kinds';
import { parameterText } from '../../../src/core/parameters/parameterText';
import {
  fineShareParameter,
  knownShareParameter,
  numberParameter,
  rateStepsParameter,
  yearParameter,
} from '../../../src/core/parameters/payoffKinds';
import { isPriceIndexName, priceIndexKind, yearOfPriceIndex } from '../../../src/core/parameters/priceIndex';
import { findShippedRuleSet } from '../../../src/core/parameters/ruleSetNames';
import { share } from '../../../src/core/values/share';
import { day } from '../rules/askRule';

const text = (written: string, number?: string): RawParameter => ({
  kind: 'text',
  text: written,
  ...(number === undefined ? {} : { number }),
});
const number = (written: string): RawParameter => ({ kind: 'number', number: written });
const NOTHING = ['meaning', 'source'] as const;

/** What is read, as text; `–` where the cell does not hold such a value. */
function read(kind: ParameterKind<unknown>, raw: RawParameter): string {
  const value = kind.read(raw);
  return value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

describe('A parameter', () => {
  const percent = shareParameter('0.3', ...NOTHING);
  const count = wholeNumberParameter(3, ...NOTHING);
  const unit = choiceParameter(['kr', 'tkr'], 'kr', ...NOTHING);
  const yes = yesNoParameter(false, ...NOTHING);
  const months = monthsParameter([4, 9, 1], ...NOTHING);
  const monthDay = monthDayParameter('04-30', ...NOTHING);
  const reportDays = reportDaysParameter(['09-30', '01-31'], ...NOTHING);
  const rest = numberParameter(1, ...NOTHING);
  const year = yearParameter(...NOTHING);
  const steps = rateStepsParameter(...NOTHING);

  it.each<[string, ParameterKind<unknown>, RawParameter, string]>([
    ['a share', percent, number('0.25'), '"0.25"'],
    ['a share of nothing', percent, number('0'), '"0"'],
    ['a share of all', percent, text('100 %', '1'), '"1"'],
    ['no share above one', percent, number('1.01'), '–'],
    ['no share below nothing', percent, number('-0.01'), '–'],
    ['no share of words', percent, text('hälften'), '–'],
    ['a whole number', count, number('0'), '0'],
    ['a whole number to a thousand', count, number('1000'), '1000'],
    ['no larger number', count, number('1001'), '–'],
    ['no number below nothing', count, number('-1'), '–'],
    ['no part of a number', count, number('2.5'), '–'],
    ['no number of words', count, text('tre'), '–'],
    ['a choice in any case', unit, text(' TKR '), 'tkr'],
    ['no choice that there is not', unit, text('mkr'), '–'],
    ['a yes', yes, text('Ja'), 'true'],
    ['a yes as Excel writes it', yes, text('SANT'), 'true'],
    ['a yes that is a cross', yes, text('x'), 'true'],
    ['a yes in English', yes, text('TRUE'), 'true'],
    ['a yes that is one', yes, number('1'), 'true'],
    ['a no', yes, text('nej'), 'false'],
    ['a no as Excel writes it', yes, text('FALSKT'), 'false'],
    ['a no in English', yes, text('false'), 'false'],
    ['a no that is nought', yes, number('0'), 'false'],
    ['no maybe', yes, text('kanske'), '–'],
    ['no name of what every object has', yes, text('toString'), '–'],
    ['a code that is a number', codeParameter(...NOTHING), number('9954'), '9954'],
    ['a name', nameParameter('Örebro 2016', ...NOTHING), text(' RAR '), 'RAR'],
    ['no name of nothing', nameParameter('Örebro 2016', ...NOTHING), text('  '), '–'],
    ['three months', months, text('4, 9;1'), '[4,9,1]'],
    ['three months with a comma at the end', months, text('4, 9, 1,'), '[4,9,1]'],
    ['no two months', months, text('4, 9'), '–'],
    ['no four months', months, text('4, 9, 1, 2'), '–'],
    ['no thirteenth month', months, text('4, 9, 13'), '–'],
    ['no month of nought', months, text('4, 9, 0'), '–'],
    ['the twelfth and the first month', months, text(' 12 1 1 '), '[12,1,1]'],
    ['no half month', months, text('4, 9, 1.5'), '–'],
    ['a day of the year', monthDay, text(' 4-30 '), '{"month":4,"day":30}'],
    ['the leap day', monthDay, text('02-29'), '{"month":2,"day":29}'],
    ['no day that there is not', monthDay, text('04-31'), '–'],
    ['no day with words before it', monthDay, text('den 04-30'), '–'],
    ['no day with words after it', monthDay, text('04-30 i år'), '–'],
    [
      'two days for reports',
      reportDays,
      text('delår 2: 09-30, helår: 01-31'),
      '[{"month":9,"day":30},{"month":1,"day":31}]',
    ],
    [
      'two days for reports late in the year',
      reportDays,
      text('10-15, 12-31'),
      '[{"month":10,"day":15},{"month":12,"day":31}]',
    ],
    ['no words for days for reports', reportDays, text('snart'), '–'],
    ['no one day for reports', reportDays, text('09-30'), '–'],
    ['no three days for reports', reportDays, text('09-30, 01-31, 02-01'), '–'],
    ['no days for reports that there are not', reportDays, text('09-31, 01-31'), '–'],
    ['no second day for reports that there is not', reportDays, text('09-30, 01-32'), '–'],
    ['a number with decimals', rest, number('1.5'), '1.5'],
    ['a number of nothing', rest, number('0'), '0'],
    ['a number to a million', rest, number('1000000'), '1000000'],
    ['no number above a million', rest, number('1000001'), '–'],
    ['no number that is negative', rest, number('-0.5'), '–'],
    ['no number that is words', rest, text('en'), '–'],
    ['the first year', year, number('1900'), '1900'],
    ['the last year', year, number('9999'), '9999'],
    ['no year before', year, number('1899'), '–'],
    ['no year after', year, number('10000'), '–'],
    ['no part of a year', year, number('2020.5'), '–'],
    ['no year of words', year, text('i år'), '–'],
    ['a price index', priceIndexKind, number('112.4'), '"112.4"'],
    ['no price index of nothing', priceIndexKind, number('0'), '–'],
    ['no price index of words', priceIndexKind, text('hög'), '–'],
    [
      'steps of a rate, by their years',
      steps,
      text('från år 31: 3 %; 1 = 0,035'),
      '[{"fromYear":1,"rate":"0.035"},{"fromYear":31,"rate":"0.03"}]',
    ],
    [
      'steps of a rate on lines of their own',
      steps,
      text('1: 0.035\n\n31: 0.03'),
      '[{"fromYear":1,"rate":"0.035"},{"fromYear":31,"rate":"0.03"}]',
    ],
    [
      'steps of a rate with much or no white space',
      steps,
      text('från  år  1:0,035;31  :  0,03  %'),
      '[{"fromYear":1,"rate":"0.035"},{"fromYear":31,"rate":"0.0003"}]',
    ],
    ['a rate of all', steps, text('1: 100 %'), '[{"fromYear":1,"rate":"1"}]'],
    ['no steps that begin later', steps, text('2: 0,035'), '–'],
    ['no steps with a year twice', steps, text('1: 0,035; 1: 0,03'), '–'],
    ['no steps with words among them', steps, text('1: 0,035; sedan lägre'), '–'],
    ['no steps with words before them', steps, text('räntan är 1: 0,035'), '–'],
    ['no steps with words after them', steps, text('1: 0,035 per år'), '–'],
    ['no steps from year nought', steps, text('0: 0,04; 1: 0,035'), '–'],
    ['no rate above all', steps, text('1: 1,01'), '–'],
    ['no steps of a number', steps, number('0.035'), '–'],
  ])('may hold %s', (_, kind, raw, value) => {
    expect(read(kind, raw)).toBe(value);
  });

  it('that is a day may be a date that Excel has made of it, or a date in text', () => {
    const made = day('2026-04-30');
    expect([
      monthDay.read({ kind: 'number', number: '46142', asDate: made }),
      monthDay.read(text('2026-04-30'))?.day,
      monthDay.read(number('5')),
    ]).toEqual([made, 30, undefined]);
  });

  it('has its default', () => {
    expect([
      String(percent.default),
      count.default,
      unit.default,
      yes.default,
      months.default,
      monthDay.default,
      reportDays.default,
      rest.default,
    ]).toEqual([
      '0.3',
      3,
      'kr',
      false,
      [4, 9, 1],
      { month: 4, day: 30 },
      [
        { month: 9, day: 30 },
        { month: 1, day: 31 },
      ],
      1,
    ]);
  });

  it.each<[string, ParameterKind<unknown>]>([
    ['a code', codeParameter(...NOTHING)],
    ['a share that somebody must say', knownShareParameter(...NOTHING)],
    ['a year', year],
    ['steps of a rate', steps],
  ])('that is %s has none', (_, kind) => {
    expect([kind.default, kind.meaning, kind.source]).toEqual([undefined, 'meaning', 'source']);
  });

  it('that is a choice expects one of its choices', () => {
    expect(unit.expects).toBe('något av kr, tkr');
  });

  it('has a number format of its own where a share is fine, a number may have decimals, or it is a year', () => {
    expect([fineShareParameter('0.1', ...NOTHING).format, rest.format, year.format]).toEqual([
      '0.00%',
      'General',
      '0',
    ]);
  });

  it('is told to be a code where it is one', () => {
    expect([codeParameter(...NOTHING).isCode, count.isCode]).toEqual([true, undefined]);
  });
});

describe('The name of a price index', () => {
  it.each([
    ['prisindex.2024', 2024],
    ['prisindex.0999', undefined],
    ['prisindex.20245', undefined],
    ['prisindex.24', undefined],
    ['mitt prisindex.2024', undefined],
  ])('%s has the year %s', (name, year) => {
    expect([yearOfPriceIndex(name), isPriceIndexName(name)]).toEqual([year, year !== undefined]);
  });
});

describe('A rule set that is shipped', () => {
  it('is known by its name in any case', () => {
    expect([findShippedRuleSet(' rar '), findShippedRuleSet('Skara')]).toEqual(['RAR', undefined]);
  });
});

describe('The value of a parameter, for people,', () => {
  it.each([
    [undefined, 'saknas'],
    [true, 'ja'],
    [false, 'nej'],
    ['perNämnd', 'perNämnd'],
    [share('0.3'), '30 %'],
    [[4, 9, 1], '4, 9, 1'],
    [{ month: 4, day: 5 }, '04-05'],
    [[{ fromYear: 31, rate: share('0.03') }], '3 % från år 31'],
  ])('that is %j is written %s', (value, written) => {
    expect(parameterText(value).replace(/\u00A0/g, ' ')).toBe(written);
  });
});
