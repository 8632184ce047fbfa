import type { Decimal } from 'decimal.js';
import type { CalendarDate } from '../values/calendarDate';
import type { PartyId } from '../values/ids';
import type { Place } from '../values/place';
import type { Read } from '../values/read';
import type { ApplicationPart, IdeaCriterion, ProcessStepName } from './choices';

/** One row of *Ideprovning*: a criterion, whether it is met, and why. */
export interface IdeaCriterionRow {
  readonly criterion: IdeaCriterion;
  readonly isMet: boolean;
  readonly isMetAt: Place;
  /** *Motivering* */
  readonly reason: Read<string>;
  readonly at: Place;
}

/** One row of *Ansokan*: a part of the application. */
export interface ApplicationPartRow {
  readonly part: ApplicationPart;
  readonly isDone: boolean;
  readonly isDoneAt: Place;
  /** *Underlag* */
  readonly basis: Read<string>;
  readonly at: Place;
}

/** One row of *Beslutsgang*: a step that has been taken. */
export interface ProcessStep {
  readonly step: ProcessStepName;
  /** Where the step concerns one party only. */
  readonly party: PartyId | undefined;
  readonly date: CalendarDate;
  /** The date's cell. */
  readonly at: Place;
}

/** One row of *Utvarderingsschema*: a goal's way to an economic effect (Örebro Ks 954/2016, p. 9). */
export interface EvaluationLink {
  readonly goal: Read<string>;
  readonly activity: Read<string>;
  /** *Mått för genomförande* */
  readonly doingMeasure: Read<string>;
  readonly effectMeasure: Read<string>;
  readonly indicator: Read<string>;
  readonly economicEffect: Read<string>;
  readonly target: Read<Decimal>;
  readonly outcome: Read<Decimal>;
  readonly followedUp: Read<CalendarDate>;
  /** The row's first cell. */
  readonly at: Place;
}
