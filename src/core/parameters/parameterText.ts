import Decimal from 'decimal.js';
import type { MonthDay } from './kinds';
import type { RateFromYear } from './payoffKinds';

type Item = number | MonthDay | RateFromYear;
type AnyValue = Decimal | number | boolean | string | Item | readonly Item[] | undefined;

/** A parameter's value as a Swede writes it: `30 %`, `ja`, `04-30`, `4, 9, 1`. */
export function parameterText(value: AnyValue): string {
  if (value === undefined) return 'saknas';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (value instanceof Decimal || Decimal.isDecimal(value)) return percentText(value);
  if (isList(value)) return value.map((item) => parameterText(item)).join(', ');
  if ('rate' in value) return `${percentText(value.rate)} från år ${value.fromYear}`;
  return `${twoDigits(value.month)}-${twoDigits(value.day)}`;
}

/** In full, so that what is told is what was counted with. */
function percentText(share: Decimal): string {
  return `${share.times(100).toString().replace('.', ',')}\u00A0%`;
}

function isList(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
