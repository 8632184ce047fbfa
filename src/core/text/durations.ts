import type { Decimal } from 'decimal.js';
import { isOne } from './counts';
import type { Sentence } from './sentence';
import { inFull, say } from './sentence';

/** `1 dag`, `45 dagar` */
export function inDays(days: Decimal | number): Sentence {
  return isOne(days) ? say`1 dag` : say`${inFull(days)} dagar`;
}

/** `1 månad`, `6 månader` */
export function inMonths(months: Decimal | number): Sentence {
  return isOne(months) ? say`1 månad` : say`${inFull(months)} månader`;
}

/** `1 år`, `3 år`: one word in Swedish, and two in other languages. */
export function inYears(years: number): Sentence {
  return years === 1 ? say`1 år` : say`${years} år`;
}

/** `1 år`, `1–3 år` */
export function betweenYears(least: number, most: number): Sentence {
  return least === most ? inYears(least) : say`${least}–${most} år`;
}
