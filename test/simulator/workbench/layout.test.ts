import { columnAt, ROW_HEIGHT, sheetLayout, visibleCells } from '../../../src/simulator/workbench/layout';
import { createSheet, enterValue } from '../../../src/spreadsheet';

describe('The workbench’s grid', () => {
  const sheet = createSheet('1', 'Blad1');
  enterValue(sheet, 49_999, 2, 'sist', false);
  sheet.columnWidths.set(0, 150);
  const layout = sheetLayout(sheet);

  it('reaches past the last row that is used', () => {
    expect(layout.rows).toBeGreaterThan(50_000);
  });

  it('gives a column the width that it has in the workbook', () => {
    expect(layout.lefts[1]).toBe(200);
  });

  it('draws only the rows in view of a sheet of fifty thousand', () => {
    const { firstRow, lastRow } = visibleCells(layout, {
      left: 0,
      top: 1000 * ROW_HEIGHT,
      width: 800,
      height: 600,
    });
    expect(lastRow - firstRow).toBeLessThan(40);
  });

  it('finds the column under the pointer', () => {
    expect(columnAt(layout, 210)).toBe(1);
  });

  it('takes the last column for what lies beyond it', () => {
    expect(columnAt(layout, 1_000_000)).toBe(layout.columns - 1);
  });
});
