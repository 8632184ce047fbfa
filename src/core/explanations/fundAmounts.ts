import type { ReasonInput } from '../findings/finding';
import type { RuleId } from '../findings/ruleId';
import type { FundPart, FundYear } from '../schedules/fund';
import { fundGoalDay, fundGoalRuleSets } from '../schedules/fundGoal';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Sentence, SentenceValue } from '../text/sentence';
import { percentage, say } from '../text/sentence';
import { Money } from '../values/money';
import type { NamedAmount } from '../findings/sums';
import { differenceStep, namedSumStep } from '../findings/sums';
import type { ExplainedParameter, Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { dayParameters } from './explainedParameters';
import { grantTrace } from './grantTrace';
import { namedRules } from './namedRules';
import { datedPayoutTrace } from './payoutTrace';
import { roundTrace } from './roundTrace';

/** The amounts of a row in *FondUt*. */
export type FundAmount =
  | 'Ingående'
  | 'Tillfört'
  | 'Utbetalt'
  | 'Återfört'
  | 'Utgående'
  | 'Bundet'
  | 'Frigjort'
  | 'Tillgängligt'
  | 'Andel av budget';

/** @param years the whole fund, since a year goes on from the one before */
export function explainFund(
  years: readonly FundYear[],
  fund: FundYear,
  column: FundAmount,
  context: PortfolioContext,
): Explanation {
  const { inputs, steps, parameters } = traceOf(years, fund, column, context);
  const value = valueText(fund, column);
  return {
    title: say`Fonden ${fund.year}: ${column}`,
    ...(value === undefined ? {} : { value }),
    reasons: { inputs, steps },
    parameters: column === 'Andel av budget' ? goalParameters(fund, context) : parameters,
    rules: namedRules(rulesOf(column)),
  };
}

/** The goal that the share is held against, by the end of its year. */
function goalParameters({ year, parts }: FundYear, context: PortfolioContext): readonly ExplainedParameter[] {
  const ruleSets = fundGoalRuleSets(parts.map(({ schedules }) => schedules));
  return ruleSets.flatMap((ruleSet) => dayParameters(context, ['fond.målandel'], fundGoalDay(year), ruleSet));
}

function traceOf(
  years: readonly FundYear[],
  fund: FundYear,
  column: FundAmount,
  context: PortfolioContext,
): Trace {
  switch (column) {
    case 'Ingående':
      return openingTrace(years, fund);
    case 'Tillfört':
      return addedTrace(fund);
    case 'Utbetalt':
      return paidTrace(fund, context);
    case 'Återfört':
      return repaidTrace(fund, context);
    case 'Utgående':
      return closingTrace(years, fund, context);
    case 'Bundet':
    case 'Frigjort':
      return notPaidTrace(fund, column, context);
    case 'Tillgängligt':
      return joined(
        { inputs: closingTrace(years, fund, context).inputs },
        notPaidTrace(fund, 'Bundet', context),
        { steps: [closingStep(fund), differenceStep(say`Tillgängligt`, fund.closing, fund.bound)] },
      );
    case 'Andel av budget':
      return shareTrace(years, fund, context);
  }
}

function openingTrace(years: readonly FundYear[], { year, opening, reserve }: FundYear): Trace {
  if (reserve?.opening !== undefined) {
    const at = reserve.openingAt;
    return joined({
      inputs: [{ what: say`Ingående ${year}`, value: reserve.opening, at }],
      steps: [say`Ingående ${year} enligt Reservation: ${opening}`],
    });
  }
  const before = years.find((other) => other.year === year - 1);
  // The fund begins with the first opening that the reserve tells of.
  const [first] = years;
  return joined({
    inputs: first ? openingTrace(years, first).inputs : [],
    steps: [...(before ? [closingStep(before)] : []), say`Utgående ${year - 1} förs över: ${opening}`],
  });
}

function addedTrace({ year, added, reserve }: FundYear): Trace {
  const isGiven = reserve !== undefined && !added.isZero();
  return joined({
    inputs: isGiven ? [{ what: say`Tillfört ${year}`, value: added, at: reserve.addedAt }] : [],
    steps: [
      isGiven
        ? say`Tillfört ${year} enligt Reservation: ${added}`
        : say`Reservation har inget tillskott ${year}: ${added}`,
    ],
  });
}

function paidTrace(fund: FundYear, context: PortfolioContext): Trace {
  const paying = fund.parts.filter(({ paidOut }) => !paidOut.isZero());
  return joined(...paying.map((part) => ({ inputs: paidInputs(part, fund.year, fund.year, context) })), {
    steps: [
      namedSumStep(say`Utbetalt för perioderna ${fund.year}`, paying.map(named(({ paidOut }) => paidOut))),
    ],
  });
}

function repaidTrace(fund: FundYear, context: PortfolioContext): Trace {
  const repaying = fund.parts.filter(({ repaid }) => !repaid.isZero());
  const rounds = repaying.flatMap(({ schedules }) =>
    schedules.repayments.flatMap((repayment) => {
      const amount = repayment.rounds.get(fund.year);
      return amount === undefined ? [] : [{ schedules, repayment, amount }];
    }),
  );
  return joined(
    ...rounds.map(({ schedules, repayment }) => ({
      inputs: roundTrace(schedules, repayment, fund.year, context).inputs,
    })),
    {
      steps: [
        namedSumStep(
          say`Omgångar ${fund.year}`,
          rounds.map(({ schedules, repayment, amount }) => ({
            name: say`${schedules.investment.id} ${repayment.party}`,
            amount,
          })),
        ),
      ],
    },
  );
}

function closingTrace(years: readonly FundYear[], fund: FundYear, context: PortfolioContext): Trace {
  return joined(
    openingTrace(years, fund),
    addedTrace(fund),
    paidTrace(fund, context),
    repaidTrace(fund, context),
    { steps: [closingStep(fund)] },
  );
}

function closingStep({ year, opening, added, paidOut, repaid, closing }: FundYear): Sentence {
  return say`Utgående ${year}: ${opening} + ${added} − ${paidOut} + ${repaid} = ${closing}`;
}

/** What is granted and not paid: bound while the investment runs, released when it has ended. */
function notPaidTrace(fund: FundYear, column: 'Bundet' | 'Frigjort', context: PortfolioContext): Trace {
  const amountOf = (part: FundPart): Money => (column === 'Bundet' ? part.bound : part.released);
  const parts = fund.parts.filter((part) => !amountOf(part).isZero());

  return joined(
    ...parts.map((part): Partial<Trace> => {
      const { schedules, paidThrough } = part;
      const grant = grantTrace(schedules, context, context.facts.today);
      return {
        inputs: [...grant.inputs, ...paidInputs(part, undefined, fund.year, context)],
        steps: [
          differenceStep(
            column === 'Bundet'
              ? say`${schedules.investment.id}, beviljat men inte utbetalt till och med ${fund.year}`
              : say`${schedules.investment.id}, beviljat men aldrig utbetalt till och med ${fund.year}`,
            schedules.granted ?? Money.zero,
            paidThrough,
          ),
        ],
        parameters: grant.parameters,
      };
    }),
    { steps: [namedSumStep(say`${column} ${fund.year}`, parts.map(named(amountOf)))] },
  );
}

function paidInputs(
  { schedules }: FundPart,
  from: number | undefined,
  through: number,
  context: PortfolioContext,
): readonly ReasonInput[] {
  return schedules.datedPayouts
    .filter(({ period, amount }) => period.year <= through && period.year >= (from ?? 0) && !amount.isZero())
    .flatMap((payout) => datedPayoutTrace(schedules, payout, context).inputs);
}

function shareTrace(years: readonly FundYear[], fund: FundYear, context: PortfolioContext): Trace {
  const { reserve, shareOfBudget, closing, year } = fund;
  const budget = reserve?.municipalBudget;
  if (reserve === undefined || budget === undefined || shareOfBudget === undefined) {
    return joined({
      steps: [say`Kommunens budget ${year} saknas i Reservation, så andelen kan inte räknas ut.`],
    });
  }
  return joined(
    closingTrace(years, fund, context),
    { inputs: [{ what: say`Kommunens budget ${year}`, value: budget, at: reserve.municipalBudgetAt }] },
    { steps: [say`Andel: ${closing} / ${budget} = ${percentage(shareOfBudget)}`] },
  );
}

function named(amountOf: (part: FundPart) => Money): (part: FundPart) => NamedAmount {
  return (part) => ({ name: part.schedules.investment.id, amount: amountOf(part) });
}

function valueText(fund: FundYear, column: FundAmount): SentenceValue | undefined {
  if (column === 'Andel av budget') return fund.shareOfBudget && percentage(fund.shareOfBudget);
  const amounts = {
    Ingående: fund.opening,
    Tillfört: fund.added,
    Utbetalt: fund.paidOut,
    Återfört: fund.repaid,
    Utgående: fund.closing,
    Bundet: fund.bound,
    Frigjort: fund.released,
    Tillgängligt: fund.available,
  } as const;
  return amounts[column];
}

function rulesOf(column: FundAmount): readonly RuleId[] {
  switch (column) {
    case 'Utbetalt':
      return ['OR-36', 'OR-41'];
    case 'Återfört':
      return ['OR-51', 'OR-55'];
    default:
      return ['OR-01'];
  }
}
