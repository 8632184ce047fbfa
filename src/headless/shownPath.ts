import { mayBePersonalNumber } from '../core/text/personalNumber';

/** A path as messages name it; one that may hold a person's number is left out of them, and of the logs they end in. */
export function shownPath(path: string): string {
  return mayBePersonalNumber(path) ? '(filens namn visas inte)' : path;
}

/** An option's value as messages tell it, by the same rule. */
export function shownValue(value: string): string {
  return mayBePersonalNumber(value) ? '(värdet visas inte)' : value;
}
