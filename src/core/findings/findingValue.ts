import type { Decimal } from 'decimal.js';
import { inPersons } from '../text/counts';
import { inDays, inMonths } from '../text/durations';
import type { Percentage, Sentence, SentenceValue } from '../text/sentence';
import { CalendarDate } from '../values/calendarDate';
import { Exact, Money } from '../values/money';

/**
 * What was found, or what the rule asks for. A string is a code, a choice or words as a cell holds them; a number by
 * itself is a year, or how many rows there are. A percentage is spelled as its share, in full or with the decimals that
 * its per cent have.
 */
export type FindingValue = Money | CalendarDate | Percentage | UnitCount | NameOfMissing | string | number;

/** So many of something, told with its unit: `61 dagar`. */
export interface UnitCount {
  readonly count: Decimal | number;
  readonly unit: Unit;
}

export type Unit = 'days' | 'months' | 'persons';

/** What should be there and is not, as a limit: a table, a part of the application. It is nothing to compare with. */
export interface NameOfMissing {
  readonly missing: string;
}

/**
 * As it leaves the add-in, in the JSON, the sheets and the acceptances: an amount `80000.00`, a date `2021-09-30`, a share
 * `0.25`, a name as it stands.
 */
export function spelled(value: FindingValue): string;
export function spelled(value: FindingValue | undefined): string | undefined;
export function spelled(value: FindingValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return String(value);
  if (value instanceof Money || value instanceof CalendarDate) return value.toString();
  if (isPercentage(value)) return spelledShare(value);
  return 'count' in value ? value.count.toString() : value.missing;
}

function spelledShare({ percentOf: share, decimals }: Percentage): string {
  return decimals === undefined ? share.toString() : share.toFixed(decimals + DECIMALS_OF_A_PER_CENT);
}

const DECIMALS_OF_A_PER_CENT = 2;

/** Undefined for what is no number: a date, a code, a name. */
export function numberOf(value: FindingValue): Decimal | undefined {
  if (typeof value === 'string' || value instanceof CalendarDate) return undefined;
  return isNameOfMissing(value) ? undefined : new Exact(spelled(value));
}

/** How many decimals it is spelled with. */
export function decimalsOf(value: FindingValue): number {
  if (value instanceof Money) return DECIMALS_OF_AN_AMOUNT;
  if (isPercentage(value) && value.decimals !== undefined) {
    return value.decimals + DECIMALS_OF_A_PER_CENT;
  }
  return numberOf(value)?.decimalPlaces() ?? 0;
}

const DECIMALS_OF_AN_AMOUNT = 2;

export function isNameOfMissing(value: FindingValue | undefined): value is NameOfMissing {
  return typeof value === 'object' && 'missing' in value;
}

export function isPercentage(value: FindingValue | undefined): value is Percentage {
  return typeof value === 'object' && 'percentOf' in value;
}

/** With its unit, for people: `80 000 kr`, `25 %`, `61 dagar`. */
export function toldWithUnit(value: FindingValue): SentenceValue {
  if (typeof value !== 'object' || value instanceof Money || value instanceof CalendarDate) return value;
  if ('count' in value) return toldCount(value);
  return isNameOfMissing(value) ? value.missing : value;
}

function toldCount({ count, unit }: UnitCount): Sentence {
  switch (unit) {
    case 'days':
      return inDays(count);
    case 'months':
      return inMonths(count);
    case 'persons':
      return inPersons(count);
  }
}
