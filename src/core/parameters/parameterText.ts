import Decimal from 'decimal.js';
import type { MonthDay } from './kinds';

type AnyValue = Decimal | number | boolean | string | MonthDay | readonly (number | MonthDay)[] | undefined;

/** A parameter's value as a Swede writes it: `30 %`, `ja`, `04-30`, `4, 9, 1`. */
export function parameterText(value: AnyValue): string {
  if (value === undefined) return 'saknas';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (value instanceof Decimal || Decimal.isDecimal(value)) return percentText(value);
  if (isList(value)) return value.map((item) => parameterText(item)).join(', ');
  return `${twoDigits(value.month)}-${twoDigits(value.day)}`;
}

/** In full, so that what is told is what was counted with. */
function percentText(share: Decimal): string {
  return `${share.times(100).toString().replace('.', ',')}\u00A0%`;
}

function isList(value: MonthDay | readonly (number | MonthDay)[]): value is readonly (number | MonthDay)[] {
  return Array.isArray(value);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
