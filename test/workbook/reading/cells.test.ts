import { isErrorValue } from '../../../src/core/text/errorValue';
import { dateOfSerial, dateOfText, serialOfDate } from '../../../src/workbook/reading/serialDate';
import { readSwedishNumber } from '../../../src/workbook/reading/swedishNumber';
import { cellAddress, parseCellAddress } from '../../../src/workbook/cellAddress';
import { day } from '../../core/rules/askRule';

function read(text: string): number | string {
  const number = readSwedishNumber(text);
  return number.kind === 'number' ? Number(number.decimal) : number.kind;
}

describe('A number as a Swede types it', () => {
  it.each<[string, number]>([
    ['1 234 567,50', 1234567.5],
    ['1.234,50', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,5', 1234567.5],
    ['\u2212500', -500],
    ['–500', -500],
    ['-500', -500],
    ['- 500', -500],
    ['+500', 500],
    ['12 %', 0.12],
    ['12%', 0.12],
    ['12,5\u00A0%', 0.125],
    ['\u22120,5 %', -0.005],
    ['25 000 kr', 25000],
    ['25\u00A0000\u00A0kr', 25000],
    ['25\u202F000\u202FKR', 25000],
    ['25 000 kronor', 25000],
    ['25 000:-', 25000],
    ['25 000,-', 25000],
    ['−1 250,50,-', -1250.5],
    ['100 SEK', 100],
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    [',5', 0.5],
    ['0.125', 0.125],
    ['0', 0],
    [' 7 ', 7],
    ['007', 7],
  ])('%j is %d', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each(['1.234', '-1.234', '123.456', '12.345 kr'])('%j may be two numbers', (text) => {
    expect(read(text)).toBe('ambiguous');
  });

  it.each([
    '',
    ' ',
    'tusen',
    '1,2,3',
    '1.23.456',
    '1 23',
    '12 34 567',
    '1  234',
    '1234 567',
    '1,234.5',
    '5 kg',
    '10 % kr',
    '25 000,',
    ',-',
    '--5',
    '5-',
    '(500)',
    'kr 500',
    '1e5',
    '0x10',
    '½',
    '٣',
    'NaN',
    'Infinity',
    '1\u0000',
  ])('%j is none', (text) => {
    expect(read(text)).toBe('none');
  });

  it('keeps every digit', () => {
    expect(readSwedishNumber('1 234 567 890 123,456789')).toEqual({
      kind: 'number',
      decimal: '1234567890123.456789',
    });
  });

  // A reading that tried every way to cut the text would never come to an end.
  it.each([
    ['digits', '9'.repeat(100000), 'number'],
    ['digits and a letter', `${'9'.repeat(100000)}x`, 'none'],
    ['groups', '123 '.repeat(30000), 'number'],
    ['spaces', `1${' '.repeat(100000)}1`, 'none'],
    ['commas', '1,'.repeat(50000), 'none'],
  ])('that is very long, of %s, is answered', (_, text, kind) => {
    expect(readSwedishNumber(text).kind).toBe(kind);
  });
});

describe('A serial of the 1900 system', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [43831, '2020-01-01'],
    [43890, '2020-02-29'],
    [43831.999, '2020-01-01'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(dateOfSerial(serial, false)?.toString()).toBe(date);
  });

  it.each([60, 60.5, 0, 0.5, -1, 2958466, NaN, Infinity, 1e300])('%d is no day', (serial) => {
    expect(dateOfSerial(serial, false)).toBeUndefined();
  });
});

describe('A serial of the 1904 system', () => {
  it.each([
    [0, '1904-01-01'],
    [42369, '2020-01-01'],
    [2957003, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(dateOfSerial(serial, true)?.toString()).toBe(date);
  });

  it('beyond the last day is no day', () => {
    expect(dateOfSerial(2957004, true)).toBeUndefined();
  });
});

describe('A serial that is written', () => {
  it.each(['1900-01-01', '1900-02-28', '1900-03-01', '2020-02-29', '9999-12-31'])(
    'is read again as %s',
    (date) => {
      expect(dateOfSerial(serialOfDate(day(date), false), false)?.toString()).toBe(date);
    },
  );

  it.each(['1904-01-01', '2020-02-29', '9999-12-31'])('is read again as %s in the 1904 system', (date) => {
    expect(dateOfSerial(serialOfDate(day(date), true), true)?.toString()).toBe(date);
  });
});

describe('A date that is text', () => {
  it.each(['2020-02-29', ' 2020-02-29 ', '2020-02-29 13:45', '2020-02-29T13:45:00', '2020-02-29 13:45:00.5'])(
    'may be %j',
    (text) => {
      expect(dateOfText(text)?.toString()).toBe('2020-02-29');
    },
  );

  it.each(['2021-02-29', '29/2 2020', '2020-2-29', '20200229', '2020-02-29 kl 13', 'igår', '43890', ''])(
    'is not %j',
    (text) => {
      expect(dateOfText(text)).toBeUndefined();
    },
  );
});

describe('An error value', () => {
  it.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'])(
    'is %s in English',
    (text) => {
      expect(isErrorValue(text)).toBe(true);
    },
  );

  it.each([
    '#SAKNAS!',
    '#REFERENS!',
    '#DIVISION/0!',
    '#VÄRDEFEL!',
    '#NAMN?',
    '#OGILTIGT!',
    '#SKÄRNING!',
    '#spill!',
  ])('is %s in Swedish', (text) => {
    expect(isErrorValue(text)).toBe(true);
  });

  it.each(['#', '#1', '#hashtag', 'REF!', '# REF!', ''])('is not %j', (text) => {
    expect(isErrorValue(text)).toBe(false);
  });

  it('is one also with spaces around it', () => {
    expect(isErrorValue(' #REF! ')).toBe(true);
  });
});

describe('A cell’s address', () => {
  it.each([
    [0, 0, 'A1'],
    [11, 6, 'G12'],
    [0, 25, 'Z1'],
    [0, 26, 'AA1'],
    [0, 51, 'AZ1'],
    [0, 52, 'BA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
    [1048575, 16383, 'XFD1048576'],
  ])('of row %i and column %i is %s, and back', (row, column, address) => {
    expect([cellAddress(row, column), parseCellAddress(address)]).toEqual([address, { row, column }]);
  });
});
