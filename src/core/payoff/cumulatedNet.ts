import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import type { ActorPayoff } from './payoff';
import type { PayoffAssumptions } from './payoffInput';

const MONTHS_A_YEAR = 12;

/**
 * What has been won back after each month from the effort on, neither decayed nor discounted: kronor, from minus the
 * cost in month 0. The curve passes zero at the payoff time as counted from the effort.
 *
 * @param months how far; the horizon is 12 times its years
 */
export function cumulatedNet(
  { monthly, cost }: Pick<ActorPayoff, 'monthly' | 'cost'>,
  { delayYears }: Pick<PayoffAssumptions, 'delayYears'>,
  months: number,
): Decimal[] {
  const wait = delayYears.value.times(MONTHS_A_YEAR);
  return Array.from({ length: months + 1 }, (_, month) => {
    const withEffect = Exact.max(0, new Exact(month).minus(wait));
    return monthly.times(withEffect).minus(cost);
  });
}
