import { CalendarDate } from '../../core/values/calendarDate';

const LAST_SERIAL = 2_958_465;
/** What a date's number is more in a workbook that counts from 1900 than in one that counts from 1904. */
export const DAYS_BETWEEN_DATE_SYSTEMS = 1462;
/** Excel's 1900 system has a 29 February 1900 that never was. */
const PHANTOM_DAY = 60;

const DAY_ZERO_AFTER_PHANTOM = CalendarDate.of(1970, 1, 1)?.plusDays(-25_569);

/** The day of an Excel serial; a time of day is dropped. Undefined when the serial is no day. */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const day = Math.floor(serial) + (date1904 ? DAYS_BETWEEN_DATE_SYSTEMS : 0);
  if (day < 1 || day > LAST_SERIAL || day === PHANTOM_DAY) return undefined;
  return DAY_ZERO_AFTER_PHANTOM?.plusDays(day < PHANTOM_DAY ? day + 1 : day);
}

/** A year that is typed alone as a number, which Excel counts as a day of 1905 or 1909. */
export function isYearAlone(serial: number): boolean {
  return Number.isInteger(serial) && serial >= 1990 && serial <= 2100;
}

/** The serial that shows as `date` in a workbook of the given date system. */
export function serialOfDate(date: CalendarDate, date1904: boolean): number {
  const day = date.epochDay + 25_569;
  return (day <= PHANTOM_DAY ? day - 1 : day) - (date1904 ? DAYS_BETWEEN_DATE_SYSTEMS : 0);
}

/** Reads `ÅÅÅÅ-MM-DD`, with or without a time of day. */
export function dateOfText(text: string): CalendarDate | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(text.trim());
  return match ? CalendarDate.parse(match[1] ?? '') : undefined;
}
