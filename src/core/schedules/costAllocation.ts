import type { InvestmentId } from '../values/ids';
import type { RenShare } from './consumption';
import type { InvestmentSchedules } from './investmentSchedules';

/** What one REN has cost in one period under one project number, as booked. */
export interface CostShare extends RenShare {
  readonly investment: InvestmentId;
}

/** The central follow-up by project number, split by REN (Örebro Ks 954/2016, p. 10). */
export function costAllocation({ investment, consumption }: InvestmentSchedules): readonly CostShare[] {
  return consumption.shares.map((share) => ({ investment: investment.id, ...share }));
}
