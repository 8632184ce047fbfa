import { paybackMonths } from '../core/payoff/measures';
import type { Answer } from './answer';
import { allOf, noNumber, then, value } from './answer';
import type { Argument } from './cells';
import { numberIn, numberOr } from './cells';

/** Months until the effect has won back the cost, the delay included, to two decimals. */
export function payoffMonths(cost: Argument, effect: Argument, delay: Argument): Answer<number> {
  const given = allOf({
    cost: numberIn('kostnad', cost, { min: 0 }),
    monthly: numberIn('effektPerMånad', effect),
    delay: numberOr('fördröjning', delay, 0, { min: 0 }),
  });
  return then(given, ({ cost: spent, monthly, delay: late }) => {
    const months = paybackMonths(spent, monthly, { delayYears: { value: late }, delayReading: 'effort' });
    return months
      ? value(months.toDecimalPlaces(2).toNumber())
      : noNumber('Kostnaden tjänas aldrig in, eftersom effekten per månad inte är mer än noll.');
  });
}
