import type { ParameterTable } from '../parameters/parameterTable';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';

/** The municipality's project number, asked once for each date: ledgers ask for it by the million. */
export class ProjectNumbers {
  private readonly byDay = new Map<number, Code | undefined>();

  constructor(private readonly parameters: ParameterTable) {}

  on(date: CalendarDate): Code | undefined {
    const day = date.dayNumber;
    if (this.byDay.has(day)) return this.byDay.get(day);
    const number = this.parameters.get('projektnummer', date);
    this.byDay.set(day, number);
    return number;
  }
}
