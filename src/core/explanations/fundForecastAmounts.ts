import type { ForecastPart, FundForecast } from '../schedules/fundForecast';
import type { PortfolioContext } from '../schedules/portfolioContext';
import { invoicesOf } from '../schedules/repaymentRounds';
import { inRow, say } from '../text/sentence';
import { Money } from '../values/money';
import { differenceStep, namedSumStep } from '../findings/sums';
import type { Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { explainFund } from './fundAmounts';
import { grantTrace } from './grantTrace';
import { namedRules } from './namedRules';
import { datedPayoutTrace } from './payoutTrace';
import { invoiceInput, roundTrace } from './roundTrace';
import { isNotZero, yearInput } from './yearInput';

/** The amounts of a row in *FondUt* that tell what is to come. */
export type FundForecastAmount = 'Kommande utbetalningar' | 'Kommande återföringar' | 'Prognos utgående';

/** @param years the whole forecast, since a year goes on from those before */
export function explainFundForecast(
  years: readonly FundForecast[],
  forecast: FundForecast,
  column: FundForecastAmount,
  context: PortfolioContext,
): Explanation {
  const { inputs, steps, parameters } = traceOf(years, forecast, column, context);
  return {
    title: say`Fonden ${forecast.fund.year}: ${column}`,
    value: amountOf(forecast, column),
    reasons: { inputs, steps },
    parameters,
    rules: namedRules(column === 'Kommande återföringar' ? ['OR-51', 'OR-55'] : ['OR-36', 'OR-39']),
  };
}

function amountOf(forecast: FundForecast, column: FundForecastAmount): Money {
  switch (column) {
    case 'Kommande utbetalningar':
      return forecast.payoutsToCome;
    case 'Kommande återföringar':
      return forecast.repaymentsToCome;
    case 'Prognos utgående':
      return forecast.closing;
  }
}

function traceOf(
  years: readonly FundForecast[],
  forecast: FundForecast,
  column: FundForecastAmount,
  context: PortfolioContext,
): Trace {
  switch (column) {
    case 'Kommande utbetalningar':
      return payoutsTrace(forecast, context);
    case 'Kommande återföringar':
      return repaymentsTrace(forecast, context);
    case 'Prognos utgående':
      return closingTrace(years, forecast, context);
  }
}

function payoutsTrace({ fund, parts }: FundForecast, context: PortfolioContext): Trace {
  const { year } = fund;
  const coming = parts.filter(({ unpaid, expected }) => !unpaid.isZero() || !expected.isZero());
  return joined(
    ...coming.map((part) => ({ inputs: unpaidInputs(part, year, context) })),
    ...coming.map((part) => expectedTrace(part, year, context)),
    {
      steps: [
        namedSumStep(
          say`Kommande utbetalningar för ${year}`,
          coming.flatMap(({ schedules, unpaid, expected }) => [
            { name: say`${schedules.investment.id} förbrukat och inte utbetalt`, amount: unpaid },
            { name: say`${schedules.investment.id} kvar av budgeten`, amount: expected },
          ]),
        ),
      ],
    },
  );
}

function unpaidInputs({ schedules }: ForecastPart, year: number, context: PortfolioContext): Trace['inputs'] {
  return schedules.datedPayouts
    .filter(({ period, from, amount }) => period.year === year && 'computed' in from && !amount.isZero())
    .flatMap((payout) => datedPayoutTrace(schedules, payout, context).inputs);
}

/** The year's budget, and the grant that it keeps within. */
function expectedTrace(
  { schedules, expected }: ForecastPart,
  year: number,
  context: PortfolioContext,
): Partial<Trace> {
  if (expected.isZero()) return {};
  const { investment } = schedules;
  const cells = investment.budget.flatMap((row) =>
    row.years
      .filter((cell) => cell.year === year && isNotZero(cell))
      .map((cell) => yearInput(say`Budget ${inRow([row.party, row.costType].filter(Boolean), ' ')}`, cell)),
  );
  const grant = grantTrace(schedules, context, context.facts.today);
  return {
    inputs: [...cells, ...grant.inputs],
    parameters: grant.parameters,
    steps: [say`${investment.id}: kvar av budgeten ${year}, så långt det beviljade räcker: ${expected}`],
  };
}

function repaymentsTrace({ fund, parts }: FundForecast, context: PortfolioContext): Trace {
  const { year } = fund;
  const coming = parts.filter(({ repaymentsToCome }) => !repaymentsToCome.isZero());
  return joined(
    ...coming.flatMap(({ schedules }) =>
      schedules.repayments
        .filter(({ rounds }) => rounds.has(year))
        .map((repayment) => ({
          inputs: [
            ...roundTrace(schedules, repayment, year, context).inputs,
            ...invoicesOf(schedules.investment.invoices, repayment.party)
              .filter((invoice) => invoice.year === year)
              .map(invoiceInput),
          ],
        })),
    ),
    {
      steps: [
        namedSumStep(
          say`Omgångar ${year} som inte är fakturerade`,
          coming.map(({ schedules, repaymentsToCome }) => ({
            name: schedules.investment.id,
            amount: repaymentsToCome,
          })),
        ),
      ],
    },
  );
}

function closingTrace(
  years: readonly FundForecast[],
  forecast: FundForecast,
  context: PortfolioContext,
): Trace {
  const { fund, expectedThrough } = forecast;
  const all = years.map((own) => own.fund);
  const closing = explainFund(all, fund, 'Utgående', context);
  const expecting = years.filter((own) => own.fund.year <= fund.year);
  return joined(
    { inputs: closing.reasons.inputs, steps: closing.reasons.steps, parameters: closing.parameters },
    ...expecting.flatMap((own) => own.parts.map((part) => expectedTrace(part, own.fund.year, context))),
    {
      steps: [
        namedSumStep(
          say`Väntas ur budgetarna till och med ${fund.year}`,
          expecting.map((own) => ({
            name: String(own.fund.year),
            amount: Money.sum(own.parts.map(({ expected }) => expected)),
          })),
        ),
        differenceStep(say`Prognos utgående`, fund.closing, expectedThrough),
      ],
    },
  );
}
