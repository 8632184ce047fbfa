import { listed, say } from '../../text/sentence';
import { PERIOD_NAMES } from '../../model/choices';
import { keyOf } from '../../values/ids';
import type { CalendarDate } from '../../values/calendarDate';
import { Money } from '../../values/money';
import { valueOf } from '../../values/read';
import type { MunicipalCalendar, Period } from '../calendar';
import { comparePeriods, periodKey, periodLabel } from '../calendar';
import type { InvestmentSchedules, SharedFacts } from '../investmentSchedules';
import type { DutyDraft } from './duty';

/**
 * One payout a period, for every period that the investment runs or costs something in, by the last day of its month
 * (Örebro Ks 954/2016, p. 10). It is done when every REN with something due has its payout.
 */
export function payoutDuties(schedules: InvestmentSchedules, context: SharedFacts): DutyDraft[] {
  const { investment, payouts } = schedules;
  const start = valueOf(investment.start);
  const end = valueOf(investment.end);
  const running = start && end ? periodsBetween(start, end, context.calendar) : [];
  const periods = new Map(
    [...running, ...payouts.map(({ period }) => period)].map((period) => [periodKey(period), period]),
  );
  return [...periods.values()]
    .sort(comparePeriods)
    .flatMap((period) => payoutDuty(period, schedules, context));
}

function payoutDuty(
  period: Period,
  { investment, payouts, granted }: InvestmentSchedules,
  { calendar, today }: SharedFacts,
): DutyDraft[] {
  const date = calendar.payoutMonthEnd(period);
  const key = periodKey(period);
  const made = investment.payoutsMade.filter(
    ({ year, period: name, date: paid }) => periodKey({ year, name }) === key && !paid.isAfter(today),
  );
  const paidRens = new Set(made.map(({ ren }) => keyOf(ren)));
  const due = payouts.filter((own) => periodKey(own.period) === key && own.payout.isPositive());
  const left = due.filter(({ ren }) => !paidRens.has(keyOf(ren)));
  const duty = { kind: 'payout', date, who: say`fondens ekonom` } as const;
  const what = say`Utbetalning för ${periodLabel(period)}`;

  if (left.length > 0) {
    const rens = listed(left.map(({ ren }) => ren).sort());
    const preliminary = left.some(({ isPreliminary }) => isPreliminary) ? say`, preliminärt belopp` : '';
    const amount = Money.sum(left.map(({ payout }) => payout));
    return [
      {
        ...duty,
        what: say`${what} till REN ${rens}${preliminary}`,
        isDone: false,
        amount,
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

function periodsBetween(start: CalendarDate, end: CalendarDate, calendar: MunicipalCalendar): Period[] {
  if (end.isBefore(start)) return [];
  const last = calendar.periodOf(end);
  const periods: Period[] = [];
  for (let period = calendar.periodOf(start); comparePeriods(period, last) <= 0; period = following(period)) {
    periods.push(period);
  }
  return periods;
}

function following({ year, name }: Period): Period {
  const next = PERIOD_NAMES[PERIOD_NAMES.indexOf(name) + 1];
  return next === undefined ? { year: year + 1, name: PERIOD_NAMES[0] } : { year, name: next };
}
