import type { ParameterName } from '../parameters/definitions';
import type { Duty, DutyOrigin } from '../duties/duty';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import { quarterLabel, quarterStep } from '../schedules/quarterlyReports';
import { invoicedInAll, invoicesOf } from '../schedules/repaymentRounds';
import { inSwedish } from '../text/inSwedish';
import { say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import type { PartyId } from '../values/ids';
import { Money } from '../values/money';
import { differenceStep, sumStep } from '../findings/sums';
import type { ExplainedRule, Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { usedParameters } from './explainedParameters';
import { explainedRule, findRule } from './namedRules';
import { madeInput, payoutToMakeTrace } from './payoutTrace';
import { invoiceInput, roundTrace } from './roundTrace';

type QuarterOrigin = Extract<DutyOrigin, { quarter: unknown }>;

/** *Belopp* of a row in *KalenderUt*; of a duty without an amount, why it is due. */
export function explainDuty(own: InvestmentSchedules, duty: Duty, context: PortfolioContext): Explanation {
  const { inputs, steps, parameters } = joined(
    dutyParameters(own, duty, context),
    amountTrace(own, duty, context),
  );
  return {
    title: say`${duty.what} för ${duty.investment}, senast ${duty.date}`,
    ...(duty.amount === undefined ? {} : { value: duty.amount }),
    reasons: { inputs, steps },
    parameters,
    rules: [ruleOf(duty)],
  };
}

/** The duty quotes its own passage, also where the rule quotes another. */
function ruleOf({ rule: id, source, what }: Duty): ExplainedRule {
  const rule = findRule(id);
  return rule ? { ...explainedRule(rule), ...source } : { id, title: inSwedish(what), ...source };
}

function dutyParameters(own: InvestmentSchedules, { rule }: Duty, context: PortfolioContext): Partial<Trace> {
  const names: readonly ParameterName[] = findRule(rule)?.parameters ?? [];
  return { parameters: usedParameters(names, context, [own], own) };
}

function amountTrace(own: InvestmentSchedules, duty: Duty, context: PortfolioContext): Trace {
  const { origin, amount, date } = duty;
  if (origin !== undefined && 'quarter' in origin) return quarterTrace(own, origin, date);
  if (origin === undefined || amount === undefined) {
    return joined(datesTrace(own), { steps: [say`Ska vara gjort senast ${date}.`] });
  }
  if ('made' in origin) {
    return joined({
      inputs: origin.made.map(madeInput),
      steps: [
        sumStep(
          say`Utbetalt enligt Utbetalningar`,
          origin.made.map((row) => row.amount),
        ),
      ],
    });
  }
  if ('payouts' in origin) {
    return joined(...origin.payouts.map((payout) => payoutToMakeTrace(own, payout, context)), {
      steps: [
        sumStep(
          say`Att betala ut, alla REN`,
          origin.payouts.map((payout) => payout.amount),
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
  const sent = invoicesOf(own.investment.invoices, party).filter(
    ({ date }) => !date.isAfter(context.facts.today),
  );
  if (status === 'done' || sent.length === 0) {
    return joined(round, { steps: [say`Omgången ${year} för ${party}: ${amount}`] });
  }
  const through = [...repayment.rounds].filter(([roundYear]) => roundYear <= year);
  const owed = Money.sum(through.map(([, roundAmount]) => roundAmount));
  return joined(round, {
    inputs: sent.map(invoiceInput),
    steps: [
      sumStep(
        say`Omgångar till och med ${year}`,
        through.map(([, roundAmount]) => roundAmount),
      ),
      differenceStep(
        say`Kvar efter det som är fakturerat till och med ${context.facts.today}`,
        owed,
        invoicedInAll(sent),
      ),
      say`Återstår av omgången ${year}, högst dess eget belopp: ${amount}`,
    ],
  });
}

/** Why the quarter's report is owed, and the row that it is in by. */
function quarterTrace(own: InvestmentSchedules, origin: QuarterOrigin, date: CalendarDate): Trace {
  const { quarter, report } = origin;
  const submitted = report?.submitted;
  return joined(datesTrace(own), {
    inputs:
      submitted?.kind === 'value'
        ? [{ what: say`Inlämnad, ${quarterLabel(quarter)}`, value: submitted.value, at: submitted.at }]
        : [],
    steps: [quarterStep(quarter), say`Ska vara gjort senast ${date}.`],
  });
}

function datesTrace({ investment: { start, end } }: InvestmentSchedules): Partial<Trace> {
  return {
    inputs: [
      ...(start.kind === 'value' ? [{ what: say`Startdatum`, value: start.value, at: start.at }] : []),
      ...(end.kind === 'value' ? [{ what: say`Slutdatum`, value: end.value, at: end.at }] : []),
    ],
  };
}
