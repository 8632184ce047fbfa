import type { InvestmentSchedules, PartyRepayment } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { Money } from '../values/money';
import type { ExplainedRule, Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { namedRules } from './namedRules';
import { plannedTotalTrace } from './planTrace';
import { roundTrace } from './roundTrace';
import { effectTrace, finalTrace, floorTrace, whyNotSettled } from './settlementTrace';

/** The amounts of a row in *AterforingUt*; a year is a column of its own. */
export type RepaymentAmount = 'Plan' | 'Golv' | 'Effekt' | 'Slutlig' | number;

export function explainRepayment(
  own: InvestmentSchedules,
  repayment: PartyRepayment,
  column: RepaymentAmount,
  context: PortfolioContext,
): Explanation {
  const { title, amount, trace, rules } = repaymentParts(own, repayment, column, context);
  const { inputs, steps, parameters } = trace;
  return {
    title: say`${title} för ${repayment.party} i ${own.investment.id}`,
    ...(amount === undefined ? {} : { value: amount }),
    reasons: { inputs, steps },
    parameters,
    rules,
  };
}

interface Parts {
  readonly title: Sentence;
  readonly amount: Money | undefined;
  readonly trace: Trace;
  readonly rules: readonly ExplainedRule[];
}

function repaymentParts(
  own: InvestmentSchedules,
  repayment: PartyRepayment,
  column: RepaymentAmount,
  context: PortfolioContext,
): Parts {
  const { party, planned, base, settled, rounds } = repayment;
  switch (column) {
    case 'Plan':
      return {
        title: own.plan?.isProposed ? say`Föreslagen återföring` : say`Återföring enligt planen`,
        amount: planned.total,
        trace: plannedTotalTrace(own, planned, context),
        rules: namedRules(['OR-48', 'OR-49']),
      };
    case 'Golv':
      return {
        title: say`Det lägsta som alltid återförs`,
        amount: base?.floor,
        trace: base ? floorTrace(own, repayment, context) : joined({ steps: [whyNotSettled(own, context)] }),
        rules: namedRules(['OR-52']),
      };
    case 'Effekt':
      return {
        title: say`Bedömd effekt`,
        amount: settled?.effect,
        trace: joined(
          effectTrace(own, party, context.facts.today),
          settled ? {} : { steps: [whyNotSettled(own, context)] },
        ),
        rules: namedRules(['OR-51', 'OR-33']),
      };
    case 'Slutlig':
      return {
        title: say`Slutlig återföring`,
        amount: settled?.final,
        trace: finalTrace(own, repayment, context),
        rules: namedRules(['OR-51', 'OR-52', 'OR-47']),
      };
    default:
      return {
        title: say`Återföring ${column}`,
        amount: rounds.get(column),
        trace: roundTrace(own, repayment, column, context),
        rules: namedRules(settled ? ['OR-51', 'OR-52', 'OR-55'] : ['OR-53', 'OR-54', 'OR-55']),
      };
  }
}
