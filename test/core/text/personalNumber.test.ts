import { holdsPersonalNumber, mayBePersonalNumber } from '../../../src/core/text/personalNumber';

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
