import { PERIOD_NAMES } from '../model/choices';
import type { Investment } from '../model/portfolio';
import type { Code, PartyId } from '../values/ids';
import type { CalendarDate } from '../values/calendarDate';
import { largestRemainder } from '../values/largestRemainder';
import { Money } from '../values/money';
import type { Period } from '../model/period';
import { comparePeriods, periodAfter, periodKey, periodNamed } from '../model/period';
import type { MunicipalCalendar } from './calendar';
import type { Consumption, RenPeriod } from './consumption';

/** What one REN is paid for one period. */
export interface Payout {
  readonly party: PartyId;
  readonly ren: Code;
  readonly period: Period;
  /** The period's own consumption. */
  readonly consumption: Money;
  /** What earlier periods left to this one: negative where a credit is still to be used up. */
  readonly carried: Money;
  readonly payout: Money;
  /** What was due but lies beyond the granted sum. */
  readonly unfunded: Money;
  /** Granted less consumed, for the investment through the period; absent when the granted sum is not known. */
  readonly remaining: Money | undefined;
  /** The granted sum that the payout had to keep within, with the day on which it stood so. */
  readonly limit: { readonly granted: Money | undefined; readonly on: CalendarDate };
  /** What the investment's earlier periods were paid. */
  readonly paidBefore: Money;
  /** The last day of the month in which it is paid. */
  readonly payable: CalendarDate;
  /** The period is not over on "today", so more may come. */
  readonly isPreliminary: boolean;
}

/**
 * Sum 3, second half: money comes in arrears by what each REN consumed, and stops at the granted sum
 * (Örebro Ks 954/2016, p. 10). The granted sum is the one in force when the period is paid. What had no money is due
 * again in the first period that is paid after a decision on more, whether anything was consumed in it or not.
 *
 * @param raisedOn the days of decisions on more money
 */
export function computePayouts(
  consumption: Consumption,
  grantedOn: (day: CalendarDate) => Money | undefined,
  raisedOn: readonly CalendarDate[],
  calendar: MunicipalCalendar,
  today: CalendarDate,
): Payout[] {
  const accounts = new RenAccounts();
  let grantedBefore: Money | undefined;
  let paid = Money.zero;
  let consumed = Money.zero;
  const payouts: Payout[] = [];
  // A decision of a later day than "today" is not known yet.
  const raised = raisedOn.filter((day) => !day.isAfter(today)).map((day) => firstPaidFrom(day, calendar));
  for (const { period, rens } of periodsInOrder(consumption.byPeriod, raised)) {
    const payable = calendar.payoutMonthEnd(period);
    const limitedOn = payable.isAfter(today) ? today : payable;
    const granted = grantedOn(limitedOn);
    if (grantedBefore && granted?.isMoreThan(grantedBefore)) accounts.release();
    grantedBefore = granted;
    const dues = accounts.duesIn(period, rens);
    const owed = dues.map(({ due }) => due.atLeastZero());
    const paidBefore = paid;
    const amounts = withinGrant(owed, granted?.minus(paid));
    consumed = consumed.plus(Money.sum(dues.map(({ own }) => own.amount)));
    paid = paid.plus(Money.sum(amounts));
    dues.forEach(({ own, carried, due }, index) => {
      const payout = amounts[index] ?? Money.zero;
      const unfunded = due.atLeastZero().minus(payout);
      accounts.leave(own, Money.min(due, Money.zero), unfunded);
      payouts.push({
        party: own.party,
        ren: own.ren,
        period: own.period,
        consumption: own.amount,
        carried,
        payout,
        unfunded,
        remaining: granted?.minus(consumed),
        limit: { granted, on: limitedOn },
        paidBefore,
        payable,
        isPreliminary: calendar.lastDayOf(own.period).isAfter(today),
      });
    });
  }
  return payouts;
}

/** What one REN is due for a period. */
interface Due {
  readonly own: RenPeriod;
  readonly carried: Money;
  readonly due: Money;
}

/** What each REN brings from its earlier periods. */
class RenAccounts {
  private readonly accounts = new Map<Code, { readonly own: RenPeriod; carried: Money; unpaid: Money }>();

  /** What had no money is due again. */
  release(): void {
    for (const account of this.accounts.values()) {
      account.carried = account.carried.plus(account.unpaid);
      account.unpaid = Money.zero;
    }
  }

  /** Those that consumed in the period, and those that are due something from before. */
  duesIn(period: Period, consumed: readonly RenPeriod[]): readonly Due[] {
    const among = new Set(consumed.map(({ ren }) => ren));
    const others = [...this.accounts.values()]
      .filter(({ own, carried }) => carried.isPositive() && !among.has(own.ren))
      .map(({ own }) => ({ ...own, period, amount: Money.zero }));
    return [...consumed, ...others].map((own) => {
      const carried = this.accounts.get(own.ren)?.carried ?? Money.zero;
      return { own, carried, due: own.amount.plus(carried) };
    });
  }

  leave(own: RenPeriod, carried: Money, unfunded: Money): void {
    const unpaid = this.accounts.get(own.ren)?.unpaid ?? Money.zero;
    this.accounts.set(own.ren, { own, carried, unpaid: unpaid.plus(unfunded) });
  }
}

/** The first period whose month of payment has not passed on the day. */
function firstPaidFrom(day: CalendarDate, calendar: MunicipalCalendar): Period {
  let period: Period = { year: day.year - 1, name: PERIOD_NAMES[0] };
  while (calendar.payoutMonthEnd(period).isBefore(day)) period = periodAfter(period);
  return period;
}

/** What is owed, or, where the grant does not cover it, what is left split by what is owed. */
export function withinGrant(owed: readonly Money[], left: Money | undefined): readonly Money[] {
  if (left === undefined || !Money.sum(owed).isMoreThan(left)) return owed;
  return largestRemainder(left.atLeastZero(), owed, Money.oneOre) ?? owed.map(() => Money.zero);
}

interface PeriodRens {
  readonly period: Period;
  readonly rens: RenPeriod[];
}

/** The periods with costs, and those given. */
function periodsInOrder(rens: readonly RenPeriod[], others: readonly Period[]): PeriodRens[] {
  const periods = new Map<string, PeriodRens>();
  for (const ren of rens) {
    const key = periodKey(ren.period);
    const known = periods.get(key);
    if (known) known.rens.push(ren);
    else periods.set(key, { period: ren.period, rens: [ren] });
  }
  const given = others.filter((period) => !periods.has(periodKey(period)));
  for (const period of given) periods.set(periodKey(period), { period, rens: [] });
  if (given.length === 0) return [...periods.values()];
  return [...periods.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Payouts that were made, in all or through a period, for one REN or for the whole investment. */
export function paidOut(investment: Investment, through?: Period, ren?: Code): Money {
  return Money.sum(
    investment.payoutsMade
      .filter((made) => ren === undefined || made.ren === ren)
      .filter((made) => through === undefined || comparePeriods(periodNamed(made), through) <= 0)
      .map(({ amount }) => amount),
  );
}
