import { Decimal } from 'decimal.js';
import { figure } from '../../../src/core/text/figure';
import { enumerate, kronor, kronorWithParts, percent } from '../../../src/core/text/swedish';
import { Money } from '../../../src/core/values/money';
import { share } from '../../../src/core/values/share';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

describe('An amount for people', () => {
  it.each([
    [0n, '0 kr'],
    [100n, '1 kr'],
    [123n, '1,23 kr'],
    [1_000n, '10 kr'],
    [99_900n, '999 kr'],
    [100_000n, '1 000 kr'],
    [9_600_050n, '96 000,50 kr'],
    [123_456_789_00n, '123 456 789 kr'],
    [-123_456n, '−1 234,56 kr'],
  ])('%s öre are %s', (ore, written) => {
    expect(plain(kronor(Money.ofOre(ore)))).toBe(written);
  });

  it('is not broken over two lines', () => {
    expect(kronor(Money.ofOre(123_456n))).toBe('1\u00A0234,56\u00A0kr');
  });

  it.each([
    ['600.66666', '600,6667 kr'],
    ['-1234.5', '−1 234,5000 kr'],
  ])('%s kronor with parts of an öre are %s', (amount, written) => {
    expect(plain(kronorWithParts(new Decimal(amount)))).toBe(written);
  });
});

describe('A share for people', () => {
  it.each([
    ['0.25', '25 %'],
    ['0.12345', '12,35 %'],
    ['1', '100 %'],
    ['-0.025', '−2,5 %'],
    ['-0.00001', '0 %'],
  ])('%s is %s', (value, written) => {
    expect(plain(percent(share(value)))).toBe(written);
  });
});

describe('A figure of the results, for people', () => {
  it.each([
    ['80000.00', '80 000'],
    ['0.25', '0,25'],
    ['0.50', '0,50'],
    ['0.05', '0,05'],
    ['-1234567.80', '−1 234 567,80'],
    ['999.00', '999'],
    ['2021-09-30', '2021-09-30'],
    ['5101', '5101'],
    ['REN 1.5', 'REN 1.5'],
    ['1.5 kr', '1.5 kr'],
  ])('%s is %s', (value, written) => {
    expect(plain(figure(value))).toBe(written);
  });
});

describe('Names for people', () => {
  it.each([
    [[], ''],
    [['VAN'], 'VAN'],
    [['VAN', 'SOC'], 'VAN och SOC'],
    [['VAN', 'SOC', 'GVN'], 'VAN, SOC och GVN'],
  ])('%j are told in a row', (names, told) => {
    expect(enumerate(names)).toBe(told);
  });
});
