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

  it('are told of in no other way, though they lack what a posting has', () => {
    const told = (...rows: readonly (readonly CellValue[])[]) =>
      runOn({ ...soundTables, Huvudbok: [HEADERS, COST, ...rows] })
        .findings.map(({ rule, place }) => `${rule} ${place?.cell}`)
        .filter((finding) => finding.startsWith('IN-'));
    const sound = told();
    expect(told(['Summa', '', '', '', '', '', 'tusen'])).toEqual([...sound, 'IN-27 A3']);
  });

  it('are told once, however many', () => {
    const total = ['Summa', '', '', '', '', '', 1000];
    expect(readFrom(COST, total, COST, total).told).toEqual([
      'A3 Huvudbok har 2 rader som är summor eller balanser, den första A3. De räknas inte med.',
    ]);
  });
});

describe('A whole row of Huvudbok without a voucher, whose text only begins as a total', () => {
  const unnumbered = (text: string, amount: number): readonly CellValue[] => {
    return ['', '2020-02-28', '5010', '5101', '70001', text, amount];
  };

  it.each(['Total Energi AB', 'UB-hyra', 'IB Larsson', 'Summa Städ AB', 'Saldo Konsult'])(
    'is counted, and told: %s',
    (text) => {
      expect(readFrom(COST, COST, unnumbered(text, 500))).toEqual({
        ore: 250_000,
        told: [
          'F4 Huvudbok har 1 rad utan verifikat som börjar som en summa eller balans, F4. Den räknas som post, eftersom beloppet inte är summan av rader före den.',
        ],
      });
    },
  );

  it('is told once, however many', () => {
    expect(readFrom(COST, unnumbered('Total Energi', 500), unnumbered('UB-hyra', 7)).told).toEqual([
      'F3 Huvudbok har 2 rader utan verifikat som börjar som summor eller balanser, den första F3. De räknas som poster, eftersom beloppen inte är summor av rader före dem.',
    ]);
  });

  it('is a total where it is the sum of several rows above it', () => {
    expect(readFrom(COST, COST, unnumbered('Summa Lön', 2000), COST)).toEqual({
      ore: 300_000,
      told: ['A4 Huvudbok har 1 rad som är summa eller balans, A4. Den räknas inte med.'],
    });
  });

  it('is a total where the sum is a text too', () => {
    expect(readFrom(COST, COST, [...unnumbered('Summa Lön', 0).slice(0, 6), '2 000,00'])).toMatchObject({
      ore: 200_000,
    });
  });

  it('is a total of its own group, after another total', () => {
    const group = [COST, COST, unnumbered('Summa Lön', 2000)];
    const subtotal = unnumbered('Summa konto 5010', 2000);
    expect(readFrom(...group, ...group, unnumbered('Summa Nämnden', 4000)).ore).toBe(400_000);
    expect(readFrom(COST, COST, subtotal, COST, COST, unnumbered('Summa Lön', 2000)).ore).toBe(400_000);
  });

  it('is counted though it is like the one row above it', () => {
    expect(readFrom(COST, unnumbered('Total Energi', 1000)).ore).toBe(200_000);
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
