import type { BudgetRow } from '../model/portfolio';
import { isEvaluationRow } from '../schedules/grant';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Sentence } from '../text/sentence';
import { inRow, percentage, say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import { sumStep } from '../findings/sums';
import type { Trace } from './explanation';
import { joined } from './explanation';
import { investmentParameters } from './explainedParameters';
import { isNotZero, yearInput } from './yearInput';

/** Sum 1: the granted sum as it stands on a day. */
export function grantTrace(own: InvestmentSchedules, context: PortfolioContext, on: CalendarDate): Trace {
  const { decidedGrant, amendments } = own.investment;
  const additions = amendments.flatMap(({ kind, date, amount, amountAt }) =>
    kind === 'Tillskott' && amount !== undefined && !date.isAfter(on) ? [{ date, amount, amountAt }] : [],
  );
  const decided = decidedGrant.kind === 'value' ? decidedGrant.value : own.grant?.granted;
  const first: Trace =
    decidedGrant.kind === 'value'
      ? {
          inputs: [{ what: say`Beviljat belopp`, value: decidedGrant.value, at: decidedGrant.at }],
          steps: [say`Beviljat belopp: ${decidedGrant.value}`],
          parameters: [],
        }
      : budgetTrace(own, context);
  if (additions.length === 0 || decided === undefined) return first;
  return joined(first, {
    inputs: additions.map(({ date, amount, amountAt }) => ({
      what: say`Tillskott ${date}`,
      value: amount,
      at: amountAt,
    })),
    steps: [
      sumStep(say`Beviljat med tillskott till och med ${on}`, [
        decided,
        ...additions.map(({ amount }) => amount),
      ]),
    ],
  });
}

function budgetTrace(own: InvestmentSchedules, context: PortfolioContext): Trace {
  const { grant, investment, parameters } = own;
  if (grant === undefined)
    return joined({ steps: [say`Beviljat belopp saknas, och satsningen har ingen budget.`] });
  const reading = parameters.get('utvärdering.läsart');
  const rows = investment.budget.filter((row) => reading === 'inom' || !isEvaluationRow(row.costType));
  const cells = rows.flatMap((row) => row.years.filter(isNotZero).map((cell) => ({ row, cell })));
  const share = percentage(parameters.get('utvärdering.andel'));
  const { appliedFor, evaluation, granted } = grant;
  const steps = {
    ovanpå: [
      say`Utvärdering: ${share} × ${appliedFor} = ${evaluation}`,
      sumStep(say`Beviljat enligt budget`, [appliedFor, evaluation]),
    ],
    inom: [say`Beviljat enligt budget, utvärderingen inom summan: ${granted}`],
    uppräknat: [say`Beviljat enligt budget: ${appliedFor} / (1 − ${share}) = ${granted}`],
  } as const;
  return {
    inputs: cells.map(({ row, cell }) => yearInput(budgetName(row), cell)),
    steps: [
      sumStep(
        reading === 'inom' ? say`Budget` : say`Budget utan utvärdering`,
        cells.map(({ cell }) => cell.amount),
      ),
      ...steps[reading],
    ],
    parameters: investmentParameters(own, context, ['utvärdering.andel', 'utvärdering.läsart']),
  };
}

function budgetName({ party, costType }: BudgetRow): Sentence {
  return say`Budget ${inRow(
    [party, costType].filter((part) => part !== ''),
    ' ',
  )}`;
}
