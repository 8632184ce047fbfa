import { CodePool, codeOfCell, plainCell } from '../../../src/core/ledger/codePool';
import { voucherName } from '../../../src/core/ledger/voucherName';

describe('A code in its cell', () => {
  it.each([
    ['12345 Lön', '12345'],
    ['12345-Lön', '12345'],
    ['12345 – Lön', '12345'],
    ['12345:Lön', '12345'],
    ['12345, Lön', '12345'],
    ['12. Lön', '12'],
    ['12345   Lön', '12345'],
    ['5 Lön', '5 Lön'],
    ['12345 Lö', '12345 Lö'],
    ['12345Lön', '12345Lön'],
    ['A12 345 Lön', 'A12 345 Lön'],
    ['12 345 Lön', '12 345 Lön'],
    ["'0123", '0123'],
    ['="0123"', '0123'],
    ['', undefined],
    ["'", undefined],
    ['=""', undefined],
  ])('“%s” is %s', (cell, code) => {
    expect(codeOfCell(cell)).toBe(code);
  });

  it.each([
    ["  ' 123 ", '123'],
    [' =" 12 " ', '12'],
    ['="12', '="12'],
    ['x="12"', 'x="12"'],
    ['="12"x', '="12"x'],
    ['=12', '=12'],
  ])('%j is %j without what spreadsheets put around it', (cell, text) => {
    expect(plainCell(cell)).toBe(text);
  });

  it('is the same each time that it is asked for', () => {
    const pool = new CodePool();
    expect(['5010 Hyra', '', '5010 Hyra', ''].map((cell) => pool.codeIn(cell))).toEqual([
      '5010',
      undefined,
      '5010',
      undefined,
    ]);
  });
});

describe('The name of a voucher', () => {
  it.each([
    ['A', '12', 'A12'],
    ['4', '17', '4-17'],
    ['A4', '17', 'A4-17'],
    ['4A', '17', '4A17'],
    ['', '17', '17'],
    ['4', '', '4'],
    ['٤', '17', '٤-17'],
    ['000101-0008\u200B', '1003', '000101-0008\u200B-1003'],
  ])('of series “%s” and number “%s” is %s', (series, number, name) => {
    expect(voucherName(series, number)).toBe(name);
  });
});
