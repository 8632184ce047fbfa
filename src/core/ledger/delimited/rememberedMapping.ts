import { comparableHeader } from '../text/swedishWords';
import type { ColumnMapping, LedgerColumn } from './columnMapping';
import { LEDGER_COLUMNS } from './columnMapping';

/** What a person confirmed once, by the names of the columns, so that it holds in the next file. */
export interface RememberedMapping extends Pick<
  ColumnMapping,
  'signs' | 'credit' | 'dateOrder' | 'decimalMark'
> {
  /** Of the side, blank where none is read. */
  readonly names: Readonly<Partial<Record<LedgerColumn, string>>>;
}

/** Undefined where the file has no header row to know its like by. */
export function rememberMapping(mapping: ColumnMapping): RememberedMapping | undefined {
  if (mapping.headerLine === undefined) return undefined;
  const { columns, headers, signs, credit, dateOrder, decimalMark } = mapping;
  const names: Partial<Record<LedgerColumn, string>> = {};
  for (const column of LEDGER_COLUMNS) {
    const index = columns[column];
    const name = index === undefined ? '' : comparableHeader(headers[index] ?? '');
    if (index !== undefined && name === '') return undefined;
    if (name !== '') names[column] = name;
  }
  names.side ??= '';
  return { names, signs, credit, dateOrder, decimalMark };
}

/** The remembered choices on a new file; undefined unless it has every column that they name. */
export function recallMapping(
  remembered: RememberedMapping,
  proposed: ColumnMapping,
): ColumnMapping | undefined {
  // Confirmed before the column was known, so nobody has chosen to leave it.
  if (remembered.names.side === undefined && proposed.columns.side !== undefined) return undefined;
  const headers = proposed.headers.map(comparableHeader);
  const columns: Partial<Record<LedgerColumn, number>> = {};
  for (const column of LEDGER_COLUMNS) {
    const name = remembered.names[column];
    if (name === undefined || name === '') continue;
    const index = headers.indexOf(name);
    if (index < 0) return undefined;
    columns[column] = index;
  }
  const { signs, credit, dateOrder, decimalMark } = remembered;
  return { ...proposed, columns, signs, credit, dateOrder, decimalMark };
}
