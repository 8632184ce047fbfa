import type { ForeignRows, Investment } from '../model/portfolio';
import { remembered } from '../reuse/remembered';
import type { Consumption } from '../schedules/consumption';
import type { InvestmentSchedules, SharedFacts } from '../schedules/investmentSchedules';
import type { DatedPayout } from '../schedules/datedPayouts';
import type { Payout } from '../schedules/payouts';
import type { RenClaims, RenOwners } from '../schedules/renOwners';
import { claimsOf } from '../schedules/renOwners';
import type { SortedLedger } from '../schedules/sortedLedger';
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

export interface ReconciledLedger {
  readonly facts: SharedFacts;
  readonly owners: RenOwners;
  /** Its rows, by what they are. */
  readonly sorted: SortedLedger;
  readonly foreignRows: ForeignRows | undefined;
}

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
