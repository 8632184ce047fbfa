import { comparePeriods, periodLabel } from '../model/period';
import type { CostShare } from '../schedules/costAllocation';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Explanation } from './explanation';
import { dayParameters, yearParameters } from './explainedParameters';
import { costRows, ledgerTrace, PERIOD_PARAMETERS } from './ledgerTrace';
import { namedRules } from './namedRules';
import { say } from '../text/sentence';

/** *Kostnad* of a row in *KostnadUt*. */
export function explainCost(
  own: InvestmentSchedules,
  cost: CostShare,
  context: PortfolioContext,
): Explanation {
  const rows = costRows(
    own,
    context,
    (row, period) =>
      row.ren === cost.ren && row.project === cost.project && comparePeriods(period, cost.period) === 0,
  );
  const { inputs, steps } = ledgerTrace(say`Kostnad`, rows);
  const under = cost.project === undefined ? say`utan projektnummer` : say`under projekt ${cost.project}`;
  return {
    title: say`Kostnad på REN ${cost.ren} ${under}, ${periodLabel(cost.period)}`,
    value: cost.amount,
    reasons: { inputs, steps },
    parameters: [
      ...yearParameters(context, PERIOD_PARAMETERS, cost.period.year),
      ...dayParameters(context, ['projektnummer'], context.facts.calendar.lastDayOf(cost.period)),
    ],
    rules: namedRules(['OR-43', 'OR-42']),
  };
}
