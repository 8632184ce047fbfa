import { isNothingElse } from './loneTotalWord';
import type { TotalWord } from './swedishWords';
import { begunByTotalWord, endsWithTotalWord, totalWordOf } from './swedishWords';

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
  /** The codes that it is posted on, each perhaps with its name after it. */
  readonly codes: () => readonly string[];
  /** Every cell of it; asked for only where no voucher tells. */
  readonly cells: () => readonly string[];
  readonly readable: Readable;
}

/** What makes a row a total or a balance. */
export interface TotalMark {
  readonly word: TotalWord;
  /** False of a whole posting whose words only begin as a total's, as `Total Energi AB`: the amounts are to tell. */
  readonly isSure: boolean;
}

/**
 * The mark that a row is a total or a balance. A voucher makes it a posting whatever its text says, unless the word
 * stands where the voucher should, or with the account on a row without a date.
 */
export function totalMarkOfRow(row: RowTexts): TotalMark | undefined {
  const { voucher, account, cells, readable } = row;
  const ofVoucher = totalWordOf(voucher ?? '');
  if (ofVoucher !== undefined) return sure(ofVoucher);
  if (!readable.date) {
    const ofAccount = totalWordOf(account) ?? (endsWithTotalWord(account) ? 'subtotal' : undefined);
    if (ofAccount !== undefined) return sure(ofAccount);
  }
  if (voucher !== undefined && !isNoVoucher(voucher)) {
    // A report's own totals begin in its first cell, which may be the voucher's: "4010 Summa".
    return !readable.date && endsWithTotalWord(voucher) ? sure('subtotal') : undefined;
  }
  if (readable.date && readable.account && readable.amount) return markOfWholePosting(row);
  for (const cell of cells()) {
    const word = totalWordOf(cell);
    if (word !== undefined) return sure(word);
  }
  return undefined;
}

function sure(word: TotalWord): TotalMark {
  return { word, isSure: true };
}

/**
 * Of a row that has all that a posting has, but no voucher. Its text tells; in another cell the word may be a person's
 * initials or a supplier's name, so beside a text it is in doubt. Where the ledger has no column of vouchers all rows are
 * such, and only the text is looked at.
 */
function markOfWholePosting({ voucher, text, codes, cells }: RowTexts): TotalMark | undefined {
  const ofText = begunByTotalWord(text);
  if (ofText !== undefined) return { word: ofText.word, isSure: isNothingElse(ofText.rest, codes()) };
  if (voucher === undefined) return undefined;
  for (const cell of cells()) {
    const begun = begunByTotalWord(cell);
    if (begun !== undefined) {
      return { word: begun.word, isSure: text === '' && isNothingElse(begun.rest, codes()) };
    }
  }
  return undefined;
}

/** Blank, or the nought that some systems write. */
export function isNoVoucher(voucher: string): boolean {
  return voucher === '' || voucher === '0';
}
