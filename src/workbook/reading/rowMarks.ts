import type { LedgerColumns, LedgerPart } from '../../core/ledger/ledgerFile';
import type { Steps } from '../../core/steps/steps';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import type { Code } from '../../core/values/ids';
import type { ConcernedCodes } from './concernedCodes';
import { LONGEST_VOUCHER } from './concernedCodes';

/** The row concerns an investment, or stands in a voucher that does. */
export const CONCERNS = 1;
/** A code of the row may be a personal number. */
const HIDDEN = 2;

/** What the codes of a row make of it, by the code's number in the columns. */
interface CodeMarks {
  readonly rens: Uint8Array;
  readonly projects: Uint8Array;
  readonly accounts: Uint8Array;
}

/** Rows after each other with the same voucher, up to the last that was looked at. */
interface VoucherRun {
  /** None before the first row. */
  readonly voucher: number | undefined;
  readonly first: number;
  /** The marks of all its rows together. */
  readonly marks: number;
}

/** One for each row: 0, or {@link CONCERNS} and {@link HIDDEN} added. */
export function* rowMarks(columns: LedgerColumns, wanted: ConcernedCodes): Steps<Uint8Array> {
  const codes: CodeMarks = {
    rens: codeMarks(columns, wanted.rens),
    projects: codeMarks(columns, wanted.projects),
    accounts: codeMarks(columns, wanted.accounts),
  };
  const marks = new Uint8Array(columns.length);
  let run: VoucherRun = { voucher: undefined, first: 0, marks: 0 };
  for (const part of columns.parts()) {
    run = markPart(part, codes, marks, run, columns);
    yield;
  }
  widen(marks, run, columns.length, columns);
  return marks;
}

function codeMarks({ codes }: LedgerColumns, wanted: ReadonlySet<Code | undefined>): Uint8Array {
  return Uint8Array.from(codes, (own) => {
    if (own === undefined) return 0;
    return (wanted.has(own) ? CONCERNS : 0) + (mayBePersonalNumber(own) ? HIDDEN : 0);
  });
}

/** By itself, and with nothing that a function inside it changes, since it goes over every row of a municipality. */
function markPart(
  part: LedgerPart,
  codes: CodeMarks,
  marks: Uint8Array,
  before: VoucherRun,
  columns: LedgerColumns,
): VoucherRun {
  const { first, count, vouchers, rens, projects, accounts } = part;
  const { rens: renMarks, projects: projectMarks, accounts: accountMarks } = codes;
  let { voucher, first: start, marks: seen } = before;
  for (let at = 0; at < count; at++) {
    const own = vouchers[at];
    if (own !== voucher) {
      if (seen !== 0) widen(marks, { voucher, first: start, marks: seen }, first + at, columns);
      voucher = own;
      start = first + at;
      seen = 0;
    }
    const mark =
      (renMarks[rens[at] ?? 0] ?? 0) |
      (projectMarks[projects[at] ?? 0] ?? 0) |
      (accountMarks[accounts[at] ?? 0] ?? 0);
    marks[first + at] = mark;
    seen |= mark;
  }
  return { voucher, first: start, marks: seen };
}

/** A voucher with a row that concerns an investment does so with all of them; rows without a voucher are not one. */
function widen(marks: Uint8Array, run: VoucherRun, end: number, columns: LedgerColumns): void {
  const length = end - run.first;
  if ((run.marks & CONCERNS) === 0 || length < 2 || length > LONGEST_VOUCHER) return;
  if (columns.vouchers.isBlank(run.voucher ?? 0)) return;
  for (let index = run.first; index < end; index++) marks[index] = (marks[index] ?? 0) | CONCERNS;
}
