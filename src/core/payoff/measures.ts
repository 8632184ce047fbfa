import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import type { DiscountSchedule } from './discounting';
import { discountFactors } from './discounting';
import type { EffectYear } from './effectYears';
import type { PayoffAssumptions } from './payoffInput';
import { sumOf } from './personState';

const MONTHS_A_YEAR = 12;

/**
 * Months until the effect has won back the cost, unrounded; counted from the effort, the delay included, unless the
 * reading says from the effect. Undefined where the effect is none or a loss.
 */
export function paybackMonths(
  cost: Decimal,
  monthly: Decimal,
  { delayYears, delayReading }: Pick<PayoffAssumptions, 'delayYears' | 'delayReading'>,
): Decimal | undefined {
  if (monthly.lessThanOrEqualTo(0)) return undefined;
  if (cost.lessThanOrEqualTo(0)) return new Exact(0);
  const wait = delayReading === 'effort' ? delayYears.value.times(MONTHS_A_YEAR) : new Exact(0);
  return cost.dividedBy(monthly).plus(wait);
}

/** How many months' effects the years hold, neither decayed nor discounted. */
export function monthsOfEffect(years: readonly EffectYear[]): Decimal {
  return sumOf(years.map(({ undecayed }) => undecayed)).times(MONTHS_A_YEAR);
}

/** What they are worth now, in months' effects: decayed, and each year's discounted from its end. */
export function presentMonthsOfEffect(years: readonly EffectYear[], schedule: DiscountSchedule): Decimal {
  const factors = discountFactors(schedule, years.length);
  return sumOf(years.map(({ year, decayed }) => decayed.times(factors[year] ?? 0))).times(MONTHS_A_YEAR);
}

/**
 * The smallest number of average participants whose effect over the years covers the cost; undefined where an average
 * participant gives none. Digits past the thirtieth decimal are the division's, not the model's, and do not make one more.
 *
 * @param effect of all participants over the years, kronor
 */
export function breakEvenParticipants(
  cost: Decimal,
  effect: Decimal,
  participants: Decimal,
): number | undefined {
  if (effect.lessThanOrEqualTo(0) || participants.lessThanOrEqualTo(0)) return undefined;
  if (cost.lessThanOrEqualTo(0)) return 0;
  return cost.times(participants).dividedBy(effect).toDecimalPlaces(30).ceil().toNumber();
}
