import type { ReasonInput } from '../findings/finding';
import { kronor, percent } from '../findings/swedish';
import type { FundPart, FundYear } from '../schedules/fund';
import type { PortfolioContext } from '../schedules/investmentSchedules';
import { payoutsAsMade } from '../schedules/payouts';
import { Money } from '../values/money';
import type { NamedAmount } from './arithmetic';
import { differenceStep, namedSumStep } from './arithmetic';
import type { Explanation, Trace } from './explanation';
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
    title: `Fonden ${fund.year}: ${column}`,
    ...(value === undefined ? {} : { value }),
    reasons: { inputs, steps },
    parameters:
      column === 'Andel av budget' ? dayParameters(context, ['fond.målandel'], context.today) : parameters,
    rules: namedRules(...rulesOf(column)),
  };
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
        { steps: [closingStep(fund), differenceStep('Tillgängligt', fund.closing, fund.bound)] },
      );
    case 'Andel av budget':
      return shareTrace(years, fund, context);
  }
}

function openingTrace(years: readonly FundYear[], { year, opening, reserve }: FundYear): Trace {
  if (reserve?.opening !== undefined) {
    const at = reserve.openingAt;
    return joined({
      inputs: [{ what: `Ingående ${year}`, value: kronor(reserve.opening), at }],
      steps: [`Ingående ${year} enligt Reservation: ${kronor(opening)}`],
    });
  }
  const before = years.find((other) => other.year === year - 1);
  const first = years.find((other) => other.reserve?.opening !== undefined);
  return joined({
    inputs: first ? openingTrace(years, first).inputs : [],
    steps: [...(before ? [closingStep(before)] : []), `Utgående ${year - 1} förs över: ${kronor(opening)}`],
  });
}

function addedTrace({ year, added, reserve }: FundYear): Trace {
  const isGiven = reserve !== undefined && !added.isZero();
  return joined({
    inputs: isGiven ? [{ what: `Tillfört ${year}`, value: kronor(added), at: reserve.addedAt }] : [],
    steps: [
      isGiven
        ? `Tillfört ${year} enligt Reservation: ${kronor(added)}`
        : `Reservation har inget tillskott ${year}: ${kronor(added)}`,
    ],
  });
}

function paidTrace(fund: FundYear, context: PortfolioContext): Trace {
  const paying = fund.parts.filter(({ paidOut }) => !paidOut.isZero());
  return joined(...paying.map((part) => ({ inputs: paidInputs(part, fund.year, fund.year, context) })), {
    steps: [
      namedSumStep(`Utbetalt för perioderna ${fund.year}`, paying.map(named(({ paidOut }) => paidOut))),
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
          `Omgångar ${fund.year}`,
          rounds.map(({ schedules, repayment, amount }) => ({
            name: `${schedules.investment.id} ${repayment.party}`,
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

function closingStep({ year, opening, added, paidOut, repaid, closing }: FundYear): string {
  return `Utgående ${year}: ${kronor(opening)} + ${kronor(added)} − ${kronor(paidOut)} + ${kronor(repaid)} = ${kronor(closing)}`;
}

/** What is granted and not paid: bound while the investment runs, released when it has ended. */
function notPaidTrace(fund: FundYear, column: 'Bundet' | 'Frigjort', context: PortfolioContext): Trace {
  const amountOf = (part: FundPart): Money => (column === 'Bundet' ? part.bound : part.released);
  const parts = fund.parts.filter((part) => !amountOf(part).isZero());
  const what = column === 'Bundet' ? 'Beviljat men inte utbetalt' : 'Beviljat men aldrig utbetalt';
  return joined(
    ...parts.map((part): Partial<Trace> => {
      const { schedules, paidThrough } = part;
      const grant = grantTrace(schedules, context, context.today);
      return {
        inputs: [...grant.inputs, ...paidInputs(part, undefined, fund.year, context)],
        steps: [
          differenceStep(
            `${schedules.investment.id}, ${what.toLowerCase()} till och med ${fund.year}`,
            schedules.granted ?? Money.zero,
            paidThrough,
          ),
        ],
        parameters: grant.parameters,
      };
    }),
    { steps: [namedSumStep(`${column} ${fund.year}`, parts.map(named(amountOf)))] },
  );
}

function paidInputs(
  { schedules }: FundPart,
  from: number | undefined,
  through: number,
  context: PortfolioContext,
): readonly ReasonInput[] {
  return payoutsAsMade(schedules)
    .filter(({ period, amount }) => period.year <= through && period.year >= (from ?? 0) && !amount.isZero())
    .flatMap((payout) => datedPayoutTrace(schedules, payout, context).inputs);
}

function shareTrace(years: readonly FundYear[], fund: FundYear, context: PortfolioContext): Trace {
  const { reserve, shareOfBudget, closing, year } = fund;
  const budget = reserve?.municipalBudget;
  if (reserve === undefined || budget === undefined || shareOfBudget === undefined) {
    return joined({
      steps: [`Kommunens budget ${year} saknas i Reservation, så andelen kan inte räknas ut.`],
    });
  }
  return joined(
    closingTrace(years, fund, context),
    { inputs: [{ what: `Kommunens budget ${year}`, value: kronor(budget), at: reserve.municipalBudgetAt }] },
    { steps: [`Andel: ${kronor(closing)} / ${kronor(budget)} = ${percent(shareOfBudget)}`] },
  );
}

function named(amountOf: (part: FundPart) => Money): (part: FundPart) => NamedAmount {
  return (part) => ({ name: part.schedules.investment.id, amount: amountOf(part) });
}

function valueText(fund: FundYear, column: FundAmount): string | undefined {
  if (column === 'Andel av budget') return fund.shareOfBudget && percent(fund.shareOfBudget);
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
  return kronor(amounts[column]);
}

function rulesOf(column: FundAmount): readonly string[] {
  switch (column) {
    case 'Utbetalt':
      return ['OR-36', 'OR-41'];
    case 'Återfört':
      return ['OR-51', 'OR-55'];
    default:
      return ['OR-01'];
  }
}
