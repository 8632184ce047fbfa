import type { CalendarDate } from '../values/calendarDate';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import type { MunicipalCalendar } from './calendar';

/** The day after which a first round comes too late: start + 3 years (Örebro Ks 954/2016, p. 11). */
export function latestFirstRoundDate(start: CalendarDate, parameters: InvestmentParameters): CalendarDate {
  return start.plusYears(parameters.get('återföring.startÅr'), 'toFebruary28');
}

export function isFirstRoundInTime(
  year: number,
  start: CalendarDate,
  parameters: InvestmentParameters,
  calendar: MunicipalCalendar,
): boolean {
  if (parameters.get('återföring.startläsart') === 'kalenderår') {
    return year <= start.year + parameters.get('återföring.startÅr');
  }
  return !calendar.roundDate(year).isAfter(latestFirstRoundDate(start, parameters));
}

/** The last year in which repayment may begin. */
export function lastFirstRound(
  start: CalendarDate,
  parameters: InvestmentParameters,
  calendar: MunicipalCalendar,
): number {
  const latest = start.year + parameters.get('återföring.startÅr');
  return isFirstRoundInTime(latest, start, parameters, calendar) ? latest : latest - 1;
}

/** The last year in which a plan that begins in `first` may have a round (Örebro Ks 954/2016, p. 11). */
export function lastRound(
  first: number,
  start: CalendarDate,
  parameters: InvestmentParameters,
  calendar: MunicipalCalendar,
): number {
  const years = parameters.get('återföring.längstÅr');
  if (parameters.get('återföring.längstFrån') === 'första') return first + years;
  const latest = start.plusYears(years, 'toFebruary28');
  return calendar.roundDate(latest.year).isAfter(latest) ? latest.year - 1 : latest.year;
}
