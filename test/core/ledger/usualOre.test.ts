import fc from 'fast-check';
import { usualOre } from '../../../src/core/ledger/delimited/usualOre';
import type { DecimalMark } from '../../../src/core/ledger/text/amountText';
import { readOre } from '../../../src/core/ledger/text/amountText';
import { drawing } from '../../drawing';
import { bytesOf } from './ledgerFile';

function oreOf(text: string, mark: DecimalMark = 'comma'): number {
  const bytes = bytesOf(`;${text};`);
  return usualOre(bytes, 1, bytes.length - 1, mark);
}

describe('The öre of a usual amount', () => {
  it.each([
    ['0', 0],
    ['-0,00', 0],
    ['500', 50_000],
    ['12 345,67', 1_234_567],
    ['-1 234 567,05', -123_456_705],
    ['123 456', 12_345_600],
    ['999999999,99', 99_999_999_999],
  ])('of %s are %s', (text, ore) => {
    expect(oreOf(text)).toBe(ore);
  });

  it.each([
    '',
    '-',
    ',50',
    '1,5',
    '1,234',
    '12 34',
    ' 500',
    '500 ',
    '500-',
    '1234567890',
    '1234567890,00',
    '1.50',
    '5,0x',
    '5,x0',
    '5, 5',
    '5,5 ',
    '1 23 456',
  ])('are not told of “%s”', (text) => {
    expect(oreOf(text)).toBeNaN();
  });

  it.each([
    ['12.34', 1_234],
    ['12,34', NaN],
  ])('with a decimal dot of %s are %s', (text, ore) => {
    expect(oreOf(text, 'dot')).toBe(ore);
  });

  it('are told of a short cell, though the delimiter before it is the decimal mark', () => {
    expect(usualOre(bytesOf(',50,'), 1, 3, 'comma')).toBe(5_000);
  });

  it('are none where the cell is blank, whatever stands beside it', () => {
    expect(usualOre(bytesOf('12;;34'), 3, 3, 'comma')).toBeNaN();
  });

  it('are, where they are told, those that care would find', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'0123456789 ,.--\u00a0'), maxLength: 18 });
    const property = fc.property(cell, fc.constantFrom('comma', 'dot'), (text, mark) => {
      const usual = oreOf(text, mark);
      if (!Number.isNaN(usual)) expect(readOre(text, mark)).toBe(usual);
    });
    fc.assert(property, drawing(3000, 20240101));
  });

  it('are told of nearly every amount that systems write', () => {
    const amount = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 99 }),
    );
    const property = fc.property(amount, ([kronor, rest]) => {
      const grouped = String(Math.abs(kronor)).replace(/\B(?=(\d{3})+$)/g, ' ');
      const sign = kronor < 0 ? '-' : '';
      const text = `${sign}${grouped},${String(rest).padStart(2, '0')}`;
      expect(oreOf(text)).toBe(Number(`${kronor}${String(rest).padStart(2, '0')}`));
    });
    fc.assert(property, drawing(500, 20240102));
  });
});
