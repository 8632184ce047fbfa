import { listed, say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { MunicipalCalendar } from '../schedules/calendar';
import type { Period } from '../model/period';
import { comparePeriods, isFor, periodAfter, periodKey, periodLabel } from '../model/period';
import { isRecorded } from '../schedules/datedPayouts';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { Payout } from '../schedules/payouts';
import type { PayoutToMake } from '../schedules/payoutsToMake';
import type { DutyDraft } from './duty';

/**
 * One payout a period, for every period that the investment runs or that something is to be paid for, by the last day
 * of its month (Örebro Ks 954/2016, p. 10). It is done when every REN with something due has its payout.
 */
export function payoutDuties(schedules: InvestmentSchedules, facts: SharedFacts): DutyDraft[] {
  const { investment, payouts, payoutsToMake } = schedules;
  const start = valueOf(investment.start);
  const end = valueOf(investment.end);
  const running = start && end ? periodsBetween(start, end, facts.calendar) : [];
  const periods = new Map(
    [...running, ...[...payouts, ...payoutsToMake].map(({ period }) => period)].map((period) => [
      periodKey(period),
      period,
    ]),
  );
  const left = [...payoutsToMake, ...announced(investment, payouts, facts.today)];
  return [...periods.values()]
    .sort(comparePeriods)
    .flatMap((period) => payoutDuty(period, left, schedules, facts));
}

function payoutDuty(
  period: Period,
  allLeft: readonly PayoutToMake[],
  { investment, payouts, granted }: InvestmentSchedules,
  { calendar, today }: SharedFacts,
): DutyDraft[] {
  const date = calendar.payoutMonthEnd(period);
  const key = periodKey(period);
  const made = investment.payoutsMade.filter((row) => isFor(row, period) && !row.date.isAfter(today));
  const left = allLeft.filter((own) => periodKey(own.period) === key && own.amount.isPositive());
  const duty = { kind: 'payout', date, who: say`fondens ekonom` } as const;
  const what = say`Utbetalning för ${periodLabel(period)}`;

  if (left.length > 0) {
    const rens = listed(left.map(({ ren }) => ren).sort());
    const preliminary = left.some(({ isPreliminary }) => isPreliminary) ? say`, preliminärt belopp` : '';
    return [
      {
        ...duty,
        what: say`${what} till REN ${rens}${preliminary}`,
        isDone: false,
        amount: Money.sum(left.map(({ amount }) => amount)),
        origin: { payouts: left },
      },
    ];
  }
  if (made.length > 0)
    return [
      { ...duty, what, isDone: true, amount: Money.sum(made.map(({ amount }) => amount)), origin: { made } },
    ];
  // A period without costs gives no payout; until its month is over there may be costs still to book.
  const isSpent =
    granted !== undefined && !granted.isMoreThan(Money.sum(payouts.map(({ payout }) => payout)));
  return date.isBefore(today) || isSpent ? [] : [{ ...duty, what, isDone: false }];
}

/** Payouts that are recorded with a later day alone, and so still to be made. */
function announced(
  { payoutsMade }: InvestmentSchedules['investment'],
  payouts: readonly Payout[],
  today: CalendarDate,
): PayoutToMake[] {
  const made = payoutsMade.filter(({ date }) => !date.isAfter(today));
  if (made.length === payoutsMade.length) return [];
  const [recorded, isMade] = [isRecorded(payoutsMade), isRecorded(made)];
  return payouts
    .filter((own) => recorded(own) && !isMade(own))
    .map((computed) => {
      const { ren, period, payable, payout, isPreliminary } = computed;
      return { ren, period, date: payable, amount: payout, computed, correction: undefined, isPreliminary };
    });
}

function periodsBetween(start: CalendarDate, end: CalendarDate, calendar: MunicipalCalendar): Period[] {
  if (end.isBefore(start)) return [];
  const last = calendar.periodOf(end);
  const periods: Period[] = [];
  for (
    let period = calendar.periodOf(start);
    comparePeriods(period, last) <= 0;
    period = periodAfter(period)
  ) {
    periods.push(period);
  }
  return periods;
}
