import type { LedgerRow, PayoutMade } from '../model/portfolio';
import { remembered } from '../reuse/remembered';
import type { MunicipalCalendar } from '../schedules/calendar';
import type { Period } from '../model/period';
import { periodKey } from '../model/period';
import type { RenOwners } from '../schedules/renOwners';
import type { CalendarDate } from '../values/calendarDate';
import type { Code, InvestmentId } from '../values/ids';
import { Money } from '../values/money';
import { addTo } from '../values/grouped';
import { nearest, nearestTransfers } from './nearestTransfers';

/** One row of the ledger that books a payout or a repayment. */
export interface Booking {
  readonly row: LedgerRow;
  /** As the table has it: positive. */
  readonly amount: Money;
}

export interface PayoutBooking {
  readonly booking: Booking;
  readonly investment: InvestmentId;
  readonly ren: Code;
  readonly period: Period;
}

export interface PayoutBookings {
  /** In the order of the ledger. */
  readonly bookings: readonly Booking[];
  readonly byRen: ReadonlyMap<Code, readonly Booking[]>;
}

export function payoutBookings(bookings: readonly Booking[]): PayoutBookings {
  const byRen = new Map<Code, Booking[]>();
  for (const booking of bookings) {
    const { ren } = booking.row;
    if (ren !== undefined) addTo(byRen, ren, booking);
  }
  return { bookings, byRen };
}

/**
 * A booking is of the period whose payout to the REN has the same amount, the nearest in time where several have, each
 * payout once. What is left, by its date, is of the period that lacks just that, or has just that too much, so that a
 * correction comes where it belongs; else of the payout of that very day that no booking has the amount of; else of the
 * period that it was the time to pay, where no payout was made; else of the nearest with its amount, once more; else of
 * the last period that had closed, or was to be paid, when it was booked.
 *
 * @returns those on a REN that an investment has, in the order of the ledger
 */
export function givePayouts(
  { bookings, byRen }: PayoutBookings,
  payoutsMade: ReadonlyMap<InvestmentId, readonly PayoutMade[]>,
  owners: RenOwners,
  calendar: MunicipalCalendar,
): readonly PayoutBooking[] {
  const given = new Map<Code, ReadonlyMap<Booking, PayoutBooking>>();
  for (const [ren, own] of byRen) {
    const investment = owners.ownerOf(ren)?.investment.id;
    if (investment === undefined) continue;
    const payouts = (payoutsMade.get(investment) ?? []).filter((made) => made.ren === ren);
    given.set(ren, givenOn(own, ren, investment, payouts, calendar));
  }
  return bookings.flatMap((booking) => {
    const { ren } = booking.row;
    return (ren === undefined ? undefined : given.get(ren)?.get(booking)) ?? [];
  });
}

/** The very same bookings as before where nothing of the REN has changed. */
const givenOn = remembered(
  (
    bookings: readonly Booking[],
    ren: Code,
    investment: InvestmentId,
    payouts: readonly PayoutMade[],
    calendar: MunicipalCalendar,
  ): ReadonlyMap<Booking, PayoutBooking> => {
    const periods = periodsOf(bookings, payouts, calendar);
    return new Map(
      [...periods].map(([booking, period]) => [booking, { booking, investment, ren, period }] as const),
    );
  },
);

function periodsOf(
  bookings: readonly Booking[],
  payouts: readonly PayoutMade[],
  calendar: MunicipalCalendar,
): ReadonlyMap<Booking, Period> {
  const left = new LeftToBook(payouts);
  const periods = new Map<Booking, Period>();
  const give = (booking: Booking, period: Period): void => {
    periods.set(booking, period);
    left.book(period, booking.amount);
  };
  const given = nearestTransfers(bookings, payouts);
  for (const [booking, made] of given) give(booking, periodOf(made));
  const booked = new Set(given.values());
  const unbooked = payouts.filter((made) => !booked.has(made));
  const rest = bookings.filter((booking) => !periods.has(booking));
  rest.sort((a, b) => a.row.date.compare(b.row.date));
  for (const booking of rest) {
    give(booking, left.periodWith(booking.amount) ?? likelyPeriod(booking, payouts, unbooked, calendar));
  }
  return periods;
}

function likelyPeriod(
  { amount, row: { date } }: Booking,
  payouts: readonly PayoutMade[],
  unbooked: readonly PayoutMade[],
  calendar: MunicipalCalendar,
): Period {
  const ofTheDay = unbooked.find((made) => made.date.equals(date));
  if (ofTheDay) return periodOf(ofTheDay);
  const due = paidPeriod(date, calendar);
  const isMade = payouts.some((made) => periodKey(periodOf(made)) === periodKey(due));
  if (!isMade && isTimeToPay(due, date, calendar)) return due;
  const alike = payouts.filter((made) => made.amount.equals(amount));
  const made = nearest(alike, date);
  return made ? periodOf(made) : due;
}

/** A payout may be a month late (OR-37). */
function isTimeToPay(period: Period, date: CalendarDate, calendar: MunicipalCalendar): boolean {
  return date.isBefore(calendar.payoutMonthEnd(period).plusDays(1).plusMonths(1));
}

/** What the ledger still lacks of each period's payout; negative where it has too much. */
class LeftToBook {
  private readonly periods = new Map<string, { readonly period: Period; left: Money }>();

  constructor(payouts: readonly PayoutMade[]) {
    for (const made of payouts) this.book(periodOf(made), made.amount.negated());
  }

  book(period: Period, amount: Money): void {
    const key = periodKey(period);
    const own = this.periods.get(key) ?? { period, left: Money.zero };
    own.left = own.left.minus(amount);
    this.periods.set(key, own);
  }

  periodWith(amount: Money): Period | undefined {
    if (amount.isZero()) return undefined;
    return [...this.periods.values()].find(({ left }) => left.equals(amount))?.period;
  }
}

function periodOf({ year, period }: PayoutMade): Period {
  return { year, name: period };
}

/** The period that is paid in the month of the day, or in the month before: April and May pay delår 1. */
function paidPeriod(date: CalendarDate, calendar: MunicipalCalendar): Period {
  const around = [date.plusMonths(-12), date.plusMonths(-8), date.plusMonths(-4), date].map((day) =>
    calendar.periodOf(day),
  );
  const begun = around.filter((period) => {
    const end = calendar.payoutMonthEnd(period);
    return !date.isBefore(end.plusDays(1 - end.day));
  });
  return begun[begun.length - 1] ?? calendar.periodOf(date);
}
