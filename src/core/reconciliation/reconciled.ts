import type { Investment } from '../model/portfolio';
import { remembered } from '../reuse/remembered';
import type { Consumption } from '../schedules/consumption';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { DatedPayout } from '../schedules/datedPayouts';
import type { Payout } from '../schedules/payouts';
import type { RenClaims } from '../schedules/renOwners';
import { claimsOf } from '../schedules/renOwners';
import type { Money } from '../values/money';

/** What the ledger is reconciled with: what is not here of an investment may change without another reconciliation. */
export interface Reconciled {
  readonly investment: ReconciledInvestment;
  readonly consumption: Consumption;
  readonly payouts: readonly Payout[];
  readonly datedPayouts: readonly DatedPayout[];
  readonly granted: Money | undefined;
  /** `projektledare.försprångMax` */
  readonly monthsBefore: number;
}

export type ReconciledInvestment = RenClaims &
  Pick<Investment, 'status' | 'start' | 'end' | 'payoutsMade' | 'reportedCosts' | 'invoices'>;

export const reconciledOf = remembered((own: InvestmentSchedules): Reconciled => {
  const { investment, consumption, payouts, datedPayouts, granted, parameters } = own;
  const { status, start, end, payoutsMade, reportedCosts, invoices } = investment;
  return {
    investment: { ...claimsOf(investment), status, start, end, payoutsMade, reportedCosts, invoices },
    consumption,
    payouts,
    datedPayouts,
    granted,
    monthsBefore: parameters.get('projektledare.försprångMax'),
  };
});
