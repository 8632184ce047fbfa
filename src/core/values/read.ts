import type { Place } from './place';

/**
 * What a cell gave: a value, nothing, or something that cannot be read. Each knows where it stood; a
 * column that the table does not have gives `blank` without a place.
 */
export type Read<T> =
  | { readonly kind: 'value'; readonly value: T; readonly at: Place }
  | { readonly kind: 'blank'; readonly at?: Place }
  | { readonly kind: 'unreadable'; readonly at: Place };

export function valueOf<T>(read: Read<T>): T | undefined {
  return read.kind === 'value' ? read.value : undefined;
}

/** The first that has a value; else the first unreadable one; else the first. */
export function firstGiven<T>(first: Read<T>, ...others: readonly Read<T>[]): Read<T> {
  const all = [first, ...others];
  return all.find((read) => read.kind === 'value') ?? all.find((read) => read.kind === 'unreadable') ?? first;
}

/** What the first cell that is not blank gave, if it can be read or not; else the first. */
export function firstWritten<T>(first: Read<T>, ...others: readonly Read<T>[]): Read<T> {
  return [first, ...others].find((read) => read.kind !== 'blank') ?? first;
}
