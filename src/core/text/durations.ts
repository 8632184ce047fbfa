import type { Sentence } from './sentence';
import { say } from './sentence';

/** `1 månad`, `6 månader` */
export function inMonths(months: number): Sentence {
  return months === 1 ? say`1 månad` : say`${months} månader`;
}

/** `1 år`, `1–3 år` */
export function betweenYears(least: number, most: number): Sentence {
  return least === most ? say`${least} år` : say`${least}–${most} år`;
}
