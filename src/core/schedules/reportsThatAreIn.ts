import type { Report } from '../model/followUpRows';
import type { Investment } from '../model/portfolio';
import type { ReportPeriod } from '../model/period';
import type { CalendarDate } from '../values/calendarDate';
import type { Place } from '../values/place';

/** A report that is in: sent by "today". */
export interface ReportThatIsIn {
  readonly report: Report;
  readonly period: ReportPeriod;
  readonly submitted: CalendarDate;
  readonly submittedAt: Place;
}

/** The written reports that are in, in table order. At delår 1 none is asked for (Örebro Ks 954/2016, p. 9–10). */
export function reportsThatAreIn(investment: Investment, today: CalendarDate): readonly ReportThatIsIn[] {
  return investment.reports.flatMap((report) => {
    const { submitted, period: name, year } = report;
    if (name !== 'Delår 2' && name !== 'Helår') return [];
    if (submitted.kind !== 'value' || submitted.value.isAfter(today)) return [];
    return [{ report, period: { year, name }, submitted: submitted.value, submittedAt: submitted.at }];
  });
}
