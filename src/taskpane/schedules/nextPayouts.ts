import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { Payout } from '../../core/schedules/payouts';
import type { CalendarDate } from '../../core/values/calendarDate';

/** Payouts that are not due to have been made yet, the nearest first; those of nothing are left out. */
export function nextPayouts({ payouts }: InvestmentSchedules, today: CalendarDate): readonly Payout[] {
  return payouts
    .filter(({ payable, payout }) => !payable.isBefore(today) && payout.isPositive())
    .sort((a, b) => a.payable.compare(b.payable));
}
