import type { Place } from './place';

/** A value that may be followed back: to its cell, or to the document that it comes from. */
export interface Traced<T> {
  readonly value: T;
  /** Absent for a default. */
  readonly at?: Place;
  readonly source?: string;
}
