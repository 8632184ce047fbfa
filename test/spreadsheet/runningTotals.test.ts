import type { Cell } from '../../src/spreadsheet';
import { opened, type Opened, type Stored } from './openedCells';

describe('a column of running totals', () => {
  const ROWS = 20_000;

  type Row = Map<number, Cell>;

  /** Counts how often a row is asked for. */
  class CountingRows extends Map<number, Row> {
    asked = 0;

    override get(row: number): Row | undefined {
      this.asked += 1;
      return super.get(row);
    }
  }

  function totals(formulaAt: (row: number) => string): { book: Opened; rows: CountingRows } {
    const cells: Record<string, Stored> = {};
    for (let row = 1; row <= ROWS; row++) {
      cells[`A${row}`] = 1;
      cells[`B${row}`] = { formula: formulaAt(row), result: -1 };
    }
    const book = opened(cells);
    const rows = new CountingRows(book.sheet.cells);
    book.sheet.cells = rows;
    return { book, rows };
  }

  test('is left alone, cells and all, when nothing that it adds up is written', () => {
    const { book, rows } = totals((row) => `=SUM($A$1:A${row})`);
    book.write('D1', 1);
    rows.asked = 0;
    book.recalculate();
    expect(rows.asked).toBe(0);
  });

  test('asks for each row a few times at most when all of it is worked out', () => {
    const { book, rows } = totals((row) => `=SUM($A$1:A${row})`);
    book.write('A1', 2);
    rows.asked = 0;
    book.recalculate();
    expect(rows.asked).toBeLessThan(5 * ROWS);
  });

  test('ends with the sum of all rows', () => {
    const { book } = totals((row) => `=SUM($A$1:A${row})`);
    book.write('A1', 2);
    book.recalculate();
    expect(book.valueAt(`B${ROWS}`)).toBe(ROWS + 1);
  });

  test('that goes on from the row above is worked out from its first row to its last', () => {
    const { book } = totals((row) => (row === 1 ? '=A1' : `=B${row - 1}+A${row}`));
    book.write('A1', 2);
    book.recalculate();
    expect(book.valueAt(`B${ROWS}`)).toBe(ROWS + 1);
  });

  test('that cannot go on from each other keep what they have when they ask for too much', () => {
    const { book } = totals((row) => `=SUM(A${row}:A$${ROWS})`);
    book.write(`A${ROWS}`, 2);
    book.recalculate();
    const worked = Array.from({ length: ROWS }, (_, row) => book.valueAt(`B${row + 1}`));
    expect([worked[0], worked.at(-1)]).toEqual([ROWS + 1, -1]);
  });
});
