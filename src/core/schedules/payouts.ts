import type { Investment, PayoutMade } from '../model/portfolio';
import type { Code, PartyId } from '../values/ids';
import type { CalendarDate } from '../values/calendarDate';
import { largestRemainder } from '../values/largestRemainder';
import { Money } from '../values/money';
import type { MunicipalCalendar, Period } from './calendar';
import { comparePeriods, periodKey } from './calendar';
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
 * (Örebro Ks 954/2016, p. 10). The granted sum is the one in force when the period is paid.
 */
export function computePayouts(
  consumption: Consumption,
  grantedOn: (day: CalendarDate) => Money | undefined,
  calendar: MunicipalCalendar,
  today: CalendarDate,
): Payout[] {
  const carried = new Map<Code, Money>();
  const unpaid = new Map<Code, Money>();
  let grantedBefore: Money | undefined;
  let paid = Money.zero;
  let consumed = Money.zero;
  const payouts: Payout[] = [];
  for (const { period, rens } of periodsInOrder(consumption.byPeriod)) {
    const payable = calendar.payoutMonthEnd(period);
    // A decision of a later day than "today" is not known yet.
    const limitedOn = payable.isAfter(today) ? today : payable;
    const granted = grantedOn(limitedOn);
    if (grantedBefore && granted?.isMoreThan(grantedBefore)) moveAll(unpaid, carried);
    grantedBefore = granted;
    const brought = rens.map(({ ren }) => carried.get(ren) ?? Money.zero);
    const dues = rens.map(({ amount }, index) => amount.plus(brought[index] ?? Money.zero));
    rens.forEach(({ ren }, index) => carried.set(ren, Money.min(dues[index] ?? Money.zero, Money.zero)));
    const owed = dues.map((due) => due.atLeastZero());
    const paidBefore = paid;
    const amounts = withinGrant(owed, granted?.minus(paid));
    consumed = consumed.plus(Money.sum(rens.map(({ amount }) => amount)));
    paid = paid.plus(Money.sum(amounts));
    rens.forEach((own, index) => {
      const payout = amounts[index] ?? Money.zero;
      const unfunded = (owed[index] ?? Money.zero).minus(payout);
      unpaid.set(own.ren, (unpaid.get(own.ren) ?? Money.zero).plus(unfunded));
      payouts.push({
        party: own.party,
        ren: own.ren,
        period: own.period,
        consumption: own.amount,
        carried: brought[index] ?? Money.zero,
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

/** What is owed, or, where the grant does not cover it, what is left split by what is owed. */
function withinGrant(owed: readonly Money[], left: Money | undefined): readonly Money[] {
  if (left === undefined || !Money.sum(owed).isMoreThan(left)) return owed;
  return largestRemainder(left.atLeastZero(), owed, Money.oneOre) ?? owed.map(() => Money.zero);
}

/** What had no money is due again once a decision has added some. */
function moveAll(from: Map<Code, Money>, to: Map<Code, Money>): void {
  for (const [ren, amount] of from) to.set(ren, (to.get(ren) ?? Money.zero).plus(amount));
  from.clear();
}

interface PeriodRens {
  readonly period: Period;
  readonly rens: RenPeriod[];
}

function periodsInOrder(rens: readonly RenPeriod[]): PeriodRens[] {
  const periods = new Map<string, PeriodRens>();
  for (const ren of rens) {
    const key = periodKey(ren.period);
    const known = periods.get(key);
    if (known) known.rens.push(ren);
    else periods.set(key, { period: ren.period, rens: [ren] });
  }
  return [...periods.values()];
}

/** A payout with the day and amount that go into the accounts. */
export interface DatedPayout {
  readonly ren: Code;
  readonly period: Period;
  readonly date: CalendarDate;
  readonly amount: Money;
  /** The row that records it, or the sum that it follows from. */
  readonly from: { readonly made: PayoutMade } | { readonly computed: Payout };
}

/** As made, where the REN's payout for the period is recorded; else as it should be, on the last day of its month. */
export function payoutsAsMade(schedules: {
  readonly investment: Pick<Investment, 'payoutsMade'>;
  readonly payouts: readonly Payout[];
}): DatedPayout[] {
  const made = schedules.investment.payoutsMade.map((row): DatedPayout => {
    const { ren, year, period, date, amount } = row;
    return { ren, period: { year, name: period }, date, amount, from: { made: row } };
  });
  const recorded = new Set(made.map(({ ren, period }) => `${ren} ${periodKey(period)}`));
  const toMake = schedules.payouts
    .filter(({ ren, period }) => !recorded.has(`${ren} ${periodKey(period)}`))
    .map((computed): DatedPayout => {
      const { ren, period, payable, payout } = computed;
      return { ren, period, date: payable, amount: payout, from: { computed } };
    });
  return [...made, ...toMake].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Payouts that were made, in all or through a period, for one REN or for the whole investment. */
export function paidOut(investment: Investment, through?: Period, ren?: Code): Money {
  return Money.sum(
    investment.payoutsMade
      .filter((made) => ren === undefined || made.ren === ren)
      .filter(
        (made) =>
          through === undefined || comparePeriods({ year: made.year, name: made.period }, through) <= 0,
      )
      .map(({ amount }) => amount),
  );
}
