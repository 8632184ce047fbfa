import type { Sentence } from './sentence';
import { say } from './sentence';

/** `1 dag`, `45 dagar` */
export function inDays(days: number): Sentence {
  return days === 1 ? say`1 dag` : say`${days} dagar`;
}

/** `1 månad`, `6 månader` */
export function inMonths(months: number): Sentence {
  return months === 1 ? say`1 månad` : say`${months} månader`;
}

/** `1 år`, `3 år`: one word in Swedish, and two in other languages. */
export function inYears(years: number): Sentence {
  return years === 1 ? say`1 år` : say`${years} år`;
}

/** `1 år`, `1–3 år` */
export function betweenYears(least: number, most: number): Sentence {
  return least === most ? inYears(least) : say`${least}–${most} år`;
}
