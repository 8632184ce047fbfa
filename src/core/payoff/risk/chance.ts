import type { Decimal } from 'decimal.js';
import { Exact } from '../../values/money';

/** A share of the draws as it is shown: with one decimal of a per cent. */
export interface ShownChance {
  readonly share: Decimal;
  /** The share is a limit that the chance is beyond. */
  readonly beyond?: 'over' | 'under';
}

const ONE_STEP = new Exact('0.001');

/** All of the draws, or none, is shown only where it is: what rounding alone would make so is told as beyond a limit. */
export function shownChance(chance: Decimal): ShownChance {
  const share = chance.toDecimalPlaces(3);
  if (share.equals(1) && chance.lessThan(1)) return { share: share.minus(ONE_STEP), beyond: 'over' };
  if (share.isZero() && chance.greaterThan(0)) return { share: ONE_STEP, beyond: 'under' };
  return { share };
}
