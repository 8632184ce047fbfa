import type { Code, InvestmentId, PartyId } from '../model/portfolio';
import type { Money } from '../values/money';
import type { Period } from './calendar';
import type { InvestmentSchedules, PortfolioContext } from './investmentSchedules';

/** What one REN has cost in one period, under the project number that all investments share. */
export interface CostShare {
  readonly investment: InvestmentId;
  readonly party: PartyId;
  readonly ren: Code;
  readonly project: Code | undefined;
  readonly period: Period;
  readonly amount: Money;
}

/** The central follow-up by project number, split by REN (Örebro Ks 954/2016, p. 10). */
export function costAllocation(schedules: InvestmentSchedules, context: PortfolioContext): CostShare[] {
  return schedules.consumption.byPeriod.map(({ party, ren, period, amount }) => ({
    investment: schedules.investment.id,
    party,
    ren,
    project: context.portfolio.parameters.get('projektnummer', context.calendar.lastDayOf(period)),
    period,
    amount,
  }));
}
