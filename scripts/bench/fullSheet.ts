import type { Cell, Table, Workbook } from '../../src/spreadsheet';
import { createWorkbook } from '../../src/spreadsheet';
import { createSheet, nextId } from '../../src/spreadsheet/create';

/** All rows of a sheet but the header's. */
export const ROWS = 1_048_575;
const HEADERS = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Motpart', 'Text', 'Belopp'];

/** A sheet that is full, each row made as it is asked for, so that what is measured is the add-in. */
class GeneratedRows extends Map<number, Map<number, Cell>> {
  override get size(): number {
    return ROWS + 1;
  }

  override has(row: number): boolean {
    return row <= ROWS;
  }

  override get(row: number): Map<number, Cell> | undefined {
    if (row > ROWS) return undefined;
    const cells = row === 0 ? HEADERS : cellsOf(row);
    return new Map(cells.map((value, column) => [column, { value }]));
  }
}

function cellsOf(row: number): readonly (string | number)[] {
  const ore = ((row * 7_919) % 9_000_000) - 1_000_000;
  return [
    `V${row >> 2}`,
    45_292 + (row % 730),
    5_010,
    1_000 + (row % 4_000),
    '',
    '',
    `Text ${row % 5_000}`,
    ore / 100,
  ];
}

/** A workbook with the table Huvudbok alone, which fills its sheet. */
export function fullSheet(): Workbook {
  const workbook = createWorkbook('Start');
  const sheet = createSheet(nextId(workbook), 'Huvudbok');
  sheet.cells = new GeneratedRows();
  const table: Table = {
    id: nextId(workbook),
    name: 'Huvudbok',
    area: { top: 0, left: 0, bottom: ROWS, right: HEADERS.length - 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  workbook.sheets.push(sheet);
  return workbook;
}
