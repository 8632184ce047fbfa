import type { Decimal } from 'decimal.js';
import type { Money } from './money';
import { Exact } from './money';

declare const shareBrand: unique symbol;

/** A share of one: 0.25 is 25 %. Never rounded. */
export type Share = Decimal & { readonly [shareBrand]: true };

export function share(value: Decimal.Value): Share {
  return new Exact(value) as Share;
}

/** The share of an amount in kronor, unrounded. */
export function shareOf(part: Share, amount: Money): Decimal {
  return part.times(amount.toDecimal());
}

/** `part` of `whole`, or undefined when the whole is nothing. */
export function ratio(part: Money, whole: Money): Share | undefined {
  return whole.isZero() ? undefined : share(part.toDecimal().dividedBy(whole.toDecimal()));
}

/** A share as hundredths, rounded. */
export function hundredths(part: Share, decimals = 2): Decimal {
  return part.times(100).toDecimalPlaces(decimals);
}
