import type { Code, InvestmentId, PartyId } from '../values/ids';
import { Money } from '../values/money';
import type { Period } from './calendar';
import { comparePeriods, periodKey } from './calendar';
import type { InvestmentSchedules, PortfolioContext } from './investmentSchedules';

/** What one REN has cost in one period under one project number, as booked. */
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
  const shares = new Map<string, CostShare>();
  for (const row of schedules.consumption.rows) {
    const owner = context.owners.ownerOf(row.ren);
    if (owner === undefined || row.ren === undefined) continue;
    const period = context.calendar.periodOf(row.date);
    const key = JSON.stringify([periodKey(period), row.ren, row.project ?? '']);
    const amount = (shares.get(key)?.amount ?? Money.zero).plus(row.amount);
    const { id: investment } = schedules.investment;
    shares.set(key, {
      investment,
      party: owner.party.id,
      ren: row.ren,
      project: row.project,
      period,
      amount,
    });
  }
  return [...shares.values()].sort(
    (a, b) => comparePeriods(a.period, b.period) || partyOrder(a) - partyOrder(b),
  );

  function partyOrder(share: CostShare): number {
    return schedules.investment.parties.findIndex(({ id }) => id === share.party);
  }
}
