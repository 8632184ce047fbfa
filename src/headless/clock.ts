import { CalendarDate } from '../core/values/calendarDate';

/** The day on this computer's clock, in its own time zone. The command line asks the time here and nowhere else. */
export function clockDay(): CalendarDate {
  return CalendarDate.ofClock(new Date());
}
