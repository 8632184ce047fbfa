import { CalendarDate } from '../../core/values/calendarDate';

/** Reads `ÅÅÅÅ-MM-DD`, also without the hyphens. */
export function parseToday(text: string): CalendarDate | undefined {
  return CalendarDate.parse(text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
}

/** Whether the text has the form of a day, as `2026-13-40` has. */
export function isDayWritten(text: string): boolean {
  return /^(\d{8}|\d{4}-\d{2}-\d{2})$/.test(text.trim());
}
