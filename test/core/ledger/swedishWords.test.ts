import { endsWithTotalWord, totalWordOf } from '../../../src/core/ledger/text/swedishWords';

describe('The words of a report', () => {
  it.each([
    ['Totalt konto 5010', 'subtotal'],
    ['Summa för projekt', 'subtotal'],
    ['Summa  totalt', 'grandTotal'],
    ['** Totalt **', 'grandTotal'],
    ['==  Summa', 'subtotal'],
    ['IB', 'openingBalance'],
    ['Utgående  saldo', 'closingBalance'],
    ['Totalentreprenad', undefined],
    ['', undefined],
    ['Summa'.padEnd(200, '.'), 'subtotal'],
    ['Summa'.padEnd(201, '.'), undefined],
  ])('“%s” are told as %s', (cell, word) => {
    expect(totalWordOf(cell)).toBe(word);
  });

  it.each([
    ['4010 Summa', true],
    ['4010 Hyror  totalt', true],
    ['* 4010 Summa *', false],
    ['Summa', false],
    ['Hyror summa', false],
  ])('after a code: “%s”, %s', (cell, isTotal) => {
    expect(endsWithTotalWord(cell)).toBe(isTotal);
  });
});
