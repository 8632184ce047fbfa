import type { Period } from './period';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import type { Money } from '../values/money';
import type { Place } from '../values/place';

/** One row of *DelarAvslut*: what a REN had consumed in a period when somebody signed the period as closed. */
export interface ClosingRow {
  readonly period: Period;
  /** Absent on the row of a close that had nothing on any REN. */
  readonly ren: Code | undefined;
  readonly investment: string;
  readonly consumed: Money;
  readonly consumedAt: Place;
  /** The fingerprint of the REN's rows in the period; blank in closes from before there was one. */
  readonly ledgerDigest: string;
  /** What was accepted as it stood, as it was written down; blank where nothing was. */
  readonly accepted: string;
  readonly by: string;
  readonly date: CalendarDate;
  /** The fingerprint of the input that the close rests on. */
  readonly inputHash: string;
}
