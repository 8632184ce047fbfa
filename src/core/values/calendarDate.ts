const MILLISECONDS_A_DAY = 86_400_000;
/** The years that Excel has days in. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** What a date that falls on a 29 February without one moves to. */
export type LeapDayRule = 'toFebruary28' | 'toMarch1';

/** A day in the calendar, without clock or time zone. Immutable. */
export class CalendarDate {
  private constructor(
    readonly year: number,
    /** 1–12 */
    readonly month: number,
    readonly day: number,
  ) {}

  /** Undefined when there is no such day. */
  static of(year: number, month: number, day: number): CalendarDate | undefined {
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
    if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
    if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
    return new CalendarDate(year, month, day);
  }

  /** The day that a clock shows where it stands. */
  static ofClock(now: Date): CalendarDate {
    return new CalendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  /** Reads `ÅÅÅÅ-MM-DD`. */
  static parse(text: string): CalendarDate | undefined {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
    return match ? CalendarDate.of(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  }

  static firstOfYear(year: number): CalendarDate {
    return CalendarDate.within(year, 1, 1);
  }

  static lastOfMonth(year: number, month: number): CalendarDate {
    return CalendarDate.within(year, month, daysInMonth(year, month));
  }

  /** A day that has been counted to: past the end of the calendar, as after a plan until 9999-12-31, it is the last. */
  private static within(year: number, month: number, day: number): CalendarDate {
    return year > LAST_YEAR ? new CalendarDate(LAST_YEAR, 12, 31) : new CalendarDate(year, month, day);
  }

  /** The day that {@link epochDay} counts. */
  static ofEpochDay(epochDay: number): CalendarDate {
    const date = new Date(epochDay * MILLISECONDS_A_DAY);
    return CalendarDate.within(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }

  /** Days since 1970-01-01. */
  get epochDay(): number {
    return Date.UTC(this.year, this.month - 1, this.day) / MILLISECONDS_A_DAY;
  }

  /** Different for each day, and rising with it; cheaper than {@link epochDay}. */
  get dayNumber(): number {
    return (this.year * 16 + this.month) * 32 + this.day;
  }

  plusDays(days: number): CalendarDate {
    return CalendarDate.ofEpochDay(this.epochDay + days);
  }

  plusYears(years: number, leapDay: LeapDayRule): CalendarDate {
    const year = this.year + years;
    if (this.day <= daysInMonth(year, this.month)) return CalendarDate.within(year, this.month, this.day);
    return leapDay === 'toMarch1' ? CalendarDate.within(year, 3, 1) : CalendarDate.within(year, 2, 28);
  }

  /** A day that the month does not have becomes its last. */
  plusMonths(months: number): CalendarDate {
    const monthIndex = this.year * 12 + (this.month - 1) + months;
    const year = Math.floor(monthIndex / 12);
    const month = (monthIndex % 12) + 1;
    return CalendarDate.within(year, month, Math.min(this.day, daysInMonth(year, month)));
  }

  isBefore(other: CalendarDate): boolean {
    return this.compare(other) < 0;
  }

  isAfter(other: CalendarDate): boolean {
    return this.compare(other) > 0;
  }

  equals(other: CalendarDate): boolean {
    return this.compare(other) === 0;
  }

  /** Below nothing when this day comes first. By its parts: ledgers compare days by the million. */
  compare(other: CalendarDate): number {
    return this.year - other.year || this.month - other.month || this.day - other.day;
  }

  /** `ÅÅÅÅ-MM-DD` */
  toString(): string {
    return `${this.year}-${twoDigits(this.month)}-${twoDigits(this.day)}`;
  }

  /** `ÅÅÅÅ-MM` */
  toMonthString(): string {
    return `${this.year}-${twoDigits(this.month)}`;
  }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
