import type { Portfolio } from '../model/portfolio';
import type { ProcurementFollowUp } from '../procurement/followUp';
import { followUpProcurement } from '../procurement/followUp';
import type { Reconciliation } from '../reconciliation/reconcile';
import { reconcile } from '../reconciliation/reconcile';
import { remembered } from '../reuse/remembered';
import type { RuleReport } from '../rules/checkRules';
import { checkRules } from '../rules/checkRules';
import { rules } from '../rules/registry';
import type { Accounting } from '../schedules/accounting';
import { computeAccounting } from '../schedules/accounting';
import type { CostShare } from '../schedules/costAllocation';
import { costAllocation } from '../schedules/costAllocation';
import { dutiesOf } from '../duties/duties';
import type { Duty } from '../duties/duty';
import type { FundYear } from '../schedules/fund';
import { computeFund } from '../schedules/fund';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import { computeInvestment } from '../schedules/investmentSchedules';
import { contextOf } from '../schedules/portfolioContext';
import type { InvoiceRound } from '../schedules/invoicePlan';
import { invoiceRounds } from '../schedules/invoicePlan';
import type { WrittenReport } from '../schedules/writtenReports';
import { writtenReports } from '../schedules/writtenReports';
import type { CalendarDate } from '../values/calendarDate';
import { joined } from '../values/joined';

/** Everything that follows from a portfolio on a day. */
export interface PortfolioResult {
  readonly context: PortfolioContext;
  readonly investments: readonly InvestmentSchedules[];
  readonly invoices: readonly InvoiceRound[];
  readonly costs: readonly CostShare[];
  readonly accounting: Accounting;
  readonly fund: readonly FundYear[];
  /** What each investment owes, in the order of the investments, then by date. */
  readonly duties: readonly Duty[];
  readonly procurement: ProcurementFollowUp;
  /** In the order of the investments, then by period. */
  readonly reports: readonly WrittenReport[];
  readonly reconciliation: Reconciliation;
  readonly rules: RuleReport;
}

/** What is being computed, in this order. */
export type ComputeStep = 'schedules' | 'reconciliation' | 'rules';

// What follows from one investment and the shared facts is worked out again where one of them has changed.
const ownCosts = remembered(costAllocation);
const ownDuties = remembered(dutiesOf);
const ownInvoices = remembered(invoiceRounds);
const ownReports = remembered(writtenReports);

/** Tells of each step as it begins. */
export function* computePortfolio(
  portfolio: Portfolio,
  today: CalendarDate,
): Generator<ComputeStep | void, PortfolioResult, void> {
  yield 'schedules';
  const context = yield* contextOf(portfolio, today);
  const investments: InvestmentSchedules[] = [];
  for (const investment of portfolio.investments) {
    investments.push(computeInvestment(investment, context));
    yield;
  }
  const costs = joined(investments.map((own) => ownCosts(own)));
  const duties: Duty[] = [];
  for (const own of investments) {
    duties.push(...ownDuties(own, context.facts));
    yield;
  }
  const sums = {
    context,
    investments,
    invoices: joined(investments.map((own) => ownInvoices(own, context.facts))),
    costs,
    accounting: computeAccounting(investments, context),
    fund: computeFund(portfolio.reserve, investments),
    duties,
    procurement: followUpProcurement(portfolio, investments),
    reports: joined(investments.map((own) => ownReports(own, context.facts))),
  };
  yield 'reconciliation';
  const reconciliation = yield* reconcile(investments, context);
  yield 'rules';
  return { ...sums, reconciliation, rules: yield* checkRules(rules, investments, context) };
}
