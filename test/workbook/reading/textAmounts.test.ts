import type { CellValue } from '../../../src/workbook/snapshot';
import { runOn } from '../../core/rules/askRule';
import { schedulesOf } from '../../core/resultFile';
import { edit, given, soundTables } from '../../core/workbookBuilder';

const inThousands = given(soundTables, 'beloppsenhet', 'tkr');

/** What is applied for is the sum of the budget, of which D2 is the first amount. */
function appliedWith(cell: CellValue, tables = inThousands): string | undefined {
  return schedulesOf(edit(tables, { 'Budget!D2': cell })).grants[0]?.applied;
}

function remarks(cells: Readonly<Record<string, CellValue>>, tables = inThousands): string[] {
  return runOn(edit(tables, cells))
    .findings.filter(({ rule }) => rule === 'IN-09')
    .map(({ severity, message }) => `${severity}: ${message}`);
}

describe('A text amount in a planning table in thousands of kronor', () => {
  // The budget's other amounts of the application are 800 000, here thousands: 800 000 000 kr.
  it.each(['200 000 kr', '200\u00A0000\u00A0KR', '200 000 kronor', '200000 SEK', '200.000,00:-'])(
    'that says kronor, %j, is in kronor',
    (text) => {
      expect(appliedWith(text)).toBe('800200000.00');
    },
  );

  it('is in thousands where it says no unit', () => {
    expect(appliedWith('200 000')).toBe('1000000000.00');
  });

  it('that says kronor is told with what it is read as, and the number to write', () => {
    expect(remarks({ 'Budget!D2': '\u2212200 500,50 kr' })).toEqual([
      'info: 2020 i cell D2 på bladet Budget är text i kronor, men tabellens tal är i tusental kronor. Tillägget läser −200\u00A0500,50\u00A0kr, men Excel summerar det inte; skriv talet -200,5005 i stället.',
    ]);
  });

  it('is told as any text where it says no unit', () => {
    expect(remarks({ 'Budget!D2': '200' })).toEqual([expect.stringContaining('gör om det till ett tal.')]);
  });

  it('is refused in another unit', () => {
    const { findings } = runOn(edit(inThousands, { 'Budget!D2': '200 tkr' }));
    expect(findings.find(({ place }) => place?.cell === 'D2')?.rule).toBe('IN-05');
  });

  it('that says kronor is told as any text in the ledger, which is in kronor', () => {
    expect(remarks({ 'Huvudbok!G2': '100 000 kr' })).toEqual([
      expect.stringContaining('gör om det till ett tal.'),
    ]);
  });
});

describe('A text amount in a workbook in kronor', () => {
  it('is the same with kr and without', () => {
    expect([appliedWith('200 000 kr', soundTables), appliedWith('200 000', soundTables)]).toEqual([
      '1000000.00',
      '1000000.00',
    ]);
  });

  it('is told as any text where it says kronor', () => {
    expect(remarks({ 'Budget!D2': '200 000 kr' }, soundTables)).toEqual([
      expect.stringContaining('gör om det till ett tal.'),
    ]);
  });
});
