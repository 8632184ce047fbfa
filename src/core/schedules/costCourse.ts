import { isClosed, PERIOD_NAMES } from '../model/choices';
import { mayBeDecided } from '../model/stage';
import { addAmount } from '../values/amountByYear';
import type { CalendarDate } from '../values/calendarDate';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { Period } from '../model/period';
import { comparePeriods, periodKey } from '../model/period';
import { lastCostYear } from './consumption';
import { restOfBudget } from './costForecast';
import { fundingByYear } from './fundingByYear';
import { grantedSum } from './grant';
import type { InvestmentSchedules } from './investmentSchedules';
import type { PortfolioContext } from './portfolioContext';

/** Consumption against the grant over time, for one investment or for several together (Örebro Ks 954/2016, p. 10). */
export interface CostCourse {
  /** Those that are in it: decided, with a granted sum that is known. */
  readonly investments: number;
  /** Decided too, but with a granted sum that is not known. */
  readonly leftOut: number;
  /** By the latest decision. */
  readonly granted: Money;
  readonly consumed: Money;
  /** Consumed, with what the budgets lead to expect. */
  readonly expected: Money;
  /** Every period from the first of the first year through the last that has a cost. */
  readonly periods: readonly CostPeriod[];
  /** At the end of each year that the budgets leave something to; none where nothing more will be spent. */
  readonly forecast: readonly ForecastYear[];
  readonly years: readonly CostYear[];
}

export interface CostPeriod {
  readonly period: Period;
  /** The period's own. */
  readonly amount: Money;
  /** From the start through the period. */
  readonly consumed: Money;
  /** The sum in force when the period ended, or on "today" before that. */
  readonly granted: Money;
  /** The period is not over on "today", so more may come. */
  readonly isPreliminary: boolean;
}

export interface ForecastYear {
  readonly year: number;
  /** What remains to be consumed in it. */
  readonly toCome: Money;
  /** From the start through the year. */
  readonly expected: Money;
}

/** How one year stands to its part of the grant, which it is free to leave (OR-40). */
export interface CostYear {
  readonly year: number;
  /** The granted sum, over the years by the budgets. */
  readonly granted: Money;
  readonly consumed: Money;
}

/**
 * The forecast is OR-39's: what the budget leaves to the ledger's last year and those after it.
 *
 * @returns undefined where no investment is decided and has a granted sum
 */
export function costCourse(
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): CostCourse | undefined {
  const decided = schedules.filter(({ investment }) => mayBeDecided(investment));
  const shown = decided.filter(({ granted }) => granted !== undefined);
  if (shown.length === 0) return undefined;
  const ofPeriods = consumptionOf(shown);
  const toCome = sumByYear(shown.map(toComeByYear));
  const consumed = Money.sum([...ofPeriods.values()].map(({ amount }) => amount));
  const periods = coursePeriods(ofPeriods, shown, context);
  const forecast = forecastYears(toCome, consumed, periods[periods.length - 1]?.period.year);
  return {
    investments: shown.length,
    leftOut: decided.length - shown.length,
    granted: Money.sum(shown.map(({ granted }) => granted ?? Money.zero)),
    consumed,
    expected: forecast[forecast.length - 1]?.expected ?? consumed,
    periods,
    forecast,
    years: costYears(shown, ofPeriods),
  };
}

type PeriodAmounts = ReadonlyMap<string, { readonly period: Period; readonly amount: Money }>;

function consumptionOf(schedules: readonly InvestmentSchedules[]): PeriodAmounts {
  const sums = new Map<string, { readonly period: Period; readonly amount: Money }>();
  for (const { period, amount } of schedules.flatMap(({ consumption }) => consumption.byPeriod)) {
    const known = sums.get(periodKey(period))?.amount ?? Money.zero;
    sums.set(periodKey(period), { period, amount: known.plus(amount) });
  }
  return sums;
}

