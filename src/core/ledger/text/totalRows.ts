import type { TotalWord } from './swedishWords';
import { endsWithTotalWord, totalWordOf } from './swedishWords';

/** Which of the three that make a posting a row has. */
export interface Readable {
  readonly date: boolean;
  readonly account: boolean;
  readonly amount: boolean;
}

/** What stands in a row of a ledger, whether of a file or of a sheet. */
export interface RowTexts {
  /** Undefined where the ledger has no column of vouchers. */
  readonly voucher: string | undefined;
  readonly account: string;
  readonly text: string;
  /** Every cell of it; asked for only where no voucher tells. */
  readonly cells: () => readonly string[];
  readonly readable: Readable;
}

/**
 * The word that makes a row a total or a balance. A voucher makes it a posting whatever its text says, unless the
 * word stands where the voucher should, or with the account on a row without a date.
 */
export function totalWordOfRow({ voucher, account, text, cells, readable }: RowTexts): TotalWord | undefined {
  const ofVoucher = totalWordOf(voucher ?? '');
  if (ofVoucher !== undefined) return ofVoucher;
  if (!readable.date) {
    const ofAccount = totalWordOf(account) ?? (endsWithTotalWord(account) ? 'subtotal' : undefined);
    if (ofAccount !== undefined) return ofAccount;
  }
  if (voucher !== undefined && !isNoVoucher(voucher)) {
    // A report's own totals begin in its first cell, which may be the voucher's: "4010 Summa".
    return !readable.date && endsWithTotalWord(voucher) ? 'subtotal' : undefined;
  }
  const isWholePosting = readable.date && readable.account && readable.amount;
  if (isWholePosting && voucher === undefined) return balanceWordOf(text);
  for (const cell of cells()) {
    const word = totalWordOf(cell);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Blank, or the nought that some systems write. */
export function isNoVoucher(voucher: string): boolean {
  return voucher === '' || voucher === '0';
}

/** Without a column of vouchers a dated row with an account is a posting, save the balances. */
function balanceWordOf(text: string): TotalWord | undefined {
  const word = totalWordOf(text);
  return word === 'openingBalance' || word === 'closingBalance' ? word : undefined;
}
