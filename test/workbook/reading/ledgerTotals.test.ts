import type { CellValue } from '../../../src/workbook/snapshot';
import { runOn } from '../../core/rules/askRule';
import { soundTables } from '../../core/workbookBuilder';

const HEADERS = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'];
const COST: readonly CellValue[] = ['V1', '2020-02-10', '5010', '5101', '70001', 'Lön', 1000];

function readFrom(...rows: readonly (readonly CellValue[])[]): { ore: number; told: readonly unknown[] } {
  const { portfolio, findings } = runOn({ ...soundTables, Huvudbok: [HEADERS, ...rows] });
  return {
    ore: portfolio.ledger.reduce((sum, row) => sum + row.ore, 0),
    told: findings
      .filter(({ rule }) => rule === 'IN-27')
      .map(({ place, message }) => `${place?.cell} ${message}`),
  };
}

describe('Totals and balances among the rows of Huvudbok', () => {
  it.each<[string, readonly CellValue[]]>([
    ['a total where the voucher should be', ['Summa', '2020-02-28', '5010', '5101', '70001', '', 1000]],
    ['one of a day as a number', ['Summa', 43_889, 5010, 5101, 70001, '', 1000]],
    ['a total without a date', ['', '', 'Summa 5010', '', '', '', 1000]],
    ['a total in its text', ['', '2020-02-28', '5010', '5101', '70001', 'Summa konto 5010', 1000]],
    ['an opening balance', ['IB', '2020-01-01', '1930', '5101', '', '', 5000]],
    ['a closing balance in its text', ['0', '2020-12-31', '1930', '5101', '', 'Utgående balans', 5000]],
  ])('are told and not counted: %s', (_, total) => {
    expect(readFrom(COST, total)).toEqual({
      ore: 100_000,
      told: ['A3 Huvudbok har 1 rad som är summa eller balans, A3. Den räknas inte med.'],
    });
  });

  it.each<[string, readonly CellValue[]]>([
    [
      'a voucher and a text that begins as one',
      ['V2', '2020-02-28', '5010', '5101', '70001', 'Total Energi', 500],
    ],
    ['a voucher whose series is such a word', ['SUM12', '2020-02-28', '5010', '5101', '70001', '', 500]],
  ])('are not postings with %s', (_, posting) => {
    expect(readFrom(COST, posting)).toEqual({ ore: 150_000, told: [] });
  });

  it('are told once, however many', () => {
    const total = ['Summa', '', '', '', '', '', 1000];
    expect(readFrom(COST, total, COST, total).told).toEqual([
      'A3 Huvudbok har 2 rader som är summor eller balanser, den första A3. De räknas inte med.',
    ]);
  });
});

describe('A code of Huvudbok with its name in the same cell', () => {
  it('is the code, as in a file', () => {
    const { portfolio } = runOn({
      ...soundTables,
      Huvudbok: [HEADERS, ['V1', '2020-02-10', '5010 Lön', '5101 Vårdnämnden', '70001 Soc inv', '', 1000]],
    });
    expect(portfolio.ledger.map(({ account, ren, project }) => [account, ren, project])).toEqual([
      ['5010', '5101', '70001'],
    ]);
  });
});
