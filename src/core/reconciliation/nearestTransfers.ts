import type { CalendarDate } from '../values/calendarDate';
import type { Money } from '../values/money';
import type { Booking } from './payoutBookings';

/** A payout as it was made, or a round as it was invoiced. */
interface MadeTransfer {
  readonly date: CalendarDate;
  readonly amount: Money;
}

/**
 * Gives bookings the transfers of the same amount, each of both once. The nearest in time are given first, so that no
 * booking takes what another was booked for, and the order of the rows decides only between those that are as near.
 */
export function nearestTransfers<Made extends MadeTransfer>(
  bookings: readonly Booking[],
  transfersFor: (booking: Booking) => readonly Made[],
): ReadonlyMap<Booking, Made> {
  const pairs = bookings.flatMap((booking) =>
    transfersFor(booking)
      .filter(({ amount }) => amount.equals(booking.amount))
      .map((made) => ({ booking, made, days: daysBetween(made.date, booking.row.date) })),
  );
  const given = new Map<Booking, Made>();
  const taken = new Set<Made>();
  for (const { booking, made } of pairs.sort((a, b) => a.days - b.days)) {
    if (given.has(booking) || taken.has(made)) continue;
    given.set(booking, made);
    taken.add(made);
  }
  return given;
}

/** The nearest in time of the transfers; the first of those that are as near. */
export function nearest<Made extends MadeTransfer>(
  transfers: readonly Made[],
  day: CalendarDate,
): Made | undefined {
  return [...transfers].sort((a, b) => daysBetween(a.date, day) - daysBetween(b.date, day))[0];
}

export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(a.epochDay - b.epochDay);
}
