import { readFileSync } from 'node:fs';
import { findTable, getCell } from '../../src/spreadsheet';
import { openPackage } from '../../src/xlsx';

const DAY = 86_400_000;

/** The example's ledger as an accounting system would give it in a file, separated by semicolons. */
export function exampleLedger(): Buffer {
  const opened = openPackage(readFileSync('assets/exempel.xlsx'));
  const found = opened.ok ? findTable(opened.workbook, 'Huvudbok') : undefined;
  if (found === undefined) throw new Error('The example has no ledger.');
  const { top, left, bottom, right } = found.table.area;
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) {
      cells.push(written(getCell(found.sheet, row, column).value, column - left));
    }
    lines.push(cells.join(';'));
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

function written(value: unknown, column: number): string {
  if (typeof value !== 'number') return String(value);
  if (column === 1) return new Date(Date.UTC(1899, 11, 30) + value * DAY).toISOString().slice(0, 10);
  return column === 7 ? value.toFixed(2).replace('.', ',') : String(value);
}
