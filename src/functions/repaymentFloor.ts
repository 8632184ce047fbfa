import { wholeKronorUp } from '../core/values/money';
import { share, shareOf } from '../core/values/share';
import type { Answer } from './answer';
import { allOf, then, value } from './answer';
import type { Argument } from './cells';
import { amountIn, numberOr } from './cells';

/** As the parameter `återföring.golv` has it (Örebro Ks 954/2016, p. 11). */
export const USUAL_FLOOR = '0.3';

/** The least that is always repaid, in whole kronor rounded up. */
export function repaymentFloor(cost: Argument, floorShare: Argument): Answer<number> {
  const given = allOf({
    cost: amountIn('kostnad', cost, { min: 0 }),
    floorShare: numberOr('andel', floorShare, USUAL_FLOOR, { min: 0, max: 1 }),
  });
  return then(given, ({ cost: spent, floorShare: part }) =>
    value(wholeKronorUp(shareOf(share(part), spent)).toNumber()),
  );
}
