import type { CalendarDate } from '../values/calendarDate';
import type { ReportPeriod } from '../model/period';
import type { MunicipalCalendar } from './calendar';

/** A written report that an investment owes. */
export interface ReportDuty {
  readonly period: ReportPeriod;
  /** The first day that the report covers and that no earlier one of the year does. */
  readonly firstDay: CalendarDate;
  /** The last day of the period: before it has gone there is nothing to report. */
  readonly lastDay: CalendarDate;
}

/**
 * The reports of an investment that runs from `start` through `end`, in the order of time: one at delår 2 and one at
 * helår for each period that has a day in common with it (Örebro Ks 954/2016, p. 9–10). Delår 2 covers the year from
 * 1 January, helår what is left of it. None where the end comes before the start. When each is due the calendar says.
 */
export function reportDuties(
  start: CalendarDate,
  end: CalendarDate,
  calendar: MunicipalCalendar,
): readonly ReportDuty[] {
  if (end.isBefore(start)) return [];
  const duties: ReportDuty[] = [];
  for (let { year } = start; year <= end.year; year += 1) {
    duties.push(...dutiesOfYear(year, calendar));
  }
  return duties.filter(
    ({ firstDay, lastDay }) =>
      !firstDay.isAfter(lastDay) && !firstDay.isAfter(end) && !lastDay.isBefore(start),
  );
}

function dutiesOfYear(year: number, calendar: MunicipalCalendar): readonly ReportDuty[] {
  const delar2: ReportPeriod = { year, name: 'Delår 2' };
  const helar: ReportPeriod = { year, name: 'Helår' };
  const middle = calendar.lastDayOf(delar2);
  return [
    { period: delar2, firstDay: calendar.firstDayOf(year), lastDay: middle },
    { period: helar, firstDay: middle.plusDays(1), lastDay: calendar.lastDayOf(helar) },
  ];
}
