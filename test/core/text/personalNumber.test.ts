import fc from 'fast-check';
import {
  holdsPersonalNumber,
  isPersonalNumber,
  mayBePersonalNumber,
} from '../../../src/core/text/personalNumber';

/** As a close records the input; ten of its digits are a personal number's. */
const FINGERPRINT = `sha256:${'0f'.repeat(16)}a8507092388b${'0f'.repeat(10)}`;

describe('A personal number is known', () => {
  it.each([
    '19121212-1212',
    '191212121212',
    '121212-1212',
    '1212121212',
    '121212+1212',
    '121212 1212',
    '121212\u22121212',
    '19 121212–1212',
    '85 07 09 23 88',
    '1985-07-09 2389',
    '1912-12-12-1212',
    '811218-9876 (Karin)',
    'Barn 20120131-1234',
    '701063-2391',
    '811291-9876',
    'Rum 5 811218-9876',
    '18960229-1230',
    '121212_1212',
    '121212/1212',
    '121212\u200B-\u20601212',
    '12\u00AD1212-1212',
    '１２１２１２－１２１２',
    // No February has 31 days, but the digits may be meant so.
    '8502312385',
    // A code first, with another check digit, and then a number.
    '7001010001 850709-2388',
    // With another check digit, by themselves.
    '850709 2389',
    '850709/2389',
  ])('in %j', (text) => {
    expect(mayBePersonalNumber(text)).toBe(true);
  });

  it.each([
    ['a REN', '5101'],
    ['a nine-digit code', '121212121'],
    ['the number of an organisation', '212000-1967'],
    ['a month that is none', '811318-9876'],
    ['a day that is none', '811232-9876'],
    ['two dates', '2020-01-01 2022-12-31'],
    ['an account string', '5101 6101 7101'],
    ['a long number', '73012345678901234'],
    ['a name', 'Skolfam 2.0'],
    ['a ten-digit code that begins with a date', '7001010001'],
    ['a number with another check digit', '191212121213'],
    ['a fingerprint', FINGERPRINT],
  ])('not in %s', (_, text) => {
    expect(mayBePersonalNumber(text)).toBe(false);
  });
});

describe('A number beside it does not hide a personal number', () => {
  it.each([
    '1 850709/2388',
    '1 850709.2388',
    '1 850709  2388',
    '1 850709 - 2388',
    '850709_2388 1',
    '1/19850709/2388',
    '19850709 2388 2024',
    'Barn 2 1985-07-09 2388',
    'Barn 2 1985 07 09 2388',
    '5 1985/07/09-2388',
    '1985.07.09-2388 3',
    '850709-23 88 1',
    '5101-850709/2388-7',
    // The last four could be a year, but no month of it follows.
    '850709/2008',
    '850709/2008 12',
    '850709/2008-120',
    '850709/2008-112',
  ])('in %j', (text) => {
    expect(mayBePersonalNumber(text)).toBe(true);
  });

  // A date of six or eight digits, a hyphen or plus, and four digits: nothing else is written so.
  it.each(['V 1 850709-2389', '850709-2389 2024', '2024 19850709-2389', 'Barn 2 121212+1213'])(
    'with a wrong check digit in %j',
    (text) => {
      expect(mayBePersonalNumber(text)).toBe(true);
    },
  );
});

describe('A personal number is known whatever stands between date and last four', () => {
  it.each([
    '850709:2388',
    '850709,2388',
    '850709·2388',
    '850709\\2388',
    '850709\u20442388',
    '(850709) 2388',
    '850709 (2388)',
    '850709 -- 2388',
    '850709;2388',
    '850709\u30FC2388',
    '850709\uFFFD2388',
    '1 850709:2388 1',
  ])('in %j', (text) => {
    expect(mayBePersonalNumber(text)).toBe(true);
  });

  it.each([
    ['lone surrogate', '850709\uD8002388'],
    ['lone surrogate and a hyphen', '850709-\uDC002388'],
    ['mark on a digit', '850709\u03012388'],
    ['sign for what could not be decoded', '850709\uFFFD-2388'],
  ])('with a %s, for certain', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });
});

describe('A personal number is certain in the digits of', () => {
  it.each([
    ['Arabic', '\u0668\u0665\u0660\u0667\u0660\u0669-\u0662\u0663\u0668\u0668'],
    ['Hindi', '\u096E\u096B\u0966\u096D\u0966\u096F\u0968\u0969\u096E\u096E'],
    ['mathematics', '\u{1D7D6}\u{1D7D3}\u{1D7CE}\u{1D7D5}\u{1D7CE}\u{1D7D7}2388'],
    ['circles', '\u2467\u2464\u24EA\u2466\u24EA\u2468-\u2461\u2462\u2467\u2467'],
    ['a number and a note', 'Kim \u2013 850709-2388\u00B9'],
    ['a number, a note and another number', '850709-2388\u00B92'],
  ])('%s', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });
});

