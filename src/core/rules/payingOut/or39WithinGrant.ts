import type { ReasonInput } from '../../findings/finding';
import { reason, yearReasons } from '../../findings/reasons';
import { isClosed } from '../../model/choices';
import type { Investment, LedgerRow } from '../../model/portfolio';
import { consumedInAll, indexBeyond, lastCostYear } from '../../schedules/consumption';
import { restOfBudget } from '../../schedules/costForecast';
import { say } from '../../text/sentence';
import { Money } from '../../values/money';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE, PASS } from '../rule';
import { GRANT_UNKNOWN } from '../whyUnknown';

export const consumptionWithinGrant: InvestmentRule = {
  id: 'OR-39',
  severity: 'stop',
  title: 'Förbrukningen ryms inom det beviljade',
  source: orebro(
    '10',
    'det projektledarens ansvar att säkerställa att de medel som beviljats för satsningen räcker för hela genomförandet',
  ),
  ...OREBRO_2016,
  reading:
    'Ackumulerad förbrukning mot beviljat. Prognosen är förbrukat plus det som är kvar av budgeten för huvudbokens sista år och åren därefter; den är en varning när den passerar det beviljade.',
  remedy: 'Håll tillbaka kostnader eller sök tillskott; ett beslut om tillskott skrivs i Andringar.',
  reads: ['Huvudbok'],
  sums: ['grantedSum'],
  parameters: [],

  check(subject) {
    const { granted, consumption } = subject.schedules;
    if (consumption.rows.length === 0) return NOT_APPLICABLE;
    if (granted === undefined) return [couldNotCheck(GRANT_UNKNOWN)];
    const consumed = consumedInAll(consumption);
    if (consumed.isMoreThan(granted)) return [overspent(consumed, granted, subject)];
    return forecast(consumed, granted, subject);
  },
};

function overspent(consumed: Money, granted: Money, { investment, schedules }: RuleSubject): Verdict {
  return breach({
    place: firstRowBeyond(granted, schedules.consumption.rows)?.amountAt,
    message: say`${investment.id} har förbrukat ${consumed} av beviljade ${granted}. ${consumed.minus(granted)} saknar finansiering.`,
    actual: consumed,
    limit: granted,
    why: {
      inputs: [...yearsConsumed(schedules), grantReason(granted, investment)],
      steps: [
        say`Förbrukat: ${consumed}`,
        say`${consumed} − ${granted} = ${consumed.minus(granted)} utan finansiering`,
      ],
    },
  });
}

/** The row that takes the cumulated cost past the grant for the last time. */
function firstRowBeyond(granted: Money, rows: readonly LedgerRow[]): LedgerRow | undefined {
  const index = indexBeyond(granted, rows);
  return index === undefined ? undefined : rows[index];
}

function forecast(consumed: Money, granted: Money, subject: RuleSubject): readonly Verdict[] {
  const { investment } = subject;
  const status = valueOf(investment.status);
  if (status === undefined || isClosed(status)) return PASS;
  const expected = consumed.plus(leftOfBudget(subject));
  if (!expected.isMoreThan(granted)) return PASS;
  return [
    breach({
      place: investment.decidedGrant.at ?? investment.at,
      severity: 'warn',
      message: say`${investment.id} har förbrukat ${consumed} och har ${leftOfBudget(subject)} kvar av budgeten. Prognosen ${expected} är mer än beviljade ${granted}.`,
      actual: expected,
      limit: granted,
      why: {
        inputs: [
          ...yearsConsumed(subject.schedules),
          ...investment.budget.flatMap(({ costType, party, years }) =>
            yearReasons(say`Budget ${costType} ${party}`, years),
          ),
          grantReason(granted, investment),
        ],
        steps: [
          say`Förbrukat: ${consumed}`,
          say`Kvar av budgeten från huvudbokens sista år: ${leftOfBudget(subject)}`,
          say`Prognos: ${consumed} + ${leftOfBudget(subject)} = ${expected}`,
          say`${expected} − ${granted} = ${expected.minus(granted)} mer än det beviljade`,
        ],
      },
    }),
  ];
}

function yearsConsumed({ consumption }: RuleSubject['schedules']): ReasonInput[] {
  const years = [...new Set(consumption.byPeriod.map(({ period }) => period.year))];
  return years.map((year) => {
    const own = consumption.byPeriod.filter(({ period }) => period.year === year);
    const total = Money.sum(own.map(({ amount }) => amount));
    return reason(say`Förbrukat ${year}, enligt huvudboken`, total);
  });
}

function grantReason(granted: Money, investment: Investment): ReasonInput {
  return reason(say`Beviljat, med senare beslut`, granted, investment.decidedGrant.at);
}

/** The budget of the years after the last in the ledger, and what is left of that year's. */
function leftOfBudget({ investment, schedules: { consumption } }: RuleSubject): Money {
  const year = lastCostYear(consumption);
  return restOfBudget(investment, consumption, { year, name: 'Helår' }).rest;
}
