import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { Money } from '../values/money';

/** One posting in a ledger file. Codes, dates and vouchers are meant by their numbers in the ledger's columns. */
export interface NumberedRow {
  /** The first line of the row, from 1. */
  readonly line: number;
  readonly voucher: number;
  readonly date: number;
  readonly account: number;
  readonly ren: number;
  readonly project: number;
  /** Cost positive. Whole öre; a number holds them exactly, as the readers see to. */
  readonly ore: number;
  readonly wording: Wording;
}

/** The words of a posting. The ledger keeps their digest alone. */
export interface Wording {
  readonly counterparty: string;
  readonly text: string;
  digest(): number;
}

/** Why a row that should be a posting is none. */
export type UnreadableReason =
  | 'date'
  | 'account'
  | 'errorValue'
  | 'amount'
  | 'amountMissing'
  | 'severalFields'
  | 'tooManyColumns'
  | 'tooLong'
  | 'objectList'
  | 'outsideVoucher';

/** A row that is kept outside the sums; what stood in it is not repeated, since it may be anything. */
export interface UnreadableRow {
  readonly line: number;
  readonly reason: UnreadableReason;
  /** The column of the cell that is the reason: its header, else its number. */
  readonly column: string | undefined;
  /** Cost positive, where the amount at least could be read. */
  readonly amount: Money | undefined;
}

/** One sentence that names the file, the line and the column only. */
export function unreadableSentence(file: string, { line, reason, column }: UnreadableRow): Sentence {
  return column === undefined
    ? say`${file}, rad ${line}: ${REASONS[reason]}`
    : say`${file}, rad ${line}, kolumnen ${column}: ${REASONS[reason]}`;
}

const REASONS: Readonly<Record<UnreadableReason, Sentence>> = {
  date: say`datumet går inte att läsa; rätta det i ekonomisystemets export och läs in filen igen.`,
  account: say`kontot går inte att läsa; rätta raden och läs in filen igen.`,
  errorValue: say`cellen visar ett felvärde från Excel; rätta det och läs in filen igen.`,
  amount: say`beloppet går inte att läsa i hela ören; rätta raden och läs in filen igen.`,
  amountMissing: say`beloppet saknas; fyll i det och läs in filen igen.`,
  severalFields: say`flera av datum, konto och belopp går inte att läsa; kontrollera kolumnvalet eller rätta raden.`,
  tooManyColumns: say`raden har fler kolumner än rubrikraden; sätt text med skiljetecken inom citattecken.`,
  tooLong: say`raden är orimligt lång; kontrollera att filen är en huvudbok och har radslut.`,
  objectList: say`objektlistan går inte att läsa; rätta den så att varje dimension har ett objekt inom { och }.`,
  outsideVoucher: say`transaktionen står utanför en verifikation; rätta filen så att en #VER står före den.`,
};
