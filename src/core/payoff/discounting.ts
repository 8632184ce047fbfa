import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import type { Quantity } from '../values/quantity';

/** The rate that holds from a year on, counted from now: year 1 is the first that is discounted. */
export interface RateStep {
  readonly fromYear: number;
  readonly rate: Quantity;
}

/** Rates in the order of their years; the first holds from year 1. Made by `constantRate` or `rateSteps`. */
export type DiscountSchedule = readonly [RateStep, ...RateStep[]];

export function constantRate(rate: Quantity): DiscountSchedule {
  return [{ fromYear: 1, rate }];
}

/**
 * A rate that changes with time, as the UK Green Book's does (3,5 % through year 30, 3,0 % from year 31 …).
 *
 * @returns undefined when a year stands twice or is not a whole number, none holds in year 1, or a rate is −100 % or less
 */
export function rateSteps(steps: readonly RateStep[]): DiscountSchedule | undefined {
  const [first, ...rest] = [...steps].sort((a, b) => a.fromYear - b.fromYear);
  if (first === undefined || first.fromYear > 1) return undefined;
  const years = steps.map(({ fromYear }) => fromYear);
  if (new Set(years).size < years.length || !years.every(Number.isInteger)) return undefined;
  if (steps.some(({ rate }) => rate.value.lessThanOrEqualTo(-1))) return undefined;
  return [first, ...rest];
}

/** The step that holds in a year. */
export function stepInForce(schedule: DiscountSchedule, year: number): number {
  let inForce = 0;
  schedule.forEach(({ fromYear }, index) => {
    if (fromYear <= year) inForce = index;
  });
  return inForce;
}

/**
 * What a krona at the end of each year is worth now, for the years 0 to `years`. Year 0 is now.
 *
 * A factor is the one of the year before, discounted by the year's own rate: the rates are marginal, as in the Green
 * Book's own table.
 */
export function discountFactors(schedule: DiscountSchedule, years: number): Decimal[] {
  const factors = [new Exact(1)];
  for (let year = 1; year <= years; year += 1) {
    const step = schedule[stepInForce(schedule, year)] ?? schedule[0];
    factors.push(new Exact(factors[year - 1] ?? 1).dividedBy(step.rate.value.plus(1)));
  }
  return factors;
}
