import { readOre } from '../text/amountText';
import { plainCell } from '../codePool';
import type { ColumnMapping } from './columnMapping';
import { sideIn } from './entrySide';
import type { RecordScanner } from './recordScanner';
import { usualOre } from './usualOre';

/** The öre of a record, cost positive; NaN where there are none, or none that can be read. */
export function recordOre(scanner: RecordScanner, mapping: ColumnMapping): number {
  const { amount, side, debit, credit } = mapping.columns;
  if (amount !== undefined) {
    const ore = cellOre(scanner, amount, mapping);
    const isTurned =
      side !== undefined && mapping.credit === 'unsigned' && sideIn(scanner, side) === 'credit';
    return (mapping.signs === 'costPositive') !== isTurned || ore === 0 ? ore : -ore;
  }
  const debitOre = partOre(scanner, debit, mapping);
  const creditOre = partOre(scanner, credit, mapping);
  if (isBlank(scanner, debit) && isBlank(scanner, credit)) return NaN;
  const net = mapping.credit === 'unsigned' ? debitOre - creditOre : debitOre + creditOre;
  const positive = mapping.signs === 'costPositive' || net === 0 ? net : -net;
  return Number.isSafeInteger(positive) ? positive : NaN;
}

/** True when no amount cell has anything in it. */
export function amountIsBlank(scanner: RecordScanner, { columns }: ColumnMapping): boolean {
  const used = columns.amount !== undefined ? [columns.amount] : [columns.debit, columns.credit];
  return used.every((column) => isBlank(scanner, column));
}

function isBlank(scanner: RecordScanner, column: number | undefined): boolean {
  return column === undefined || scanner.isBlankField(column);
}

/** A blank half of debit and credit is nothing. */
function partOre(scanner: RecordScanner, column: number | undefined, mapping: ColumnMapping): number {
  return column === undefined || scanner.isBlankField(column) ? 0 : cellOre(scanner, column, mapping);
}

function cellOre(scanner: RecordScanner, column: number, { decimalMark }: ColumnMapping): number {
  if (column >= scanner.fieldCount) return NaN;
  const usual = usualOre(scanner.fieldSource(), scanner.startOf(column), scanner.endOf(column), decimalMark);
  if (!Number.isNaN(usual)) return usual;
  return readOre(plainCell(scanner.field(column)), decimalMark);
}
