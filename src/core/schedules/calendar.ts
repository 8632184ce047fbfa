import type { PeriodName } from '../model/choices';
import { PERIOD_NAMES } from '../model/choices';
import type { Period, ReportPeriod } from '../model/period';
import { periodKey } from '../model/period';
import type { MonthDay } from '../parameters/kinds';
import type { ParameterTable } from '../parameters/parameterTable';
import { CalendarDate } from '../values/calendarDate';

/**
 * The municipality's year: when its periods close, when they are paid, and when a round of repayment is invoiced
 * (Örebro Ks 954/2016, p. 10–11). Parameters are those in force on the first day of the year in question.
 */
export class MunicipalCalendar {
  private readonly periods = new Map<number, Period>();
  private readonly sharedPeriods = new Map<string, Period>();
  private readonly years = new Map<number, YearDays>();

  constructor(private readonly parameters: ParameterTable) {}

  /** The same object for every day of the period, worked out once for each of them. */
  periodOf(date: CalendarDate): Period {
    const day = date.dayNumber;
    const known = this.periods.get(day);
    if (known) return known;
    const found = this.findPeriod(date);
    const key = periodKey(found);
    const period = this.sharedPeriods.get(key) ?? found;
    this.sharedPeriods.set(key, period);
    this.periods.set(day, period);
    return period;
  }

  private findPeriod(date: CalendarDate): Period {
    for (const name of PERIOD_NAMES) {
      const period = { year: date.year, name };
      if (!date.isAfter(this.lastDayOf(period))) return period;
    }
    return { year: date.year + 1, name: PERIOD_NAMES[0] };
  }

  lastDayOf({ year, name }: Period): CalendarDate {
    return this.daysOf(year).lastDays[name];
  }

  firstDayOf(year: number): CalendarDate {
    return CalendarDate.firstOfYear(year);
  }

  /** The last day for the period's written report: of delår 2 in the same year, of helår in the year after. */
  reportDueDay({ year, name }: ReportPeriod): CalendarDate {
    const [delar2, helar] = this.parameters.get('redovisning.förfallodagar', CalendarDate.firstOfYear(year));
    return name === 'Delår 2' ? dayIn(year, delar2) : dayIn(year + 1, helar);
  }

  /** The last day of the month in which the period is paid: April, September, January of the year after. */
  payoutMonthEnd(period: Period): CalendarDate {
    return this.daysOf(period.year).payoutMonthEnds[period.name];
  }

  /** The day on which a year's round is invoiced. */
  roundDate(year: number): CalendarDate {
    return this.daysOf(year).round;
  }

  /** The last day of delår 2, after which a round may be invoiced. */
  lastDayBeforeInvoicing(year: number): CalendarDate {
    return this.lastDayOf({ year, name: 'Delår 2' });
  }

  private daysOf(year: number): YearDays {
    const known = this.years.get(year);
    if (known) return known;
    const days = yearDays(year, this.parameters);
    this.years.set(year, days);
    return days;
  }
}

/** The days of a year that are asked for again and again. */
interface YearDays {
  readonly lastDays: Readonly<Record<PeriodName, CalendarDate>>;
  readonly payoutMonthEnds: Readonly<Record<PeriodName, CalendarDate>>;
  readonly round: CalendarDate;
}

function yearDays(year: number, parameters: ParameterTable): YearDays {
  const firstDay = CalendarDate.firstOfYear(year);
  const lastDay = (name: PeriodName): CalendarDate =>
    dayIn(year, parameters.get(CLOSING_PARAMETERS[name], firstDay));
  const months = parameters.get('kalender.utbetalningsmånader', firstDay);
  const payoutMonthEnd = (name: PeriodName): CalendarDate => {
    const month = months[PERIOD_NAMES.indexOf(name)] ?? 1;
    return CalendarDate.lastOfMonth(month < lastDay(name).month ? year + 1 : year, month);
  };
  return {
    lastDays: ofEachPeriod(lastDay),
    payoutMonthEnds: ofEachPeriod(payoutMonthEnd),
    round: dayIn(year, parameters.get('kalender.återföringsdag', firstDay)),
  };
}

function ofEachPeriod<T>(make: (name: PeriodName) => T): Readonly<Record<PeriodName, T>> {
  return { 'Delår 1': make('Delår 1'), 'Delår 2': make('Delår 2'), Helår: make('Helår') };
}

const CLOSING_PARAMETERS = {
  'Delår 1': 'kalender.delår1',
  'Delår 2': 'kalender.delår2',
  Helår: 'kalender.helår',
} as const satisfies Record<PeriodName, string>;

function dayIn(year: number, { month, day }: MonthDay): CalendarDate {
  return CalendarDate.of(year, month, day) ?? CalendarDate.lastOfMonth(year, month);
}
