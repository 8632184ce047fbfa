import { fittingFlags } from '../../../src/excel/flags/fittingFlags';
import { formatsFor } from '../../../src/excel/flags/flagFormats';
import type { CellFlag, RowMessage } from '../../../src/workbook/flags';

function flag(cell: string): CellFlag {
  return { sheet: 'Huvudbok', cell, severity: 'stop' };
}

function message(row: number, text: string): RowMessage {
  return { table: 'Huvudbok', row, message: text };
}

/** What Excel takes in one request, beside what puts the outputs in place. */
const MOST_BYTES = 4_500_000;

describe('Flags that come in place in one request', () => {
  it('are all there where they have room', () => {
    const flags = { cells: [flag('C5')], messages: [message(4, 'Stopp OR-13: För mycket.')] };
    expect(fittingFlags(flags)).toEqual({ ...flags, cellsWithout: 0, rowsWithout: 0 });
  });

  it('are those of every row of the largest sheet, where they lie below each other', () => {
    const cells = Array.from({ length: 1_048_575 }, (_, index) => flag(`G${index + 2}`));
    expect(fittingFlags({ cells, messages: [] }).cells).toHaveLength(1_048_575);
  });

  it('have the first of the messages, as many as Excel takes', () => {
    const messages = Array.from({ length: 60_000 }, (_, row) => message(row, 'å'.repeat(150)));
    const { messages: told, rowsWithout } = fittingFlags({ cells: [], messages });
    expect(told).toEqual(messages.slice(0, 60_000 - rowsWithout));
    expect(Buffer.byteLength(JSON.stringify(told.map((own) => [own.message])))).toBeLessThan(MOST_BYTES);
    expect(told.length).toBeGreaterThan(10_000);
  });

  it('count what Excel is asked with for each row that stands by itself', () => {
    const apart = Array.from({ length: 60_000 }, (_, index) => message(2 * index, 'Stopp'));
    expect(fittingFlags({ cells: [], messages: apart }).messages.length).toBeLessThan(5_000);
  });

  it('have as many of the cells that stand by themselves as Excel takes', () => {
    const cells = Array.from({ length: 500_000 }, (_, index) => flag(`G${2 * index + 2}`));
    const { cells: kept, cellsWithout } = fittingFlags({ cells, messages: [] });
    expect(kept.length + cellsWithout).toBe(500_000);
    expect(kept.length).toBeGreaterThan(20_000);
    expect(formatsFor(kept).reduce((sum, { address }) => sum + address.length, 0)).toBeLessThan(600_000);
  });
});

describe('The cells of a format', () => {
  it('are one range where they lie below each other', () => {
    const [format] = formatsFor(['C8', 'C5', 'D7', 'C6'].map(flag));
    expect(format?.address).toBe('C5:C6,C8,D7');
  });
});