describe('What is no personal number is left alone:', () => {
  it.each([
    ['an amount in groups of three', '8 507 092 388'],
    ['an amount with decimals', '8 507 092 388,00 kr'],
    ['an amount with dots', '8.507.092.388'],
    ['a number with four decimals', '240105.1234'],
    ['a day, a colon and an amount', 'Beslut 2024-01-05: 1236 kr'],
    ['a mobile number', '070-123 45 69'],
    ['a mobile number in two parts', '0701-231235'],
    ['a number with an area code of four digits', '0910-12 10 11'],
    ['a number from abroad', '+46 70 123 45 67'],
    ['an account string', '5101-110101-4567-001'],
    ['an account string with spaces', '5101 6101 7101 2024 0105 1236'],
    ['accounts of four digits', '2001 0112 1235'],
    ['an IBAN', 'SE45 5000 0000 0583 9825 7466'],
    ['the end of an account string', '5101-110101-4567'],
    ['the beginning of an account string', '110101-4567-001'],
    ['a code of eight digits and one of four', '2 51110101-4567'],
    ['codes of one, five and four digits', '8 50709 2388'],
    ['codes of four, two and four digits', '1234-85 07-09 2388'],
    ['pairs with another sign before the last', '85-07-09-23 88'],
    ['a number, a day and an amount', 'Faktura 2 2024-01-05 1501'],
    ['a day before a month', '850709/2008-12'],
    ['codes of two, four, two and four digits', '20 2401 05 1234'],
    ['a month, a day and a code', '2024-01 05 1234'],
    ['a code and an amount', '850709 23.88'],
    ['a code and two more', '850709, 23 88'],
    ['a code, a unit and a number', '850709 st 2388'],
    ['a day and its hours', '2024-01-06 09-14'],
    ['a bankgiro', '5050-1055'],
    ['a plusgiro', '12 01 05-4'],
    ['organisations', '212000-1967, 556036-0793'],
    ['years with their values', '2016: 0,02; 2018: 0,03'],
    ['a name with numbers', 'Rum 5, barn 2 och 3, 2024'],
    ['an invoice and its day', 'Faktura 100105 2024-01-05'],
    ['half a number', '850709-23'],
  ])('%s, %s', (_, text) => {
    expect(mayBePersonalNumber(text)).toBe(false);
  });

  const two = (least: number, most: number): fc.Arbitrary<string> =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
  const parts = fc.record({
    year: two(0, 30).map((own) => `20${own}`),
    end: two(0, 30).map((own) => `20${own}`),
    month: two(1, 12),
    day: two(1, 31),
    hour: two(0, 23),
    minute: two(0, 59),
    dash: fc.constantFrom('-', '\u2013', ' - ', ' \u2013 '),
  });

  type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

  it.each<[string, (own: Parts) => string]>([
    ['years', ({ year, end, dash }) => `${year}${dash}${end}`],
    ['compact months', ({ year, end, month, dash }) => `${year}${month}${dash}${end}${month}`],
    ['months', ({ year, end, month, dash }) => `${year}-${month}${dash}${end}-${month}`],
    ['days', ({ year, end, month, day, dash }) => `${year}-${month}-${day}${dash}${end}-${month}-${day}`],
    ['compact days', ({ year, end, month, day, dash }) => `${year}${month}${day}${dash}${end}${month}${day}`],
    [
      'short days',
      ({ year, month, day, dash }) => `24-${month}-${day}${dash}${year.slice(2)}-${month}-${day}`,
    ],
    ['a day and a month', ({ year, end, month, day }) => `${year}-${month}-${day} ${end}-${month}`],
    [
      'a day and the time',
      ({ year, month, day, hour, minute }) => `${year}-${month}-${day} ${hour}:${minute}`,
    ],
    ['an amount', ({ day, hour }) => `8 5${hour} 0${day} 3${hour} kr`],
    ['a mobile number', ({ month, minute, hour }) => `070-1${month} ${minute} ${hour}`],
  ])('%s, on all days', (_, write) => {
    fc.assert(
      fc.property(parts, (own) => !mayBePersonalNumber(write(own))),
      { numRuns: 500 },
    );
  });
});

