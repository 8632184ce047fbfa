import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { PayoutToMake } from '../../core/schedules/payoutsToMake';
import type { CalendarDate } from '../../core/values/calendarDate';

/** Payouts that are still to be made and not yet due, the nearest first; those of nothing are left out. */
export function nextPayouts(
  { payoutsToMake }: InvestmentSchedules,
  today: CalendarDate,
): readonly PayoutToMake[] {
  return payoutsToMake
    .filter(({ date, amount }) => !date.isBefore(today) && amount.isPositive())
    .sort((a, b) => a.date.compare(b.date));
}
