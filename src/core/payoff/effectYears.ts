import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import type { PayoffAssumptions } from './payoffInput';

/** How much of a year's full effect comes in one year after the effort. */
export interface EffectYear {
  /** 1 is the first. */
  readonly year: number;
  readonly undecayed: Decimal;
  readonly decayed: Decimal;
}

/**
 * The years that a horizon holds. Without delay each holds a whole year of effect, of which (1 − d)^(year − 1) is left.
 *
 * The effect's own years start with it, and so does its decay. A delay of n and a part f of a year makes every calendar
 * year hold the last part f of one of them and the first 1 − f of the next.
 *
 * @param horizonYears whole years, counted as `delayReading` says
 */
export function effectYears(
  horizonYears: number,
  { delayYears, delayReading, decay }: Pick<PayoffAssumptions, 'delayYears' | 'delayReading' | 'decay'>,
): EffectYear[] {
  const wholeDelay = delayYears.value.floor().toNumber();
  const part = delayYears.value.minus(wholeDelay);
  const last = delayReading === 'effort' ? horizonYears : horizonYears + delayYears.value.ceil().toNumber();
  const remaining = new Exact(1).minus(decay.value);
  return Array.from({ length: last }, (_, index) => {
    const own = index - wholeDelay;
    const begins = own >= 0 && own < horizonYears ? new Exact(1).minus(part) : new Exact(0);
    const ends = own >= 1 ? part : new Exact(0);
    const decayed = begins.times(leftAfter(remaining, own)).plus(ends.times(leftAfter(remaining, own - 1)));
    return { year: index + 1, undecayed: begins.plus(ends), decayed };
  });
}

function leftAfter(remaining: Decimal, years: number): Decimal {
  return years > 0 ? remaining.pow(years) : new Exact(1);
}