describe('A number that stands for itself', () => {
  it.each(['8507092388', '-8507092388', '198507092388', '850709.2388', '19850709.2388'])(
    'is a personal number: %s',
    (decimal) => {
      expect(isPersonalNumber(decimal)).toBe(true);
    },
  );

  it.each([
    ['has another check digit', '8507092389'],
    ['has a day that there is not', '8502312385'],
    ['has other decimals', '85070.92388'],
    ['has such digits only as its decimals', '0.8507092388'],
    ['is longer', '85070923881'],
    ['is an amount', '1250000'],
  ])('is none where it %s: %s', (_, decimal) => {
    expect(isPersonalNumber(decimal)).toBe(false);
  });
});

describe('A text as long as a cell can hold is looked through at once', () => {
  it.each([
    ['digits', '8'],
    ['pairs', '85 '],
    ['pairs that nearly are numbers', '85 07 09 23 '],
    ['numbers with another check digit', '850709/2389/'],
    ['dates', '2024-01-05 '],
    ['spaces after digits', `8507092388${' '.repeat(40)}`.replace('2388', '238')],
    ['raised digits', '850709\u2079\u2013 '],
  ])('of %s', (_, part) => {
    const text = part.repeat(Math.ceil(32_767 / part.length)).slice(0, 32_767);
    const before = process.cpuUsage().user;
    mayBePersonalNumber(text);
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
  });
});

describe('A personal number is certain', () => {
  it.each([
    '19850709-2388',
    '850709-2388',
    '8507092388',
    '19850709 - 2388',
    '850709 - 2388',
    '850709\u00A0\u2013\u00A02388',
    '1985-07-09-2388',
    '85-07-09-2388',
    '1985-07-09 - 2388',
    'född 1985-07-09-2388, Örebro',
    '2020-01-01-1985-07-09-2388',
    // 9 July and 60.
    '1985-07-69-2385',
    '8507\u200B09-2388',
    '８５０７０９２３８８',
    '8507\u00AD09-2388',
    '8507\u000109-2388',
    'född år 19850709-2388',
  ])('in %j', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  // Each has the right check digit, wherever it has ten or twelve digits that could be tried.
  it.each([
    ['a mobile number', '070-130 00 14'],
    ['a number to a switchboard', '019-21 10 00'],
    ['a number from abroad', '+46 70 130 00 14'],
    ['a bankgiro', '5050-1055'],
    ['an IBAN', 'SE45 5000 0000 0583 9825 7466'],
    ['an organisation', '556036-0793'],
    ['an organisation with spaces', '556036 - 0793'],
    ['a reference of ten digits', '2424120018'],
    ['a reference that is longer', '198507092388123'],
    ['a day that there is not and an amount', '20230229 1501'],
    ['a hyphenated day that there is not', '2023-02-29-1501'],
    ['a day and the time', '2021-03-18 14:30'],
    ['a day and the time without a colon', '2021-03-18 1430'],
    ['a day and the time to the second', '2021-03-18T14:30:00'],
    ['a day and an amount', '2021-03-18 2388'],
    ['a day and what is drawn', '2021-03-18 -2388'],
    ['a day and an amount after a dash', '2021-03-18 - 2388,50'],
    ['an invoice and its day', 'Faktura 100105 2024-01-05'],
    ['two days', '2020-01-05 - 2022-12-31'],
    ['two days without spaces', '2020-01-05-2022-12-31'],
    ['two days, one of them compact', '20200105 - 2022-12-31'],
    ['a hyphenated date with another check digit', '1985-07-09-2389'],
    ['a spaced one with another check digit', '19850709 - 2389'],
    ['a spaced one with a digit after it', '19850709 - 23881'],
    ['a fingerprint', FINGERPRINT],
  ])('not in %s', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});

// Each has the right check digit, so its day alone decides.
describe('A personal number has', () => {
  it.each([
    ['the first year', '18000101-0016'],
    ['the last year', '20991231-0019'],
    ['January', '850109-2384'],
    ['December', '851209-2381'],
    ['the first day of a month', '850701-2386'],
    ['its last day', '850731-2380'],
    ['its first day and 60', '850761-2383'],
    ['its last day and 60', '850791-2387'],
    ['the leap day of the one century where it is', '000229-2381'],
  ])('%s at an end of what it may have: %s', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each([
    ['year before the first', '17991231-0019'],
    ['year after the last', '21000101-0016'],
    ['month before January', '850009-2385'],
    ['month after December', '851309-2380'],
    ['day before the first', '850700-2387'],
    ['day after the last', '850732-2389'],
    ['day before the first and 60', '850760-2384'],
    ['day after the last and 60', '850792-2386'],
    ['leap day in a year that has none', '19000229-2381'],
  ])('no %s: %s', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});
