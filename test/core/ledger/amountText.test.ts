import fc from 'fast-check';
import { readOre } from '../../../src/core/ledger/text/amountText';
import { drawing } from '../../drawing';

function comma(text: string): number {
  return readOre(text, 'comma');
}

function dot(text: string): number {
  return readOre(text, 'dot');
}

describe('An amount as Swedish ledgers write it', () => {
  it.each([
    ['0', 0],
    ['-0,00', 0],
    ['1', 100],
    ['1,5', 150],
    ['1,50', 150],
    ['1,500', 150],
    [',50', 50],
    ['1234,56', 123456],
    ['1 234 567,50', 123456750],
    ['1\u00A0234\u00A0567,50', 123456750],
    ['1\u202F234,50', 123450],
    ['1.234.567,50', 123456750],
    ["1'234'567,50", 123456750],
    ['1\u2019234.50', 123450],
    ['1.234', 123400],
    ['1.234.567', 123456700],
    ['1234.50', 123450],
    ['1,234.50', 123450],
    ['1,234,567.5', 123456750],
    ['-500', -50000],
    ['- 500', -50000],
    ['500-', -50000],
    ['500 -', -50000],
    ['\u2212500,25', -50025],
    ['500,25\u2212', -50025],
    ['\u2013500', -50000],
    ['(500)', -50000],
    ['(1 500,00)', -150000],
    ['+500', 50000],
    ['500+', 50000],
    ['25 000 kr', 2500000],
    ['25 000,50 SEK', 2500050],
    ['-25 kronor', -2500],
    ['25:-', 2500],
    [' 7 ', 700],
    ['\t\u20097\u2007\u202F', 700],
    ['1\u2009234\u2009567,50', 123456750],
    ['1\u2007234', 123400],
    ['- 500 kr', -50000],
    ['( 500 )', -50000],
    ['500 kr -', -50000],
    [' -500 ', -50000],
    ['500 kr ', 50000],
    ['500- ', -50000],
    ['1,234,567', 123456700],
    ['1,234.500', 123450],
    ['0007', 700],
    ['90071992547409,91', Number.MAX_SAFE_INTEGER],
  ])('%s', (text, ore) => {
    expect(comma(text)).toBe(ore);
  });

  it.each([
    '',
    ' ',
    '-',
    '()',
    'kr',
    ',',
    '1,',
    '1,005',
    '1,234',
    '12 34',
    '1 2345',
    '1 23',
    '1.234 567',
    '--5',
    '-5-',
    '(-5)',
    '(5-)',
    '+5-',
    '-5+',
    '+5+',
    '15)',
    '(15',
    '25:5',
    '5,-5',
    '5,x5',
    '5,5x5',
    '12:345',
    '12x345',
    '1 23 456',
    '1 234.567',
    "1'234 567",
    "'234",
    '.234',
    '5 styck',
    '5 dollar',
    'SEK',
    'kr kr',
    '+',
    ':-',
    '5 5',
    '1,2,3',
    '1e5',
    '12%',
    'abc',
    '5kg',
    '90071992547409,92',
    '99999999999999999999',
  ])('is none in “%s”', (text) => {
    expect(comma(text)).toBeNaN();
  });

  it('with a decimal dot has thousands by comma', () => {
    expect([dot('1,234'), dot('1,234.5'), dot('1234.50'), dot('12,5')]).toEqual([
      123400, 123450, 123450, 1250,
    ]);
  });

  it('with a decimal dot has parts of an öre in 1.234', () => {
    expect(dot('1.234')).toBeNaN();
  });

  it('is none where its digits are a person’s number', () => {
    expect(['8112189876', '198112189876', '8112189876,00', '0112121215'].map(comma)).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });

  it('is one where they only might be: another check digit, or grouped as no person’s number is', () => {
    expect(['8112189877', '8 112 189 876'].map(comma)).toEqual([811_218_987_700, 811_218_987_600]);
  });

  it('is none in a blank cell', () => {
    expect([comma(''), dot(' ')]).toEqual([NaN, NaN]);
  });

  it('is the same with kr after it, whatever is written', () => {
    const unit = fc.constantFrom('1', '2', '0', '0', ' ', ',', '.', '-', '9');
    const property = fc.property(fc.string({ unit, maxLength: 16 }), (text) => {
      expect([comma(text), dot(text)]).toEqual([comma(`${text} kr`), dot(`${text} kr`)]);
    });
    fc.assert(property, drawing(3000, 20240101));
  });

  it.each(['12 34', '1 2345', '1234 567', '1 2345678 901', '12 ,50', '1  234'])(
    'has no gap but between thousands: “%s” is none',
    (text) => {
      expect(comma(text)).toBeNaN();
    },
  );
});
