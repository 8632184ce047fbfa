import { CalendarDate } from '../values/calendarDate';
import { Exact, Money } from '../values/money';

/**
 * Whether two values hold the same in every part, so that what follows from the one follows from the other. What it
 * does not know through and through (a function, an object of another class) is the same as itself only.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b);
  if (isRecord(a)) return isRecord(b) && isSameRecord(a, b);
  if (a instanceof Set) return b instanceof Set && isSameList([...a], [...b]);
  if (a instanceof Map) return b instanceof Map && isSameList([...a], [...b]);
  return isSameValue(a, b);
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (a instanceof CalendarDate) return b instanceof CalendarDate && a.equals(b);
  if (a instanceof Money) return b instanceof Money && a.equals(b);
  if (a instanceof Exact) return b instanceof Exact && a.equals(b) && a.isNegative() === b.isNegative();
  return false;
}

/** Cells by the million are compared so: those that are alike are passed by at once. */
function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (!Object.is(a[index], b[index]) && !isSame(a[index], b[index])) return false;
  }
  return true;
}

function isSameRecord(a: Fields, b: Fields): boolean {
  const fields = Object.keys(a);
  if (fields.length !== Object.keys(b).length) return false;
  for (const field of fields) {
    if (!Object.hasOwn(b, field)) return false;
    if (!Object.is(a[field], b[field]) && !isSame(a[field], b[field])) return false;
  }
  return true;
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
