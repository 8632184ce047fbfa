import type { Decimal } from 'decimal.js';
import type { Sentence } from './sentence';
import { inFull, say } from './sentence';

/** `1 rad`, `2 rader`, `12 345 rader` */
export function inRows(rows: number): Sentence {
  return rows === 1 ? say`1 rad` : say`${{ figureOf: `${rows}.0` }} rader`;
}

/** `1 person`, `2 personer` */
export function inPersons(persons: Decimal | number): Sentence {
  return isOne(persons) ? say`1 person` : say`${inFull(persons)} personer`;
}

/** Whether so many of something are told in the singular. */
export function isOne(count: Decimal | number): boolean {
  return typeof count === 'number' ? count === 1 : count.equals(1);
}
