import type { Place } from '../values/place';

/** A value with where it comes from, for whoever asks why. */
export interface SourcedValue<T> {
  readonly value: T;
  readonly source: string;
  /** Absent for a default. */
  readonly at?: Place;
}
