import type { Sentence } from './sentence';
import { say } from './sentence';

/** `1 rad`, `2 rader`, `12 345 rader` */
export function inRows(rows: number): Sentence {
  return rows === 1 ? say`1 rad` : say`${{ figureOf: `${rows}.0` }} rader`;
}

/** `1 person`, `2 personer` */
export function inPersons(persons: number): Sentence {
  return persons === 1 ? say`1 person` : say`${persons} personer`;
}
