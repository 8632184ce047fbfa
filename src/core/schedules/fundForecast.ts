import { isRunning } from '../model/choices';
import { addAmount } from '../values/amountByYear';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import { lastCostYear } from './consumption';
import { restOfBudget } from './costForecast';
import type { FundYear } from './fund';
import type { InvestmentSchedules } from './investmentSchedules';
import type { SharedFacts } from './portfolioContext';
import { invoicedIn, invoicesOf } from './repaymentRounds';

type Days = Pick<SharedFacts, 'today' | 'calendar'>;

/** What is still to come of a year, by what is known today. */
export interface FundForecast {
  readonly fund: FundYear;
  readonly parts: readonly ForecastPart[];
  /** Payouts of the year that have not been made, and what the budgets lead to expect beyond them. */
  readonly payoutsToCome: Money;
  /** Rounds of the year that have not been invoiced. */
  readonly repaymentsToCome: Money;
  /** Expected of the budgets in this year and those before it: bound, and not yet in the closing balance. */
  readonly expectedThrough: Money;
  /** The closing balance less that. */
  readonly closing: Money;
}

/** One investment's share of it. */
export interface ForecastPart {
  readonly schedules: InvestmentSchedules;
  /** Computed and not made: the closing balance counts it already. */
  readonly unpaid: Money;
  /** What is left of the budget, as far as the grant reaches. */
  readonly expected: Money;
  readonly repaymentsToCome: Money;
}

/**
 * The fund's years with what is to come. Sum 8 counts payouts as they follow from the ledger; a running investment will
 * also consume what is left of its budget, year by year, as far as what is granted and not paid (Örebro Ks 954/2016,
 * p. 10). Of a year whose last payout is behind us nothing more is expected.
 */
export function fundForecast(fund: readonly FundYear[], days: Days): FundForecast[] {
  const investments = fund[0]?.parts.map(({ schedules }) => schedules) ?? [];
  // Once an investment, since a portfolio may have thousands of them and decades.
  const known = new Map(
    investments.map((own) => [
      own,
      { expected: expectedByYear(own, days), unpaid: unpaidByYear(own), notInvoiced: notInvoicedByYear(own) },
    ]),
  );
  let expectedThrough = Money.zero;
  return fund.map((own): FundForecast => {
    const parts = own.parts.map(({ schedules }): ForecastPart => ({
      schedules,
      unpaid: known.get(schedules)?.unpaid.get(own.year) ?? Money.zero,
      expected: known.get(schedules)?.expected.get(own.year) ?? Money.zero,
      repaymentsToCome: known.get(schedules)?.notInvoiced.get(own.year) ?? Money.zero,
    }));
    const expectedNow = Money.sum(parts.map((part) => part.expected));
    expectedThrough = expectedThrough.plus(expectedNow);
    return {
      fund: own,
      parts,
      payoutsToCome: Money.sum(parts.map(({ unpaid }) => unpaid)).plus(expectedNow),
      repaymentsToCome: Money.sum(parts.map((part) => part.repaymentsToCome)),
      expectedThrough,
      closing: own.closing.minus(expectedThrough),
    };
  });
}

/** What is left of the budget in each year that is not over, from the ledger's last on, until the grant is used up. */
function expectedByYear(own: InvestmentSchedules, { today, calendar }: Days): Map<number, Money> {
  const { investment, consumption, granted } = own;
  const status = valueOf(investment.status);
  const expected = new Map<number, Money>();
  if (status === undefined || !isRunning(status) || granted === undefined) return expected;
  const years = investment.budget.flatMap((row) => row.years.map(({ year }) => year));
  const last = lastCostYear(consumption);
  let left = granted.minus(Money.sum(own.datedPayouts.map(({ amount }) => amount))).atLeastZero();
  const isToCome = (year: number): boolean =>
    year >= last && !today.isAfter(calendar.payoutMonthEnd({ year, name: 'Helår' }));
  for (const year of [...new Set(years)].filter(isToCome).sort((a, b) => a - b)) {
    const { ofYear } = restOfBudget(investment, consumption, { year, name: 'Helår' });
    const amount = Money.min(ofYear, left);
    left = left.minus(amount);
    expected.set(year, amount);
  }
  return expected;
}

function unpaidByYear(own: InvestmentSchedules): Map<number, Money> {
  const unpaid = new Map<number, Money>();
  for (const { period, from, amount } of own.datedPayouts) {
    if ('computed' in from) addAmount(unpaid, period.year, amount);
  }
  return unpaid;
}

function notInvoicedByYear({ investment, repayments }: InvestmentSchedules): Map<number, Money> {
  const left = new Map<number, Money>();
  for (const { party, rounds } of repayments) {
    const invoices = invoicesOf(investment.invoices, party);
    for (const [year, amount] of rounds) {
      addAmount(left, year, amount.minus(invoicedIn(invoices, year)).atLeastZero());
    }
  }
  return left;
}