function coursePeriods(
  ofPeriods: PeriodAmounts,
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): CostPeriod[] {
  const known = [...ofPeriods.values()].map(({ period }) => period).sort(comparePeriods);
  const [first] = known;
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return [];
  const grantedAt = grantsByPeriod(schedules, context);
  let consumed = Money.zero;
  return allPeriods(first.year, last).map((period) => {
    const amount = ofPeriods.get(periodKey(period))?.amount ?? Money.zero;
    consumed = consumed.plus(amount);
    const isPreliminary = context.facts.calendar.lastDayOf(period).isAfter(context.facts.today);
    return { period, amount, consumed, granted: grantedAt(period), isPreliminary };
  });
}

function allPeriods(firstYear: number, last: Period): Period[] {
  const years = Array.from({ length: last.year - firstYear + 1 }, (_, index) => firstYear + index);
  return years
    .flatMap((year) => PERIOD_NAMES.map((name): Period => ({ year, name })))
    .filter((period) => comparePeriods(period, last) <= 0);
}

/** An investment's grant counts from the day of its decision, else from its start, else from the beginning. */
function grantsByPeriod(
  schedules: readonly InvestmentSchedules[],
  { facts: { calendar, today } }: PortfolioContext,
): (period: Period) => Money {
  const grants = schedules.map(({ investment, grant, granted = Money.zero }) => {
    const from = valueOf(investment.decisionDate) ?? valueOf(investment.start);
    const isAmended = investment.amendments.length > 0;
    return (lastDay: CalendarDate): Money => {
      if (from?.isAfter(lastDay)) return Money.zero;
      if (!isAmended) return granted;
      // A later decision than "today" is not known yet.
      const day = lastDay.isAfter(today) ? today : lastDay;
      return grantedSum(investment, grant, day) ?? Money.zero;
    };
  });
  return (period) => {
    const lastDay = calendar.lastDayOf(period);
    return Money.sum(grants.map((on) => on(lastDay)));
  };
}

type YearSums = ReadonlyMap<number, Money>;

/** What the budget leaves of the ledger's last year, and of each year after it; of all years before the first cost. */
function toComeByYear({ investment, consumption }: InvestmentSchedules): YearSums {
  const status = valueOf(investment.status);
  const years = new Set(investment.budget.flatMap((row) => row.years.map(({ year }) => year)));
  if (status === undefined || isClosed(status)) return new Map();
  const last = lastCostYear(consumption);
  return new Map(
    [...years]
      .filter((year) => year >= last)
      .map((year) => [year, restOfBudget(investment, consumption, { year, name: 'Helår' }).ofYear]),
  );
}

function sumByYear(all: readonly YearSums[]): YearSums {
  const sums = new Map<number, Money>();
  for (const own of all) for (const [year, amount] of own) addAmount(sums, year, amount);
  return sums;
}

/** What should have come in years that the ledger has left behind comes in its last. */
function forecastYears(toCome: YearSums, consumed: Money, lastYear: number | undefined): ForecastYear[] {
  const left = new Map<number, Money>();
  for (const [year, amount] of toCome) addAmount(left, Math.max(year, lastYear ?? year), amount);
  let expected = consumed;
  return [...left]
    .filter(([, amount]) => amount.isPositive())
    .sort(([a], [b]) => a - b)
    .map(([year, amount]) => {
      expected = expected.plus(amount);
      return { year, toCome: amount, expected };
    });
}

function costYears(schedules: readonly InvestmentSchedules[], ofPeriods: PeriodAmounts): CostYear[] {
  const { funds } = fundingByYear(schedules).total;
  const consumed = new Map<number, Money>();
  for (const { period, amount } of ofPeriods.values()) addAmount(consumed, period.year, amount);
  return [...new Set([...funds.keys(), ...consumed.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      granted: funds.get(year) ?? Money.zero,
      consumed: consumed.get(year) ?? Money.zero,
    }));
}
