import type { Report } from '../model/followUpRows';
import { QUARTER_NAMES } from '../model/choices';
import { CalendarDate } from '../values/calendarDate';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';

/** A quarter of a calendar year. */
export interface Quarter {
  readonly year: number;
  /** 1–4 */
  readonly number: number;
  readonly firstDay: CalendarDate;
  /** The day that its status report is asked for. */
  readonly lastDay: CalendarDate;
}

const MONTHS_A_QUARTER = 3;

/**
 * The quarters that an investment by Göteborg's rules owes a status report for (Projektplan social hänsyn, p. 17), in
 * the order of time: each that has a day in common with `start` through `end`. None where the end comes before the start.
 */
export function reportedQuarters(start: CalendarDate, end: CalendarDate): readonly Quarter[] {
  const quarters: Quarter[] = [];
  let quarter = quarterOf(start);
  while (!quarter.firstDay.isAfter(end) && !end.isBefore(start)) {
    quarters.push(quarter);
    quarter = quarterOf(quarter.lastDay.plusDays(1));
  }
  return quarters;
}

/** The first row that is in by "today" for the quarter that it names, else for the one that it came in. */
export function findQuarterReport(
  quarter: Quarter,
  reports: readonly Report[],
  today: CalendarDate,
): Report | undefined {
  return reports.find((report) => isFor(report, quarter, today));
}

/** `kvartal 2 2024` */
export function quarterLabel({ number, year }: Quarter): Sentence {
  return say`kvartal ${number} ${year}`;
}

/** Why a report is owed for the quarter, as a step of a computation. */
export function quarterStep({ firstDay, lastDay }: Quarter): Sentence {
  return say`Kvartalet omfattar ${firstDay} till ${lastDay} och har dagar gemensamma med satsningens tid`;
}

function quarterOf({ year, month }: CalendarDate): Quarter {
  const number = Math.ceil(month / MONTHS_A_QUARTER);
  const lastMonth = number * MONTHS_A_QUARTER;
  const lastDay = CalendarDate.lastOfMonth(year, lastMonth);
  const beforeFirst =
    lastMonth === MONTHS_A_QUARTER
      ? CalendarDate.lastOfMonth(year - 1, 12)
      : CalendarDate.lastOfMonth(year, lastMonth - MONTHS_A_QUARTER);
  return { year, number, firstDay: beforeFirst.plusDays(1), lastDay };
}

function isFor({ year, period, submitted }: Report, quarter: Quarter, today: CalendarDate): boolean {
  if (submitted.kind !== 'value' || submitted.value.isAfter(today)) return false;
  const named = QUARTER_NAMES.findIndex((name) => name === period);
  if (named >= 0) return year === quarter.year && named + 1 === quarter.number;
  return !submitted.value.isBefore(quarter.firstDay) && !submitted.value.isAfter(quarter.lastDay);
}
