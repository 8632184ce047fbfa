import { comparableHeader } from '../text/swedishWords';
import type { Readable, TotalMark } from '../text/totalRows';
import { totalMarkOfRow } from '../text/totalRows';
import type { ColumnMapping } from './columnMapping';
import type { RecordScanner } from './recordScanner';

/** The mark that a record is a total or a balance. */
export function totalMarkIn(
  scanner: RecordScanner,
  { columns }: ColumnMapping,
  readable: Readable,
): TotalMark | undefined {
  const fieldIn = (column: number | undefined): string => (column === undefined ? '' : scanner.field(column));
  return totalMarkOfRow({
    voucher: columns.voucher === undefined ? undefined : scanner.field(columns.voucher),
    account: fieldIn(columns.account),
    text: fieldIn(columns.text),
    codes: () => [columns.account, columns.ren, columns.project, columns.counterparty].map(fieldIn),
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
