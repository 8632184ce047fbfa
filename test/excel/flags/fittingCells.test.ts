import { fittingCells } from '../../../src/excel/flags/fittingCells';
import { formatsFor } from '../../../src/excel/flags/flagFormats';
import type { CellFlag } from '../../../src/workbook/flags';

function flag(cell: string): CellFlag {
  return { sheet: 'Huvudbok', cell, severity: 'stop' };
}

describe('Cells that are flagged in one request', () => {
  it('are those of every row of the largest sheet, where they lie below each other', () => {
    const cells = Array.from({ length: 1_048_575 }, (_, index) => flag(`G${index + 2}`));
    expect(fittingCells(cells)).toHaveLength(1_048_575);
  });

  it('are the first of those that stand by themselves, as many as Excel takes', () => {
    const cells = Array.from({ length: 300_000 }, (_, index) => flag(`G${2 * index + 2}`));
    const fitting = fittingCells(cells);
    expect(fitting).toEqual(cells.slice(0, fitting.length));
    expect(fitting.length).toBeGreaterThan(20_000);
    expect(formatsFor(fitting).reduce((sum, { address }) => sum + address.length, 0)).toBeLessThan(600_000);
  });
});

describe('The cells of a format', () => {
  it('are one range where they lie below each other', () => {
    const [format] = formatsFor(['C8', 'C5', 'D7', 'C6'].map(flag));
    expect(format?.address).toBe('C5:C6,C8,D7');
  });
});
