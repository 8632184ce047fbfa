import { kronor } from '../findings/swedish';
import type { ParameterName } from '../parameters/definitions';
import type { Duty } from '../schedules/duties/duty';
import type { InvestmentSchedules, PortfolioContext } from '../schedules/investmentSchedules';
import { invoicedInAll, invoicesOf } from '../schedules/repaymentRounds';
import type { PartyId } from '../values/ids';
import { Money } from '../values/money';
import { differenceStep, sumStep } from './arithmetic';
import type { ExplainedRule, Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { investmentParameters } from './explainedParameters';
import { explainedRule, findRule } from './namedRules';
import { madeInput, payoutTrace } from './payoutTrace';
import { invoiceInput, roundTrace } from './roundTrace';

/** *Belopp* of a row in *KalenderUt*; of a duty without an amount, why it is due. */
export function explainDuty(own: InvestmentSchedules, duty: Duty, context: PortfolioContext): Explanation {
  const { inputs, steps, parameters } = joined(
    dutyParameters(own, duty, context),
    amountTrace(own, duty, context),
  );
  return {
    title: `${duty.what} för ${duty.investment}, senast ${duty.date}`,
    ...(duty.amount === undefined ? {} : { value: kronor(duty.amount) }),
    reasons: { inputs, steps },
    parameters,
    rules: [ruleOf(duty)],
  };
}

/** The duty quotes its own passage, also where the rule quotes another. */
function ruleOf({ rule: id, source, what }: Duty): ExplainedRule {
  const rule = findRule(id);
  return rule ? { ...explainedRule(rule), ...source } : { id, title: what, ...source };
}

function dutyParameters(own: InvestmentSchedules, { rule }: Duty, context: PortfolioContext): Partial<Trace> {
  const names: readonly ParameterName[] = findRule(rule)?.parameters ?? [];
  return { parameters: investmentParameters(own, context, names) };
}

function amountTrace(own: InvestmentSchedules, duty: Duty, context: PortfolioContext): Trace {
  const { origin, amount, date } = duty;
  if (origin === undefined || amount === undefined) {
    return joined(datesTrace(own), { steps: [`Ska vara gjort senast ${date}.`] });
  }
  if ('made' in origin) {
    return joined({
      inputs: origin.made.map(madeInput),
      steps: [
        sumStep(
          'Utbetalt enligt Utbetalningar',
          origin.made.map((row) => row.amount),
        ),
      ],
    });
  }
  if ('payouts' in origin) {
    return joined(...origin.payouts.map((payout) => payoutTrace(own, payout, context)), {
      steps: [
        sumStep(
          'Att betala ut, alla REN',
          origin.payouts.map(({ payout }) => payout),
        ),
      ],
    });
  }
  return repaymentTrace(own, duty, origin.party, origin.year, context);
}

/** What is left of a round, where invoices count for the earliest rounds first. */
function repaymentTrace(
  own: InvestmentSchedules,
  { status, amount = Money.zero }: Duty,
  party: PartyId,
  year: number,
  context: PortfolioContext,
): Trace {
  const repayment = own.repayments.find((other) => other.party === party);
  if (repayment === undefined) return joined();
  const round = roundTrace(own, repayment, year, context);
  const sent = invoicesOf(own.investment.invoices, party).filter(({ date }) => !date.isAfter(context.today));
  if (status === 'done' || sent.length === 0) {
    return joined(round, { steps: [`Omgången ${year} för ${party}: ${kronor(amount)}`] });
  }
  const through = [...repayment.rounds].filter(([roundYear]) => roundYear <= year);
  const owed = Money.sum(through.map(([, roundAmount]) => roundAmount));
  return joined(round, {
    inputs: sent.map(invoiceInput),
    steps: [
      sumStep(
        `Omgångar till och med ${year}`,
        through.map(([, roundAmount]) => roundAmount),
      ),
      differenceStep(
        `Kvar efter det som är fakturerat till och med ${context.today}`,
        owed,
        invoicedInAll(sent),
      ),
      `Återstår av omgången ${year}, högst dess eget belopp: ${kronor(amount)}`,
    ],
  });
}

function datesTrace({ investment: { start, end } }: InvestmentSchedules): Partial<Trace> {
  return {
    inputs: [
      ...(start.kind === 'value'
        ? [{ what: 'Startdatum', value: start.value.toString(), at: start.at }]
        : []),
      ...(end.kind === 'value' ? [{ what: 'Slutdatum', value: end.value.toString(), at: end.at }] : []),
    ],
  };
}
