import { comparableHeader } from '../text/swedishWords';
import type { TotalWord } from '../text/swedishWords';
import type { Readable } from '../text/totalRows';
import { totalWordOfRow } from '../text/totalRows';
import type { ColumnMapping } from './columnMapping';
import type { RecordScanner } from './recordScanner';

/** The word that makes a record a total or a balance. */
export function totalWordIn(
  scanner: RecordScanner,
  { columns }: ColumnMapping,
  readable: Readable,
): TotalWord | undefined {
  const fieldIn = (column: number | undefined): string => (column === undefined ? '' : scanner.field(column));
  return totalWordOfRow({
    voucher: columns.voucher === undefined ? undefined : scanner.field(columns.voucher),
    account: fieldIn(columns.account),
    text: fieldIn(columns.text),
    cells: () => scanner.fields(),
    readable,
  });
}

/** The header row once more, as on the next page of a printed report. */
export function repeatsHeader(scanner: RecordScanner, { headers, columns }: ColumnMapping): boolean {
  const { account, date } = columns;
  if (account === undefined || date === undefined) return false;
  return [account, date].every((column) => {
    const header = comparableHeader(headers[column] ?? '');
    return header !== '' && comparableHeader(scanner.field(column).slice(0, 200)) === header;
  });
}
