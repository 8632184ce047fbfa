import { placeLabel } from '../../../src/core/values/place';

const cell = { sheet: 'Fakturor', cell: 'G12', table: 'Fakturor', column: 'Belopp' };
const line = { sheet: 'huvudbok.csv', cell: 'rad 12', table: 'Huvudbok', column: 'Belopp', line: 12 };

describe('A place', () => {
  it('in a workbook is a sheet and a cell', () => {
    expect(placeLabel(cell)).toBe('Fakturor!G12');
  });

  it('in a file is the file and what its line is called', () => {
    expect(placeLabel(line)).toBe('huvudbok.csv, rad 12');
  });
});
