import type { Decimal } from 'decimal.js';
import type { CalendarDate } from '../values/calendarDate';
import type { PartyId } from '../values/ids';
import type { Money } from '../values/money';
import type { Place } from '../values/place';
import type { Read } from '../values/read';
import type { Share } from '../values/share';
import type { AmendmentKind, Forum, OrganisationRole, PeriodName } from './choices';

/** One row of *Redovisningar*: a written report, and what it covers. */
export interface Report {
  readonly year: number;
  readonly period: PeriodName;
  /** *Inlämnad*; blank: not in yet. */
  readonly submitted: Read<CalendarDate>;
  readonly activities: Read<string>;
  readonly waysOfWorking: Read<string>;
  readonly effects: Read<string>;
  readonly economy: Read<string>;
  readonly at: Place;
}

/** One row of *Deltagare*: counts, never persons. */
export interface ParticipantCount {
  readonly year: number;
  readonly period: PeriodName;
  readonly planned: Read<Decimal>;
  readonly started: Read<Decimal>;
  readonly completed: Read<Decimal>;
  readonly comparison: Read<Decimal>;
  readonly at: Place;
}

/** One row of *Andringar*: a decision that changes an earlier one from its date on. */
export interface Amendment {
  readonly kind: AmendmentKind;
  readonly date: CalendarDate;
  /** Who decided. */
  readonly instance: Read<string>;
  /** The new last day, with *Förlängning* and *Avslut*. */
  readonly newEnd: CalendarDate | undefined;
  readonly newEndAt: Place;
  /** What is added (*Tillskott*), or moved to the party (*Omfördelning*; negative: from it). */
  readonly amount: Money | undefined;
  readonly amountAt: Place;
  readonly party: PartyId | undefined;
  readonly at: Place;
}

/** One row of *Organisation*. */
export interface OrganisationMember {
  readonly role: OrganisationRole;
  readonly organisation: Read<string>;
  readonly extent: Read<Share>;
  readonly extentAt: Place;
  readonly team: Read<string>;
  readonly at: Place;
}

/** One row of *Moten*: a meeting that was held. */
export interface Meeting {
  readonly forum: Forum;
  readonly date: CalendarDate;
  readonly at: Place;
}

/** One row of *Aktivitetsplan*. */
export interface PlannedActivity {
  readonly partGoal: Read<string>;
  readonly activity: Read<string>;
  /** *Planerat klart* */
  readonly planned: Read<CalendarDate>;
  readonly done: Read<CalendarDate>;
  /** *Avvikelse*: a share of the year's budget or of the goal; may be negative. */
  readonly deviation: Read<Decimal>;
  readonly at: Place;
}

/** One row of *Typfall*: what a typical participant needs of one item, before and after. */
export interface CaseGroupRow {
  readonly name: string;
  /** Persons in the group. */
  readonly count: Decimal;
  readonly countAt: Place;
  readonly item: string;
  /** Units per person and month. */
  readonly before: Decimal;
  readonly after: Decimal;
  readonly at: Place;
}

/** What a cell of *Godkanda* may stand for: a typed 2021-09-30 is a number to Excel. */
export interface AcceptedValue {
  readonly text: string;
  readonly number?: Decimal;
  readonly date?: CalendarDate;
}

/** One row of *Godkanda*: a breach that somebody has accepted as it stood. */
export interface Acceptance {
  readonly rule: string;
  readonly investment: string;
  readonly sheet: string;
  readonly cell: string;
  /** Absent: not compared. */
  readonly actual: AcceptedValue | undefined;
  readonly limit: AcceptedValue | undefined;
  readonly by: string;
  readonly date: CalendarDate;
  readonly reason: string;
  readonly at: Place;
}
