import type { OutputSheet } from '../../src/workbook/outputs/outputSheet';
import { HEADER_ROW, totalFormula } from '../../src/workbook/outputs/outputSheet';
import { cellAddress } from '../../src/workbook/cellAddress';
import type { ExpectedCell } from './expectedCells';
import { expectedCells, oreOf } from './expectedCells';
import type { FileCell, FileSheet } from './fileCells';

export interface SheetComparison {
  readonly sheet: string;
  readonly formulas: number;
  readonly cells: number;
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

/** Holds a sheet as it was recalculated against what the add-in worked out, cell by cell in both directions. */
export function compareSheet(sheet: OutputSheet, found: FileSheet | undefined): SheetComparison {
  const cells = found ?? new Map<string, FileCell>();
  const columns = headersOf(cells, sheet.columns.length);
  const missing = sheet.columns.filter(({ header }) => !columns.includes(header));
  if (missing.length > 0) {
    const headers = missing.map(({ header }) => header).join(', ');
    const difference = { cell: cellAddress(HEADER_ROW, 0), expected: headers, found: columns.join(', ') };
    return { sheet: sheet.sheet, formulas: 0, cells: 0, differences: [difference] };
  }
  const expected = expectedCells(sheet, columns);
  const formulas = totalFormulas(sheet, columns);
  const addresses = [...new Set([...expected.keys(), ...cells.keys()])];
  return {
    sheet: sheet.sheet,
    formulas: [...cells.values()].filter(({ formula }) => formula !== undefined).length,
    cells: addresses.length,
    differences: addresses.flatMap((cell) => {
      const [should, is] = [expected.get(cell), cells.get(cell)];
      const agrees = should !== undefined && is !== undefined && isSame(should, is, formulas.get(cell));
      return agrees ? [] : [{ cell, expected: shown(should), found: shownFound(is) }];
    }),
  };
}

function headersOf(cells: FileSheet, count: number): string[] {
  return Array.from({ length: count }, (_, column) =>
    String(cells.get(cellAddress(HEADER_ROW, column))?.value ?? ''),
  );
}

/** Where a live sum must stand, and of what. */
function totalFormulas(sheet: OutputSheet, columns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    sheet.columns
      .filter(({ isSummed }) => isSummed)
      .map(({ header }) => [
        cellAddress(HEADER_ROW - 1, columns.indexOf(header)),
        totalFormula(sheet.table, header).slice(1),
      ]),
  );
}

const HALF_A_TENTH_OF_AN_ORE = 0.0005;

function isSame(expected: ExpectedCell, { value, formula }: FileCell, total: string | undefined): boolean {
  if ((expected.kind === 'total') !== (formula !== undefined)) return false;
  switch (expected.kind) {
    case 'text':
      return value === expected.text;
    case 'number':
      return (
        typeof value === 'number' && Math.abs(value - expected.number) <= Math.abs(expected.number) * 1e-14
      );
    case 'amount':
      return isOre(value, expected.ore);
    case 'total':
      return formula === total && isOre(value, expected.ore);
  }
}

function isOre(value: string | number, ore: bigint): boolean {
  if (typeof value !== 'number') return false;
  return oreOf(value) === ore && Math.abs(value - Number(ore) / 100) < HALF_A_TENTH_OF_AN_ORE;
}

function shown(cell: ExpectedCell | undefined): string {
  if (cell === undefined) return 'nothing';
  if (cell.kind === 'text') return JSON.stringify(cell.text);
  return cell.kind === 'number' ? String(cell.number) : `${cell.kind} of ${cell.ore} öre`;
}

function shownFound(cell: FileCell | undefined): string {
  if (cell === undefined) return 'nothing';
  const value = JSON.stringify(cell.value);
  return cell.formula === undefined ? value : `${value} from ${cell.formula}`;
}
