import { CalendarDate } from '../../core/values/calendarDate';
import { serialOfDate } from '../reading/serialDate';
import type { YearSpan } from '../template/templateLayout';

/** A row of the example, in the order of its table's columns; an amount is a number, a text stays a text. */
export type ExampleRow = readonly (string | number)[];

/** The years that the example's planning tables have columns for. */
export const EXAMPLE_YEARS: YearSpan = { first: 2022, last: 2031 };

/** The serial of `ÅÅÅÅ-MM-DD`. */
export function day(iso: string): number {
  const date = CalendarDate.parse(iso);
  if (date === undefined) throw new Error(`${iso} is no date`);
  return serialOfDate(date, false);
}

/** The year columns' cells: the amounts from their first year, and nothing in the others. */
export function from(firstYear: number, ...amounts: readonly (string | number)[]): (string | number)[] {
  const count = EXAMPLE_YEARS.last - EXAMPLE_YEARS.first + 1;
  return Array.from({ length: count }, (_, index) => amounts[EXAMPLE_YEARS.first + index - firstYear] ?? '');
}
