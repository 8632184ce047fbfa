import type { Traced } from '../values/traced';

/** A value that always has a source to name, for whoever asks why it holds. */
export interface SourcedValue<T> extends Traced<T> {
  readonly source: string;
}
