import { comparePeriods, periodLabel } from '../model/period';
import type { RestOfBudget } from '../schedules/costForecast';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { ReportedEconomy, WrittenReport } from '../schedules/writtenReports';
import type { Sentence } from '../text/sentence';
import { inRow, say } from '../text/sentence';
import { Money } from '../values/money';
import { differenceStep, namedSumStep, sumStep } from '../findings/sums';
import type { Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { yearParameters } from './explainedParameters';
import { grantTrace } from './grantTrace';
import { costRows, ledgerTrace, PERIOD_PARAMETERS } from './ledgerTrace';
import { namedRules } from './namedRules';
import { isNotZero, yearInput } from './yearInput';

/** The amounts of a row in *RedovisningUt*. */
export type ReportAmount = 'Budget' | 'Utfall' | 'Prognos' | 'Kvar';

/** @returns undefined where the row has no such amount */
export function explainReport(
  report: WrittenReport,
  column: ReportAmount,
  context: PortfolioContext,
): Explanation | undefined {
  const { schedules, period } = report;
  const told = column === 'Budget' ? budgetParts(report) : economyParts(report, column, context);
  if (told === undefined) return undefined;
  const { inputs, steps, parameters } = told.trace;
  return {
    title: say`${column} i redovisningen av ${schedules.investment.id}, ${periodLabel(period)}`,
    value: told.amount,
    reasons: { inputs, steps },
    parameters,
    rules: namedRules(column === 'Budget' ? ['OR-28', 'OR-40'] : ['OR-28', 'OR-39']),
  };
}

interface Parts {
  readonly amount: Money;
  readonly trace: Trace;
}

function budgetParts(report: WrittenReport): Parts {
  const { schedules, period, budget } = report;
  return {
    amount: budget,
    trace: budgetTrace(report, (year) => year <= period.year, {
      what: say`Budget från start till och med ${period.year}`,
      of: schedules.investment.id,
    }),
  };
}

function economyParts(
  report: WrittenReport,
  column: Exclude<ReportAmount, 'Budget'>,
  context: PortfolioContext,
): Parts | undefined {
  const { economy } = report;
  if (economy === undefined) return undefined;
  const outcome = outcomeTrace(report, context);
  switch (column) {
    case 'Utfall':
      return { amount: economy.outcome, trace: outcome };
    case 'Prognos':
      return { amount: economy.forecast, trace: joined(outcome, forecastTrace(report, economy)) };
    case 'Kvar':
      if (economy.left === undefined || economy.granted === undefined) return undefined;
      return {
        amount: economy.left,
        trace: joined(outcome, grantTrace(report.schedules, context, economy.grantedOn), {
          steps: [differenceStep(say`Kvar av beviljat`, economy.granted, economy.outcome)],
        }),
      };
  }
}

function outcomeTrace({ schedules, period }: WrittenReport, context: PortfolioContext): Trace {
  const rows = costRows(schedules, context, (_, of) => comparePeriods(of, period) <= 0);
  return {
    ...ledgerTrace(say`Förbrukat från start till och med ${periodLabel(period)}`, rows),
    parameters: yearParameters(context, PERIOD_PARAMETERS, period.year),
  };
}

function forecastTrace(report: WrittenReport, { outcome, rest, forecast }: ReportedEconomy): Partial<Trace> {
  const { year } = report.period;
  if (rest === undefined) {
    return { steps: [say`Satsningen är avslutad, så inget väntas utöver det förbrukade: ${forecast}`] };
  }
  const budget = budgetTrace(report, (of) => of >= year, {
    what: say`Budget ${year} och senare`,
    of: report.schedules.investment.id,
  });
  return {
    inputs: budget.inputs,
    steps: [
      ownYearStep(year, rest),
      say`Budget för åren därefter: ${rest.later}`,
      namedSumStep(say`Prognos`, [
        { name: say`förbrukat`, amount: outcome },
        { name: say`kvar av årets budget`, amount: rest.ofYear },
        { name: say`åren därefter`, amount: rest.later },
      ]),
    ],
  };
}

/** A credit larger than the year's costs does not add to the budget. */
function ownYearStep(year: number, { budgeted, spent }: RestOfBudget): Sentence {
  const used = spent.atLeastZero();
  if (used.isMoreThan(budgeted)) {
    return say`${year} års budget på ${budgeted} är förbrukad, så av den är inget kvar: ${Money.zero}`;
  }
  return differenceStep(say`Kvar av ${year} års budget`, budgeted, used);
}

function budgetTrace(
  { schedules }: WrittenReport,
  counts: (year: number) => boolean,
  { what, of }: { readonly what: Sentence; readonly of: string },
): Trace {
  const cells = schedules.investment.budget.flatMap((row) =>
    row.years
      .filter((cell) => counts(cell.year) && isNotZero(cell))
      .map((cell) => ({ name: say`Budget ${inRow([row.party, row.costType].filter(Boolean), ' ')}`, cell })),
  );
  return joined({
    inputs: cells.map(({ name, cell }) => yearInput(name, cell)),
    steps: [
      sumStep(
        say`${what}, ${of}`,
        cells.map(({ cell }) => cell.amount),
      ),
    ],
  });
}
