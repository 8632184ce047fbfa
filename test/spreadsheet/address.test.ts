import { formatArea, formatCorners, parseArea, parseCell } from '../../src/spreadsheet/address';

const LAST = { row: 1_048_575, column: 16_383 };

describe('An address', () => {
  it.each([
    ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['$b$2:C5', { top: 1, left: 1, bottom: 4, right: 2 }],
    ['C5:B2', { top: 1, left: 1, bottom: 4, right: 2 }],
    ['$C:B', { top: 0, left: 1, bottom: LAST.row, right: 2 }],
    ['5:$2', { top: 1, left: 0, bottom: 4, right: LAST.column }],
    ['A1:XFD1048576', { top: 0, left: 0, bottom: LAST.row, right: LAST.column }],
  ])('%s is read', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each([
    ['nothing', ''],
    ['dollar signs alone', '$$:$$'],
    ['a column alone', 'B'],
    ['a row alone', '3'],
    ['a column to a row', 'B:3'],
    ['a cell to a column', 'B2:C'],
    ['three corners', 'A1:B2:C3'],
    ['a dollar sign at the end', 'A1$'],
    ['a space before', ' A1'],
    ['row nought', 'A0'],
    ['a row below the sheet', 'A1048577'],
    ['rows that end below the sheet', '1:1048577'],
    ['a column beside the sheet', 'XFE1'],
    ['columns that end beside the sheet', 'A:XFE'],
    ['a name', 'Budget'],
  ])('that is %s is refused', (_, text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  it('of a whole column is no cell', () => {
    expect(parseCell('B')).toBeUndefined();
  });

  it('of a cell gives its place', () => {
    expect(parseCell('$XFD$1048576')).toEqual(LAST);
  });

  it('of whole columns is short as Excel shows it, and has its corners as files have it', () => {
    const columns = { top: 0, left: 1, bottom: LAST.row, right: 27 };
    expect([formatArea(columns), formatCorners(columns)]).toEqual(['B:AB', 'B1:AB1048576']);
  });
});
