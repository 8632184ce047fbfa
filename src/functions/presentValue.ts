import type { DiscountSchedule, RateStep } from '../core/payoff/discounting';
import { constantRate, rateSteps } from '../core/payoff/discounting';
import { effectYears } from '../core/payoff/effectYears';
import { presentMonthsOfEffect } from '../core/payoff/measures';
import { Money } from '../core/values/money';
import type { Answer } from './answer';
import { allOf, then, value, wrongArgument } from './answer';
import type { Argument } from './cells';
import { isBlank, numberIn, numberOr, rowsOf } from './cells';

/** As the parameters `payoff.horisont`, `payoff.ränta` and `payoff.avtagande` have them. */
const USUAL = { years: 5, rate: '0.035', decay: '0.1' };
const MOST_YEARS = 500;

/**
 * The effects of the years, decayed and discounted, less the cost: the payoff model's own present value, to the öre.
 * The rate is one number, or rows of first year and rate.
 */
export function presentValue(
  effect: Argument,
  cost: Argument,
  years: Argument,
  rate: Argument,
  decay: Argument,
  delay: Argument,
): Answer<number> {
  const given = allOf({
    monthly: numberIn('effektPerMånad', effect),
    cost: numberIn('kostnad', cost),
    years: numberOr('år', years, USUAL.years, { min: 1, max: MOST_YEARS, isWhole: true }),
    discounting: discountingIn(rate),
    decay: numberOr('avtagande', decay, USUAL.decay, { min: 0, max: 1 }),
    delay: numberOr('fördröjning', delay, 0, { min: 0, max: MOST_YEARS }),
  });
  return then(given, ({ monthly, cost: spent, years: horizon, discounting, decay: lost, delay: late }) => {
    const horizonYears = effectYears(horizon.toNumber(), {
      delayYears: { value: late },
      delayReading: 'effort',
      decay: { value: lost },
    });
    const worth = monthly.times(presentMonthsOfEffect(horizonYears, discounting)).minus(spent);
    return value(Money.fromDecimal(worth).toNumber());
  });
}

function discountingIn(argument: Argument): Answer<DiscountSchedule> {
  const rows = rowsOf(argument);
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) {
    const own = numberOr('ränta', isBlank(first[0]) ? null : first[0], USUAL.rate, { above: -1 });
    return then(own, (rate) => value(constantRate({ value: rate })));
  }
  const steps: RateStep[] = [];
  for (const row of rows) {
    if (row.length !== 2)
      return wrongArgument('Argumentet ränta ska vara en cell, eller två kolumner: från år och räntesats.');
    const step = allOf({
      year: numberIn('från år i ränta', row[0], { min: 1, isWhole: true }),
      rate: numberIn('räntesats i ränta', row[1], { above: -1 }),
    });
    if (step.kind === 'refused') return step;
    steps.push({ fromYear: step.value.year.toNumber(), rate: { value: step.value.rate } });
  }
  const schedule = rateSteps(steps);
  return schedule
    ? value(schedule)
    : wrongArgument('Räntans första rad ska gälla från år 1, och varje år får stå en gång.');
}
