import { comparableHeader, endsWithTotalWord, totalWordOf } from '../text/swedishWords';
import type { TotalWord } from '../text/swedishWords';
import type { ColumnMapping } from './columnMapping';
import type { RecordScanner } from './recordScanner';

/** Which of the three that make a posting a record has. */
export interface Readable {
  readonly date: boolean;
  readonly account: boolean;
  readonly amount: boolean;
}

/**
 * The word that makes a record a total or a balance. A voucher makes it a posting whatever its text says, unless the
 * word stands where the voucher should, or with the account on a row without a date.
 */
export function totalWordIn(
  scanner: RecordScanner,
  { columns }: ColumnMapping,
  readable: Readable,
): TotalWord | undefined {
  const voucher = columns.voucher === undefined ? '' : scanner.field(columns.voucher);
  const ofVoucher = totalWordOf(voucher);
  if (ofVoucher !== undefined) return ofVoucher;
  const account = columns.account === undefined ? '' : scanner.field(columns.account);
  if (!readable.date) {
    const ofAccount = totalWordOf(account) ?? (endsWithTotalWord(account) ? 'subtotal' : undefined);
    if (ofAccount !== undefined) return ofAccount;
  }
  const hasVoucher = voucher !== '' && voucher !== '0';
  if (hasVoucher) {
    // A report's own totals begin in its first cell, which may be the voucher's: "4010 Summa".
    return !readable.date && endsWithTotalWord(voucher) ? 'subtotal' : undefined;
  }
  const isWholePosting = readable.date && readable.account && readable.amount;
  if (isWholePosting && columns.voucher === undefined) return balanceWordIn(scanner, columns.text);
  for (let field = 0; field < scanner.fieldCount; field++) {
    const word = totalWordOf(scanner.field(field));
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Without a column of vouchers a dated row with an account is a posting, save the balances. */
function balanceWordIn(scanner: RecordScanner, text: number | undefined): TotalWord | undefined {
  const word = text === undefined ? undefined : totalWordOf(scanner.field(text));
  return word === 'openingBalance' || word === 'closingBalance' ? word : undefined;
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
