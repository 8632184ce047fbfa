import type { LedgerRow } from '../model/portfolio';
import type { CalendarDate } from '../values/calendarDate';
import { groupedBy } from '../values/grouped';
import { joined } from '../values/joined';
import type { Money } from '../values/money';

/** A payout as it was made, or a round as it was invoiced. */
interface MadeTransfer {
  readonly date: CalendarDate;
  readonly amount: Money;
}

interface BookedTransfer {
  readonly row: Pick<LedgerRow, 'date'>;
  readonly amount: Money;
}

/** Past it bookings and transfers of one amount are no longer tried with each other. */
const MOST_PAIRS = 250_000;

/**
 * Gives the bookings on a REN its transfers of the same amount, each of both once. The nearest in time are given first,
 * so that no booking takes what another was booked for, and the order of the rows decides only between those that are
 * as near. Where a great many are alike they are given in the order of their days.
 */
export function nearestTransfers<Booked extends BookedTransfer, Made extends MadeTransfer>(
  bookings: readonly Booked[],
  transfers: readonly Made[],
): ReadonlyMap<Booked, Made> {
  const byAmount = groupedBy(transfers, ({ amount }) => amount.ore);
  const groups = [...groupedBy(bookings, ({ amount }) => amount.ore)].map(([ore, own]) => {
    const alike = byAmount.get(ore) ?? [];
    return own.length * alike.length > MOST_PAIRS ? inOrderOfDays(own, alike) : nearestFirst(own, alike);
  });
  return new Map(joined(groups.map((given) => [...given])));
}

function nearestFirst<Booked extends BookedTransfer, Made extends MadeTransfer>(
  bookings: readonly Booked[],
  transfers: readonly Made[],
): ReadonlyMap<Booked, Made> {
  const pairs = bookings.flatMap((booking) =>
    transfers.map((made) => ({ booking, made, days: daysBetween(made.date, booking.row.date) })),
  );
  const given = new Map<Booked, Made>();
  const taken = new Set<Made>();
  for (const { booking, made } of pairs.sort((a, b) => a.days - b.days)) {
    if (given.has(booking) || taken.has(made)) continue;
    given.set(booking, made);
    taken.add(made);
  }
  return given;
}

function inOrderOfDays<Booked extends BookedTransfer, Made extends MadeTransfer>(
  bookings: readonly Booked[],
  transfers: readonly Made[],
): ReadonlyMap<Booked, Made> {
  const inOrder = [...transfers].sort((a, b) => a.date.compare(b.date));
  const given = new Map<Booked, Made>();
  for (const [index, booking] of [...bookings].sort((a, b) => a.row.date.compare(b.row.date)).entries()) {
    const made = inOrder[index];
    if (made !== undefined) given.set(booking, made);
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
