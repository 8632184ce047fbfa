import { mayBePersonalNumber } from '../../text/personalNumber';
import { visibleText } from '../../text/visibleText';
import type { DateOrder } from '../text/dateText';
import type { DecimalMark } from '../text/amountText';

/** What a column of a ledger file can hold. */
export const LEDGER_COLUMNS = [
  'voucher',
  'series',
  'date',
  'account',
  'ren',
  'project',
  'counterparty',
  'text',
  'amount',
  'side',
  'debit',
  'credit',
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** How the amounts of the file are signed. */
export type AmountSigns = 'costPositive' | 'costNegative';

/** How a delimited file is read. Guessed by `proposeMapping`; a person confirms or changes every field. */
export interface ColumnMapping {
  readonly delimiter: string;
  /** The line of the header row; absent when the file has none, so that its first row is a posting. */
  readonly headerLine: number | undefined;
  /** The headers as the file has them, by column. */
  readonly headers: readonly string[];
  /** Which column, from 0, holds what. */
  readonly columns: Readonly<Partial<Record<LedgerColumn, number>>>;
  readonly signs: AmountSigns;
  /**
   * Whether credits, of a column of their own or on the side of credit, have their amounts as they are, or with the sign
   * that they mean.
   */
  readonly credit: 'unsigned' | 'signed';
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
}

/** What no posting can be without: a date, an account, and an amount or debit and credit. */
export function missingColumns({ columns }: Pick<ColumnMapping, 'columns'>): readonly LedgerColumn[] {
  const missing: LedgerColumn[] = [];
  if (columns.date === undefined) missing.push('date');
  if (columns.account === undefined) missing.push('account');
  if (columns.amount !== undefined) return missing;
  if (columns.debit === undefined && columns.credit === undefined) missing.push('amount');
  else if (columns.debit === undefined) missing.push('debit');
  else if (columns.credit === undefined) missing.push('credit');
  return missing;
}

/** So many digits in a row may be a person's. */
const MANY_DIGITS = /\d{6}/;

/** A column as it is told to people: its header, else its number from 1. */
export function columnLabel({ headers }: Pick<ColumnMapping, 'headers'>, index: number): string {
  const header = visibleText(headers[index] ?? '').replace(/\s+/g, ' ');
  const isHidden = MANY_DIGITS.test(header.normalize('NFKC')) || mayBePersonalNumber(header);
  return header === '' || isHidden ? String(index + 1) : header;
}
