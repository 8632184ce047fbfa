import type { Sentence } from '../text/sentence';
import type { Place } from '../values/place';

/** Why a payoff, or a part of it, cannot be computed. */
export interface PayoffProblem {
  readonly kind: PayoffProblemKind;
  /** A clause without full stop: `posten Boende har inget pris i Prislista`. */
  readonly reason: Sentence;
  readonly at?: Place;
}

export type PayoffProblemKind =
  | 'noPrice'
  | 'ambiguousPrice'
  | 'noPriceIndex'
  | 'disagreeingPersons'
  | 'noPersons'
  | 'missingAssumption'
  | 'reservedActor'
  | 'unreasonableValue'
  | 'unreasonableRange'
  | 'unknownActor';

/** A result, or every reason why there is none. */
export type Outcome<T> =
  | { readonly kind: 'computed'; readonly value: T }
  | { readonly kind: 'refused'; readonly problems: readonly PayoffProblem[] };

export function computed<T>(value: T): Outcome<T> {
  return { kind: 'computed', value };
}

export function refused(problems: readonly PayoffProblem[]): {
  readonly kind: 'refused';
  readonly problems: readonly PayoffProblem[];
} {
  return { kind: 'refused', problems };
}

export function problem(kind: PayoffProblemKind, reason: Sentence, at: Place | undefined): PayoffProblem {
  return at ? { kind, reason, at } : { kind, reason };
}
