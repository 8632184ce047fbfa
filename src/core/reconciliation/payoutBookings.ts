import type { PayoutMade } from '../model/portfolio';
import { remembered } from '../reuse/remembered';
import type { MunicipalCalendar } from '../schedules/calendar';
import type { Period } from '../model/period';
import { periodKey, periodNamed } from '../model/period';
import type { RenOwners } from '../schedules/renOwners';
import type { CalendarDate } from '../values/calendarDate';
import type { Code, InvestmentId } from '../values/ids';
import { Money } from '../values/money';
import { addTo } from '../values/grouped';
import type { Booking, BookingsByRen } from './bookings';
import { nearest, nearestTransfers } from './nearestTransfers';
import type { ReconciledInvestment } from './reconciled';
import type { PartsOf, TransferPart } from './transferParts';

/** What the ledger's payouts are to the investments. */
export interface PayoutBookings {
  readonly booked: PartsOf<TransferPart>;
  /** Those on a REN that no investment has. */
  readonly strays: readonly Booking[];
}

/**
 * A booking is of the period whose payout to the REN has the same amount, the nearest in time where several have, each
 * payout once. What is left, by its date, is of the period that lacks just that, or has just that too much, so that a
 * correction comes where it belongs; else of the payout of that very day that no booking has the amount of; else of the
 * period that it was the time to pay, where no payout was made; else of the nearest with its amount, once more; else of
 * the last period that had closed, or was to be paid, when it was booked.
 */
export function givePayouts(
  bookings: BookingsByRen,
  investments: readonly ReconciledInvestment[],
  owners: RenOwners,
  calendar: MunicipalCalendar,
): PayoutBookings {
  const payoutsMade = new Map(investments.map((investment) => [investment.id, investment.payoutsMade]));
  const booked = new Map<InvestmentId, TransferPart[]>();
  const strays: Booking[] = [];
  for (const [ren, own] of bookings) {
    const investment = owners.ownerOf(ren)?.investment.id;
    if (ren === undefined || investment === undefined) {
      for (const booking of own) strays.push(booking);
      continue;
    }
    const payouts = (payoutsMade.get(investment) ?? []).filter((made) => made.ren === ren);
    for (const part of givenOn(own, ren, investment, payouts, calendar)) addTo(booked, investment, part);
  }
  return { booked, strays };
}

/** The very same as before where nothing of the REN has changed. */
const givenOn = remembered(
  (
    bookings: readonly Booking[],
    ren: Code,
    investment: InvestmentId,
    payouts: readonly PayoutMade[],
    calendar: MunicipalCalendar,
  ): readonly TransferPart[] => {
    const periods = periodsOf(bookings, payouts, calendar);
    return bookings.flatMap((booking): TransferPart[] => {
      const period = periods.get(booking);
      return period === undefined ? [] : [{ ...booking, investment, ren, period }];
    });
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
  for (const [booking, made] of given) give(booking, periodNamed(made));
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
  if (ofTheDay) return periodNamed(ofTheDay);
  const due = paidPeriod(date, calendar);
  const isMade = payouts.some((made) => periodKey(periodNamed(made)) === periodKey(due));
  if (!isMade && isTimeToPay(due, date, calendar)) return due;
  const alike = payouts.filter((made) => made.amount.equals(amount));
  const made = nearest(alike, date);
  return made ? periodNamed(made) : due;
}

/** A payout may be a month late (OR-37). */
function isTimeToPay(period: Period, date: CalendarDate, calendar: MunicipalCalendar): boolean {
  return date.isBefore(calendar.payoutMonthEnd(period).plusDays(1).plusMonths(1));
}

/** What the ledger still lacks of each period's payout; negative where it has too much. */
class LeftToBook {
  private readonly periods = new Map<string, { readonly period: Period; left: Money }>();

  constructor(payouts: readonly PayoutMade[]) {
    for (const made of payouts) this.book(periodNamed(made), made.amount.negated());
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
