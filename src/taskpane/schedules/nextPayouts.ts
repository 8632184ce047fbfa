import type { DatedPayout } from '../../core/schedules/datedPayouts';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { CalendarDate } from '../../core/values/calendarDate';

/** Payouts that are still to be made and not yet due, the nearest first; those of nothing are left out. */
export function nextPayouts(
  { datedPayouts }: InvestmentSchedules,
  today: CalendarDate,
): readonly DatedPayout[] {
  return datedPayouts
    .filter(({ from, date, amount }) => 'toMake' in from && !date.isBefore(today) && amount.isPositive())
    .sort((a, b) => a.date.compare(b.date));
}
