import { isNothingElse } from '../../../src/core/ledger/text/loneTotalWord';
import { begunByTotalWord } from '../../../src/core/ledger/text/swedishWords';

const CODES = ['5010 Hyror', ' 5101', '70001', '', 'Lokaler'];

function isTotalAlone(text: string): boolean {
  const begun = begunByTotalWord(text);
  return begun !== undefined && isNothingElse(begun.rest, CODES);
}

describe('The word of a total stands alone', () => {
  it.each([
    'Summa',
    'Summa:',
    'TOTALT',
    'IB',
    'UB 2026',
    'UB 2026-03-31',
    'Summa mars',
    'Summa mars 2026',
    'Summa jan-mars',
    'Saldo 2026-03',
    'Summa period 202603',
    'Summa perioden',
    'Saldo period 3',
    'Total kvartal 1',
    'Total Q1',
    'Summa konto 5010',
    'Summa konto 6010, mars',
    'Summa för projekt 70001',
    'Totalt året',
    'Totalt år 2026',
    'Totalsumma:',
    'Summa totalt',
    'Summa t.o.m. mars',
    'UB konto 5010',
    '** Totalt konto 5010 **',
    'Summa 5010 Hyror',
    'Summa konto 5010 Hyror och lokaler',
    'Ingående balans 5010 Hyror',
    'Summa 5101 Skolan',
  ])('in “%s”', (text) => {
    expect(isTotalAlone(text)).toBe(true);
  });

  it.each([
    'Total Energi AB',
    'Total Energi AB 2026',
    'UB-hyra',
    'IB Larsson handledning',
    'Summa Städ AB',
    'Saldo Konsult',
    'Saldo-justering lön',
    'Summa konto Hyror',
    'Summa 6010 Hyror',
    'Summa Lokaler AB',
    'Summa 501 Hyror',
    'Totalt marsipan',
    'Total 24/7 AB',
  ])('but not in “%s”', (text) => {
    expect(isTotalAlone(text)).toBe(false);
  });
});
