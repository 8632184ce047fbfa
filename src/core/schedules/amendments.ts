import type { Amendment } from '../model/followUpRows';
import type { CalendarDate } from '../values/calendarDate';
import { Money } from '../values/money';
import type { Read } from '../values/read';

/**
 * The last day as it stands on a day: by the latest decision on prolonging or closing that has been made. A closing
 * without a date of its own ends on the day of the decision.
 */
export function endInForce(
  decided: Read<CalendarDate>,
  amendments: readonly Amendment[],
  on: CalendarDate,
): Read<CalendarDate> {
  let end = decided;
  for (const { kind, date, newEnd, newEndAt, at } of madeBy(amendments, on)) {
    if (newEnd !== undefined) end = { kind: 'value', value: newEnd, at: newEndAt };
    else if (kind === 'Avslut') end = { kind: 'value', value: date, at };
  }
  return end;
}

/** What decisions on more money have added to the grant by a day. */
export function addedToGrant(amendments: readonly Amendment[], on: CalendarDate): Money {
  return Money.sum(
    madeBy(amendments, on).flatMap(({ kind, amount }) =>
      kind === 'Tillskott' && amount !== undefined ? [amount] : [],
    ),
  );
}

/** Those decided on or before the day, in the order that they were decided. */
function madeBy(amendments: readonly Amendment[], on: CalendarDate): readonly Amendment[] {
  return amendments.filter(({ date }) => !date.isAfter(on)).sort((a, b) => a.date.compare(b.date));
}
