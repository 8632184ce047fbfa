import { linkOf, previewAdoption } from '../../../src/workbook/adoption/preview';
import type { AdoptionPreview } from '../../../src/workbook/adoption/preview';
import type { InputTable } from '../../../src/core/model/inputTables';
import type { CellValue } from '../../../src/workbook/snapshot';

function preview(
  table: InputTable,
  columns: Readonly<Record<string, string>>,
  headers: readonly string[],
  ...rows: readonly (readonly CellValue[])[]
): AdoptionPreview {
  const link = linkOf(table, 'Egen', new Map(Object.entries(columns)));
  return previewAdoption(link, { sheet: 'Blad', top: 0, left: 0, headers, rows }, false);
}

describe('how rows are shown before they are adopted', () => {
  test('shows amounts, dates and codes as they are read', () => {
    const { rows } = preview(
      'Satsningar',
      { Satsning: 'Nr', Startdatum: 'Start', 'Ansökt belopp': 'Kr' },
      ['Nr', 'Start', 'Kr'],
      [7, 45292, '1 234 567,50'],
    );
    // 45292 is 2024-01-01.
    expect(rows).toEqual([['7', '2024-01-01', '1\u00A0234\u00A0567,50']]);
  });

  test('has the contract’s columns in its order, and the years last', () => {
    const columns = { '2025': 'B25', '2024': 'B24', Kostnadsslag: 'Slag', Part: 'Nämnd', Satsning: 'Nr' };
    const { headers } = preview('Budget', columns, ['Nr', 'Nämnd', 'Slag', 'B24', 'B25']);
    expect(headers).toEqual(['Satsning', 'Part', 'Kostnadsslag', '2024', '2025']);
  });

  test('tells a cell that cannot be read, by its own address', () => {
    const { rows, problems } = preview(
      'Satsningar',
      { Satsning: 'Nr', Startdatum: 'Start' },
      ['Nr', 'Start'],
      ['S1', 'i våras'],
    );
    expect([rows, problems.map(({ rule, place }) => `${rule} ${place?.cell}`)]).toEqual([
      [['S1', undefined]],
      expect.arrayContaining(['IN-05 B2']),
    ]);
  });

  test('tells a key that is empty, since its row is left out', () => {
    const { problems } = preview(
      'Satsningar',
      { Satsning: 'Nr', Namn: 'Namn', Status: 'S', Startdatum: 'F', Slutdatum: 'T', 'Ansökt belopp': 'Kr' },
      ['Nr', 'Namn', 'S', 'F', 'T', 'Kr'],
      ['', 'Ett eget hem', '', '', '', ''],
    );
    expect(problems.map(({ rule, place }) => `${rule} ${place?.cell}`)).toEqual(['IN-11 A2']);
  });

  test('never shows what may be a personal number', () => {
    const { rows } = preview('Satsningar', { Satsning: 'Nr' }, ['Nr'], ['19121212-1212']);
    expect(rows).toEqual([[undefined]]);
  });
});
