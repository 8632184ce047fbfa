import type { Decimal } from 'decimal.js';
import type { ParameterName, ParameterValue } from '../parameters/definitions';
import type { ParameterTable } from '../parameters/parameterTable';
import type { SourcedValue } from '../parameters/sourcedValue';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import { CalendarDate } from '../values/calendarDate';
import { Exact } from '../values/money';
import type { Quantity } from '../values/quantity';
import type { DiscountSchedule } from './discounting';
import { constantRate, rateSteps } from './discounting';
import type { PayoffAssumptions } from './payoffInput';

/** An assumption by the name that it has in the workbook, for whoever asks what a figure rests on. */
export interface NamedAssumption extends SourcedValue<ParameterValue<ParameterName> | Decimal> {
  readonly name: string;
}

export interface SourcedAssumptions {
  readonly assumptions: PayoffAssumptions;
  /** In the order of the parameters; those without a value left out. */
  readonly named: readonly NamedAssumption[];
}

/** Full-time work, and no real public resources, for everyone: the model's own potential. */
const POTENTIAL = { workingShare: new Exact(1), freed: 'public' } as const;

/**
 * What the payoff of an investment is computed with. The model's own parameters are those of its decision; taxes and
 * the price index are those of the analysis year, which is that of "today" where nobody has said another.
 */
export function assumptionsOf(
  table: ParameterTable,
  parameters: InvestmentParameters,
  today: CalendarDate,
): SourcedAssumptions {
  const named: NamedAssumption[] = [];
  const noted = <Value extends ParameterValue<ParameterName>>(
    name: ParameterName,
    sourced: SourcedValue<Value>,
  ): SourcedValue<Value> => {
    if (sourced.value !== undefined) named.push({ name, ...sourced });
    return sourced;
  };
  const decided = <Name extends ParameterName>(name: Name) => noted(name, parameters.sourced(name));
  const analysisYear = decided('payoff.analysår').value ?? today.year;
  const firstDay = CalendarDate.firstOfYear(analysisYear);
  const ofYear = <Name extends ParameterName>(name: Name) =>
    noted(name, table.sourced(name, firstDay, parameters.ruleSet));

  const municipalTax = given(ofYear('skatt.kommun'));
  const regionalTax = given(ofYear('skatt.region'));
  const employerContribution = given(ofYear('arbetsgivaravgift'));
  const priceIndex = table.priceIndex(firstDay, parameters.ruleSet);
  const assumptions: PayoffAssumptions = {
    ...(municipalTax && { municipalTax }),
    ...(regionalTax && { regionalTax }),
    ...(employerContribution && { employerContribution }),
    horizonYears: decided('payoff.horisont').value,
    discounting: discountingOf(parameters, noted),
    decay: decided('payoff.avtagande'),
    deadweight: decided('payoff.dödvikt'),
    attribution: decided('payoff.tillskrivning'),
    scaling: exact(decided('payoff.uppräkning')),
    delayYears: exact(decided('payoff.fördröjning')),
    delayReading: parameters.get('payoff.fördröjning.läsart') === 'effekten' ? 'effect' : 'effort',
    analysisYear,
    priceIndex,
    potential: POTENTIAL,
  };
  return {
    assumptions,
    named: [...named, ...[...priceIndex].map(([year, index]) => ({ name: `prisindex.${year}`, ...index }))],
  };
}

/** The steps go before the one rate; the reading of the parameter has seen that they begin in year 1. */
function discountingOf(
  parameters: InvestmentParameters,
  noted: <Value extends ParameterValue<ParameterName>>(
    name: ParameterName,
    sourced: SourcedValue<Value>,
  ) => SourcedValue<Value>,
): DiscountSchedule {
  const { value: steps, ...origin } = parameters.sourced('payoff.räntetrappa');
  const schedule =
    steps && rateSteps(steps.map(({ fromYear, rate }) => ({ fromYear, rate: { value: rate, ...origin } })));
  if (schedule) {
    noted('payoff.räntetrappa', { value: steps, ...origin });
    return schedule;
  }
  return constantRate(noted('payoff.ränta', parameters.sourced('payoff.ränta')));
}

function given({ value, ...origin }: SourcedValue<Decimal | undefined>): Quantity | undefined {
  return value && { value, ...origin };
}

function exact({ value, ...origin }: SourcedValue<number>): Quantity {
  return { value: new Exact(value), ...origin };
}
