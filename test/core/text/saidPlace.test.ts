import { inSwedish } from '../../../src/core/text/inSwedish';
import { saidCell, saidPlace } from '../../../src/core/text/saidPlace';
import { say } from '../../../src/core/text/sentence';

const cell = { sheet: 'Fakturor', cell: 'G12', table: 'Fakturor', column: 'Belopp' };
const line = { sheet: 'huvudbok.csv', cell: 'rad 12', table: 'Huvudbok', column: 'Belopp', line: 12 };

describe('A place', () => {
  it('in a workbook is told to people as it is in results', () => {
    expect([saidPlace(cell), saidCell(cell)]).toEqual(['Fakturor!G12', 'G12']);
  });

  it('in a file is told in words that can be said in another language', () => {
    expect([saidPlace(line), saidCell(line)]).toMatchObject([
      { values: ['huvudbok.csv', { values: [12] }] },
      { values: [12] },
    ]);
  });

  it('in a file is told to people by its line', () => {
    expect([inSwedish(say`${saidPlace(line)}`), inSwedish(say`${saidCell(line)}`)]).toEqual([
      'huvudbok.csv, rad 12',
      'rad 12',
    ]);
  });
});
