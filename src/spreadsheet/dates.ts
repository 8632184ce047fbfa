/** Excel's day numbers, in both date systems. */

const DAY = 86_400_000;
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);
/** Excel believes in 29 February 1900; days before it are one lower than the plain count. */
const AFTER_FALSE_LEAP_DAY = 61;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

export function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number {
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  if (date1904) return Math.round((time - ZERO_1904) / DAY);
  const serial = Math.round((time - ZERO_1900) / DAY);
  return serial < AFTER_FALSE_LEAP_DAY ? serial - 1 : serial;
}

export function calendarDay(serial: number, date1904: boolean): CalendarDay {
  const whole = Math.floor(serial);
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29 };
  const days = !date1904 && whole < 60 ? whole + 1 : whole;
  const date = new Date((date1904 ? ZERO_1904 : ZERO_1900) + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** DATE(year, month, day): months and days may run over, years below 1900 are counted from the first. */
export function excelDate(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const wholeYear = Math.trunc(year);
  const counted = wholeYear < (date1904 ? 1904 : 1900) ? wholeYear + (date1904 ? 1904 : 1900) : wholeYear;
  if (wholeYear < 0 || counted > 9999) return undefined;
  const serial = serialOf({ year: counted, month: Math.trunc(month), day: Math.trunc(day) }, date1904);
  return serial < 0 || !Number.isFinite(serial) ? undefined : serial;
}
