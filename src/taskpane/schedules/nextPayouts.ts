import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { PortfolioContext } from '../../core/schedules/portfolioContext';
import { leftOutRows } from '../../core/schedules/leftOut';
import type { PayoutToMake } from '../../core/schedules/payoutsToMake';
import type { Sentence } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { placeLabel } from '../../core/values/place';

/** The payouts of an investment that no row says are made, and what the workbook does not tell of them. */
export interface NextPayouts {
  /** Their month is over, the earliest first. */
  readonly late: readonly PayoutToMake[];
  /** The nearest first. */
  readonly coming: readonly PayoutToMake[];
  /** Why it is not known what there is to pay out. */
  readonly unknown: Sentence | undefined;
  /** Why it cannot be seen which payouts are made. */
  readonly unseen: Sentence | undefined;
  /** Cells whose rows could not be read and may concern them: `Utbetalningar!F4`. */
  readonly unread: readonly string[];
}

/** Payouts of nothing are left out. */
export function nextPayouts(
  { investment, payoutsToMake }: InvestmentSchedules,
  context: PortfolioContext,
  today: CalendarDate,
): NextPayouts {
  const waiting = payoutsToMake
    .filter(({ amount }) => amount.isPositive())
    .sort((a, b) => a.date.compare(b.date));
  const { Huvudbok, Utbetalningar } = context.portfolio.tables;
  const leftOut = leftOutRows(['Huvudbok', 'Utbetalningar'], investment, context);
  return {
    late: waiting.filter(({ date }) => date.isBefore(today)),
    coming: waiting.filter(({ date }) => !date.isBefore(today)),
    unknown: Huvudbok.unavailable,
    unseen: waiting.length > 0 ? Utbetalningar.unavailable : undefined,
    unread: leftOut.map(({ at }) => placeLabel(at)),
  };
}
