import Decimal from 'decimal.js';
import { valueInSwedish } from '../text/inSwedish';
import type { SentenceValue } from '../text/sentence';
import { inRow, say } from '../text/sentence';
import type { MonthDay } from './kinds';
import type { RateFromYear } from './payoffKinds';

type Item = number | MonthDay | RateFromYear;
type AnyValue = Decimal | number | boolean | string | Item | readonly Item[] | undefined;

/** A parameter's value as a Swede writes it: `30 %`, `ja`, `04-30`, `4, 9, 1`. */
export function parameterText(value: AnyValue): string {
  return valueInSwedish(parameterSaid(value));
}

/** The same, to be put into a language. */
export function parameterSaid(value: AnyValue): SentenceValue {
  if (value === undefined) return say`saknas`;
  if (typeof value === 'boolean') return value ? say`ja` : say`nej`;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return { numberOf: String(value) };
  if (Decimal.isDecimal(value)) return percentSaid(value);
  if (isList(value)) return inRow(value.map(parameterSaid), ', ');
  if ('rate' in value) return say`${percentSaid(value.rate)} från år ${value.fromYear}`;
  return `${twoDigits(value.month)}-${twoDigits(value.day)}`;
}

/** In full, so that what is told is what was counted with. */
function percentSaid(share: Decimal): SentenceValue {
  return say`${{ numberOf: share.times(100).toString() }}\u00A0%`;
}

function isList(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
