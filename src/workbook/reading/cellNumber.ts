import { holdsPersonalNumber } from '../../core/text/personalNumber';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { Exact, Money } from '../../core/values/money';
import type { Place } from '../../core/values/place';
import type { CellValue } from '../snapshot';
import type { InputIssueId } from './inputIssues';
import { readSwedishNumber } from './swedishNumber';
import { wholeOre } from './wholeOre';

/** Something said of a cell. */
interface Said {
  readonly issue: InputIssueId;
  readonly message: Sentence;
}

/** A value, with what is to be known of it, or why there is none: a cell that is refused is told as nothing else. */
export type CellOutcome<T> = { readonly value: T; readonly remark?: Said } | Said;

/** The exact decimal of a cell's number, and what is to be known if it is used. */
interface CellNumber {
  readonly decimal: string;
  /** A text that says so, as `25 000 kr` does. */
  readonly isKronor?: true;
  readonly remark?: Said;
}

export function numberIn(value: CellValue, at: Place): CellNumber | undefined {
  // The shortest decimal that gives the same binary fraction: what the user typed.
  if (typeof value === 'number') return Number.isFinite(value) ? { decimal: String(value) } : undefined;
  // Digits as text that are a person's for certain are told by DA-01; as an amount they would stand in results.
  if (typeof value === 'boolean' || holdsPersonalNumber(value)) return undefined;
  const read = readSwedishNumber(value);
  if (read.kind !== 'number') return undefined;
  const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} är ett tal som skrivits som text. Tillägget läser det, men Excel summerar det inte; gör om det till ett tal.`;
  const { decimal, isKronor } = read;
  return { decimal, ...(isKronor ? { isKronor } : {}), remark: { issue: 'IN-09', message } };
}

export function valueFrom<T>({ remark }: Pick<CellNumber, 'remark'>, value: T): CellOutcome<T> {
  return remark ? { value, remark } : { value };
}

/** What a number without a unit is in. */
export type AmountUnit = 'kr' | 'tkr';

/** More than any municipality has: a larger number is a mistake, and would cost exactness. */
const LARGEST_AMOUNT = new Exact('1e13');

/** Kronor, rounded to the öre. A text that says kronor is in kronor whatever the table's numbers are in. */
export function amountIn(value: CellValue, at: Place, unit: AmountUnit): CellOutcome<Money> {
  const ore = typeof value === 'number' ? wholeOre(value, unit === 'tkr' ? 1000 : 1) : undefined;
  if (ore !== undefined) return { value: Money.ofOre(BigInt(ore)) };
  const number = numberIn(value, at);
  if (number === undefined) {
    const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} går inte att läsa som belopp. Skriv ett tal, till exempel 1234,50.`;
    return { issue: 'IN-05', message };
  }
  const isInOwnUnit = unit === 'tkr' && number.isKronor === true;
  const kronor = new Exact(number.decimal).times(unit === 'tkr' && !isInOwnUnit ? 1000 : 1);
  if (kronor.abs().greaterThan(LARGEST_AMOUNT)) {
    const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} är större än tio tusen miljarder. Rätta beloppet.`;
    return { issue: 'IN-05', message };
  }
  const amount = Money.fromDecimal(kronor);
  if (!isInOwnUnit) return valueFrom(number, amount);
  const thousands = { numberOf: kronor.dividedBy(1000).toFixed() };
  const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} är text i kronor, men tabellens tal är i tusental kronor. Tillägget läser ${amount}, men Excel summerar det inte; skriv talet ${thousands} i stället.`;
  return { value: amount, remark: { issue: 'IN-09', message } };
}
