import type { Amendment } from '../model/followUpRows';
import type { CalendarDate } from '../values/calendarDate';
import type { PartyId } from '../values/ids';
import { Money } from '../values/money';
import type { Place } from '../values/place';
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

/** The last day of the time that was granted: a closing ends an investment early, but grants no shorter time. */
export function endAsGranted(
  decided: Read<CalendarDate>,
  amendments: readonly Amendment[],
  on: CalendarDate,
): Read<CalendarDate> {
  return endInForce(
    decided,
    amendments.filter(({ kind }) => kind !== 'Avslut'),
    on,
  );
}

/** What decisions on more money have added to the grant by a day. */
export function addedToGrant(amendments: readonly Amendment[], on: CalendarDate): Money {
  return Money.sum(additions(amendments, on).map(({ amount }) => amount));
}

/** The days on which more money was decided. */
export function additionDays(amendments: readonly Amendment[]): CalendarDate[] {
  return amendments.filter(({ kind, amount }) => kind === 'Tillskott' && amount).map(({ date }) => date);
}

/** One decision on more money; without a party it is for all of them. */
export interface Addition {
  readonly party: PartyId | undefined;
  readonly amount: Money;
}

export function additions(amendments: readonly Amendment[], on: CalendarDate): Addition[] {
  return madeBy(amendments, on).flatMap(({ kind, party, amount }) =>
    kind === 'Tillskott' && amount !== undefined ? [{ party, amount }] : [],
  );
}

/** All that one decision moves between parties. */
export interface Redistribution {
  readonly date: CalendarDate;
  readonly moves: readonly Move[];
  /** Nothing, where the decision goes even. */
  readonly sum: Money;
}

interface Move {
  readonly party: PartyId;
  /** To the party; negative: from it. */
  readonly amount: Money;
  readonly amountAt: Place;
}

/** The rows of each day together, in the order of the days. */
export function redistributions(amendments: readonly Amendment[]): Redistribution[] {
  const days = new Map<string, { readonly date: CalendarDate; readonly moves: Move[] }>();
  for (const { kind, date, party, amount, amountAt } of amendments) {
    if (kind !== 'Omfördelning' || party === undefined || amount === undefined) continue;
    const day = days.get(date.toString()) ?? { date, moves: [] };
    days.set(date.toString(), day);
    day.moves.push({ party, amount, amountAt });
  }
  return [...days.values()]
    .sort((a, b) => a.date.compare(b.date))
    .map(({ date, moves }) => ({ date, moves, sum: Money.sum(moves.map(({ amount }) => amount)) }));
}

/** Those decided on or before the day, in the order that they were decided. */
function madeBy(amendments: readonly Amendment[], on: CalendarDate): readonly Amendment[] {
  return amendments.filter(({ date }) => !date.isAfter(on)).sort((a, b) => a.date.compare(b.date));
}
