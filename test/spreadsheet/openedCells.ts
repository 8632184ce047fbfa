import { createWorkbook, enterValue, recalculate, type CellScalar, type Sheet } from '../../src/spreadsheet';
import { parseCell } from '../../src/spreadsheet/address';

/** A value, or a formula with the result that a file stores of it. */
export type Stored = CellScalar | { readonly formula: string; readonly result: CellScalar };

export interface Opened {
  readonly sheet: Sheet;
  readonly write: (address: string, value: CellScalar) => void;
  readonly valueAt: (address: string) => CellScalar | undefined;
  readonly recalculate: () => void;
  readonly workbook: ReturnType<typeof createWorkbook>;
}

/** A workbook as it stands when its file has been opened: nothing is written yet. */
export function opened(cells: Readonly<Record<string, Stored>>): Opened {
  const workbook = createWorkbook('Data');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet.');
  for (const [address, stored] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    if (typeof stored !== 'object') {
      enterValue(sheet, row, column, stored, false);
      continue;
    }
    const cell = { value: stored.result, formula: stored.formula };
    sheet.cells.set(row, (sheet.cells.get(row) ?? new Map()).set(column, cell));
  }
  delete sheet.written;
  return {
    workbook,
    sheet,
    write: (address, value) => {
      const { row, column } = placeOf(address);
      enterValue(sheet, row, column, value, false);
    },
    valueAt: (address) => {
      const { row, column } = placeOf(address);
      return sheet.cells.get(row)?.get(column)?.value;
    },
    recalculate: () => recalculate(workbook),
  };
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseCell(address);
  if (place === undefined) throw new Error(`${address} is no cell.`);
  return place;
}
