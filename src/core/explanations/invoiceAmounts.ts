import type { RuleId } from '../findings/ruleId';
import type { InvestmentSchedules, PartyRepayment } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { InvoiceRound } from '../schedules/invoicePlan';
import { invoicesOf } from '../schedules/repaymentRounds';
import { say } from '../text/sentence';
import { differenceStep } from '../findings/sums';
import type { Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { yearParameters } from './explainedParameters';
import { namedRules } from './namedRules';
import { invoicedTrace, roundTrace } from './roundTrace';

/** The amounts of a row in *InternfakturaUt*. */
export type InvoiceAmount = 'Belopp' | 'Redan fakturerat' | 'Kvar';

const RULES: Readonly<Record<InvoiceAmount, readonly RuleId[]>> = {
  Belopp: ['OR-51', 'OR-55'],
  'Redan fakturerat': ['OR-55', 'OR-57'],
  Kvar: ['OR-51', 'OR-57'],
};

export function explainInvoice(
  own: InvestmentSchedules,
  repayment: PartyRepayment,
  round: InvoiceRound,
  column: InvoiceAmount,
  context: PortfolioContext,
): Explanation {
  const { year, party, investment } = round;
  const invoiced = invoicedTrace(invoicesOf(own.investment.invoices, party), year);
  const asked = roundTrace(own, repayment, year, context);
  const { amount, trace } = {
    Belopp: { amount: round.amount, trace: asked },
    'Redan fakturerat': { amount: round.invoiced, trace: invoiced },
    Kvar: { amount: round.remaining, trace: leftTrace(asked, invoiced, round) },
  }[column];
  const { inputs, steps, parameters } = trace;
  const ofYear = yearParameters(context, ['kalender.återföringsdag', 'fond.ren'], year);
  return {
    title: say`${column} för ${party} i ${investment}, ${year}`,
    value: amount,
    reasons: { inputs, steps },
    parameters: joined({ parameters }, { parameters: ofYear }).parameters,
    rules: namedRules(RULES[column]),
  };
}

function leftTrace(asked: Trace, invoiced: Trace, round: InvoiceRound): Trace {
  const difference = round.amount.minus(round.invoiced);
  return joined(
    { ...asked, steps: [...asked.steps, say`Omgången ${round.year}: ${round.amount}`] },
    { inputs: invoiced.inputs, steps: invoiced.steps },
    {
      steps: [
        differenceStep(say`Kvar att fakturera för året`, round.amount, round.invoiced),
        ...(difference.isNegative()
          ? [say`Det som är fakturerat för mycket betalas inte tillbaka: ${round.remaining}`]
          : []),
      ],
    },
  );
}
