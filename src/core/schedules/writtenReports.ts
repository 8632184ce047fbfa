import type { Report } from '../model/followUpRows';
import { PERIOD_NAMES } from '../model/choices';
import { isKnownDecided, isOverBy } from '../model/stage';
import { Money } from '../values/money';
import type { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';
import type { Period } from '../model/period';
import { comparePeriods, isFor } from '../model/period';
import type { MunicipalCalendar } from './calendar';
import { consumedThrough } from './consumption';
import type { RestOfBudget } from './costForecast';
import { restOfBudget } from './costForecast';
import { grantedSum } from './grant';
import type { InvestmentSchedules } from './investmentSchedules';
import type { SharedFacts } from './portfolioContext';
import { reportDuties } from './reportDuties';

/** What one written report holds: its texts, and the whole economy from the start through its period. */
export interface WrittenReport {
  readonly schedules: InvestmentSchedules;
  readonly period: Period;
  /** The rows of *Redovisningar* for the period, in table order; none where the report is still to be written. */
  readonly rows: readonly Report[];
  /** The budget of the period's year and all years before it. */
  readonly budget: Money;
  readonly economy: ReportedEconomy | undefined;
}

/** What the ledger tells; absent where there is no ledger to read. */
export interface ReportedEconomy {
  /** Consumed from the start through the period. */
  readonly outcome: Money;
  /** What the budget leaves; absent where nothing more will be spent. */
  readonly rest: RestOfBudget | undefined;
  readonly forecast: Money;
  /** The sum in force when the period ended; absent where it is not known. */
  readonly granted: Money | undefined;
  readonly grantedOn: CalendarDate;
  /** Granted less outcome; negative where more has been spent. */
  readonly left: Money | undefined;
}

/**
 * The reports of delår 2 and helår (Örebro Ks 954/2016, p. 9): one for each period that has ended and has a day in
 * common with a decided investment, and one for each period that *Redovisningar* has a row for, in the order of time.
 */
export function writtenReports(own: InvestmentSchedules, facts: SharedFacts): WrittenReport[] {
  return reportedPeriods(own, facts).map((period) => ({
    schedules: own,
    period,
    rows: own.investment.reports.filter((row) => isFor(row, period)),
    budget: budgetThrough(own, period.year),
    economy: economyOf(own, period, facts),
  }));
}

function reportedPeriods(
  { investment }: InvestmentSchedules,
  { calendar, today }: SharedFacts,
): readonly Period[] {
  const start = valueOf(investment.start);
  const end = valueOf(investment.end);
  const owed =
    isKnownDecided(investment) && start && end
      ? reportDuties(start, end, calendar)
          .filter(({ lastDay }) => !lastDay.isAfter(today))
          .map(({ period }): Period => period)
      : [];
  // A quarter's report is Göteborg's, and has no page of its own.
  const written = investment.reports.flatMap(({ year, period }): Period[] => {
    const name = PERIOD_NAMES.find((known) => known === period);
    return name === undefined ? [] : [{ year, name }];
  });
  return [...owed, ...written]
    .sort(comparePeriods)
    .filter((period, index, all) => !isSame(period, all[index - 1]));
}

function isSame(period: Period, other: Period | undefined): boolean {
  return other !== undefined && comparePeriods(period, other) === 0;
}

function budgetThrough({ investment }: InvestmentSchedules, last: number): Money {
  const amounts = investment.budget.flatMap(({ years }) => years).filter(({ year }) => year <= last);
  return Money.sum(amounts.map(({ amount }) => amount));
}

function economyOf(
  own: InvestmentSchedules,
  period: Period,
  { calendar, today, tables }: SharedFacts,
): ReportedEconomy | undefined {
  if (tables.Huvudbok.unavailable !== undefined) return undefined;
  const { investment, consumption, grant } = own;
  const outcome = consumedThrough(consumption, period);
  const rest = isOver(own, period, calendar) ? undefined : restOfBudget(investment, consumption, period);
  const lastDay = calendar.lastDayOf(period);
  // A decision of a later day than "today" is not known yet.
  const grantedOn = lastDay.isAfter(today) ? today : lastDay;
  const granted = grantedSum(investment, grant, grantedOn);
  return {
    outcome,
    rest,
    forecast: outcome.plus(rest?.rest ?? Money.zero),
    granted,
    grantedOn,
    left: granted?.minus(outcome),
  };
}

/** What is over leaves nothing to spend, whatever the budget says. */
function isOver({ investment }: InvestmentSchedules, period: Period, calendar: MunicipalCalendar): boolean {
  return isOverBy(calendar.lastDayOf(period), investment);
}
