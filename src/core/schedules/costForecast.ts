import type { Investment } from '../model/portfolio';
import { Money } from '../values/money';
import type { Period } from '../model/period';
import { comparePeriods } from '../model/period';
import type { Consumption } from './consumption';

/** What the budget leaves to a year and those after it. */
export interface RestOfBudget {
  /** The budget of the years after. */
  readonly later: Money;
  /** The budget of the year itself. */
  readonly budgeted: Money;
  /** What of it has been consumed. */
  readonly spent: Money;
  /** What is left of it: a credit adds nothing to a budget, and a year that has passed its own leaves nothing. */
  readonly ofYear: Money;
  /** All that is left: what a year has spent beyond its own budget takes nothing from the others. */
  readonly rest: Money;
}

/**
 * What is left of the budget when the ledger has come as far as a period: the rest of its year's budget, and all of the
 * years after (the forecast of OR-39; Örebro Ks 954/2016, p. 10).
 *
 * @param through the last period whose costs count
 */
export function restOfBudget(
  { budget }: Pick<Investment, 'budget'>,
  consumption: Consumption,
  through: Period,
): RestOfBudget {
  const amounts = budget.flatMap(({ years }) => years);
  const sumOf = (counts: (year: number) => boolean): Money =>
    Money.sum(amounts.filter(({ year }) => counts(year)).map(({ amount }) => amount));
  const later = sumOf((year) => year > through.year);
  const budgeted = sumOf((year) => year === through.year);
  const spent = Money.sum(
    consumption.byPeriod
      .filter(({ period }) => period.year === through.year && comparePeriods(period, through) <= 0)
      .map(({ amount }) => amount),
  );
  const ofYear = budgeted.minus(spent.atLeastZero()).atLeastZero();
  return { later, budgeted, spent, ofYear, rest: later.plus(ofYear) };
}
