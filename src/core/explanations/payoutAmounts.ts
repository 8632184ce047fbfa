import type { RuleId } from '../findings/ruleId';
import { periodLabel } from '../model/period';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Payout } from '../schedules/payouts';
import { say } from '../text/sentence';
import type { Money } from '../values/money';
import type { Explanation, Trace } from './explanation';
import { consumptionTrace } from './ledgerTrace';
import { namedRules } from './namedRules';
import { payoutTrace, remainingTrace } from './payoutTrace';

/** The amounts of a row in *UtbetalningUt*. */
export type PayoutAmount = 'Förbrukning' | 'Utbetalning' | 'Kvar';

export function explainPayout(
  own: InvestmentSchedules,
  payout: Payout,
  column: PayoutAmount,
  context: PortfolioContext,
): Explanation {
  const { amount, trace, rules } = partsOf(own, payout, column, context);
  const { inputs, steps, parameters } = trace;
  const about =
    column === 'Kvar' ? say`i ${own.investment.id} efter` : say`på REN ${payout.ren} i ${own.investment.id},`;
  return {
    title: say`${column} ${about} ${periodLabel(payout.period)}`,
    ...(amount === undefined ? {} : { value: amount }),
    reasons: { inputs, steps },
    parameters,
    rules: namedRules(rules),
  };
}

interface Parts {
  readonly amount: Money | undefined;
  readonly trace: Trace;
  readonly rules: readonly RuleId[];
}

function partsOf(
  own: InvestmentSchedules,
  payout: Payout,
  column: PayoutAmount,
  context: PortfolioContext,
): Parts {
  switch (column) {
    case 'Förbrukning':
      return {
        amount: payout.consumption,
        trace: consumptionTrace(own, context, payout.ren, payout.period),
        rules: ['OR-36', 'OR-42'],
      };
    case 'Utbetalning':
      return {
        amount: payout.payout,
        trace: payoutTrace(own, payout, context),
        rules: ['OR-36', 'OR-37', 'OR-39'],
      };
    case 'Kvar':
      return { amount: payout.remaining, trace: remainingTrace(own, payout, context), rules: ['OR-39'] };
  }
}
