import type { Investment, Portfolio } from '../model/portfolio';
import type { ScenarioPayoff } from '../payoff/scenarioPayoff';
import { payoffsOf } from '../payoff/scenarioPayoff';
import type { Steps } from '../steps/steps';
import type { PartyId } from '../values/ids';
import type { CalendarDate } from '../values/calendarDate';
import type { Money } from '../values/money';
import { MunicipalCalendar } from './calendar';
import type { Consumption } from './consumption';
import { LedgerCosts } from './consumption';
import type { EvaluationLine } from './evaluation';
import { evaluationLines } from './evaluation';
import type { Grant } from './grant';
import { computeGrant, grantedSum } from './grant';
import type { PartGrant } from './grantSplit';
import { grantSplit } from './grantSplit';
import type { InvestmentParameters } from './investmentParameters';
import { parametersOf } from './investmentParameters';
import type { Payout } from './payouts';
import { computePayouts } from './payouts';
import { ProjectNumbers } from './projectNumbers';
import { RenOwners } from './renOwners';
import type { PlannedParty, RepaymentPlan } from './repaymentPlan';
import { planOf } from './repaymentPlan';
import { invoicesOf, roundsAfterJudgement } from './repaymentRounds';
import type { PartyBase, SettledParty, SettlementBase } from './settlement';
import { TransferAccounts } from './transferAccounts';
import { costBase, settle, settlementBase, settlementReading } from './settlement';

/** All sums of one investment. What could not be computed is absent. */
export interface InvestmentSchedules {
  readonly investment: Investment;
  readonly parameters: InvestmentParameters;
  readonly grant: Grant | undefined;
  /** What was decided, else what the budget gives. */
  readonly granted: Money | undefined;
  /** That sum by party; empty where it cannot be split. */
  readonly grantedParts: readonly PartGrant[];
  readonly consumption: Consumption;
  readonly payouts: readonly Payout[];
  readonly plan: RepaymentPlan | undefined;
  readonly base: SettlementBase | undefined;
  readonly isSettled: boolean;
  /** One a party with a plan, in table order. */
  readonly repayments: readonly PartyRepayment[];
  /** One a row of the evaluation schema, in table order. */
  readonly evaluation: readonly EvaluationLine[];
  /** As planned, then as followed up; none where the table of cases has no row of the investment's. */
  readonly payoffs: readonly ScenarioPayoff[];
}

export interface PartyRepayment {
  readonly party: PartyId;
  readonly planned: PlannedParty;
  readonly base: PartyBase | undefined;
  readonly settled: SettledParty | undefined;
  /** What is to be invoiced by year: the plan, and after the judgement what follows from it. */
  readonly rounds: ReadonlyMap<number, Money>;
}

/** What all investments' sums share. */
export interface PortfolioContext {
  readonly portfolio: Portfolio;
  readonly today: CalendarDate;
  readonly calendar: MunicipalCalendar;
  readonly owners: RenOwners;
  readonly transfers: TransferAccounts;
  readonly projectNumbers: ProjectNumbers;
  readonly costs: LedgerCosts;
}

export function* contextOf(portfolio: Portfolio, today: CalendarDate): Steps<PortfolioContext> {
  const calendar = new MunicipalCalendar(portfolio.parameters);
  const owners = new RenOwners(portfolio.investments);
  const transfers = new TransferAccounts(portfolio.parameters);
  const projectNumbers = new ProjectNumbers(portfolio.parameters);
  const costs = yield* LedgerCosts.of(portfolio.ledger, owners, transfers, calendar);
  return { portfolio, today, calendar, owners, transfers, projectNumbers, costs };
}

export function computeInvestment(investment: Investment, context: PortfolioContext): InvestmentSchedules {
  const { calendar, today } = context;
  const parameters = parametersOf(investment, context.portfolio.parameters, today);
  const grant = computeGrant(investment, parameters);
  const grantedOn = (day: CalendarDate): Money | undefined => grantedSum(investment, grant, day);
  const granted = grantedOn(today);
  const consumption = context.costs.of(investment.id);
  const payouts = computePayouts(consumption, grantedOn, calendar, today);
  const plan = planOf(investment, granted, parameters, calendar);
  const cost = costBase(investment, granted, payouts, parameters);
  const base = plan && cost && settlementBase(plan, cost, parameters);
  const settled = base && settle(base, investment.judgements, settlementReading(parameters), today);
  return {
    investment,
    parameters,
    grant,
    granted,
    grantedParts: grantSplit(investment, grant, today),
    consumption,
    payouts,
    plan,
    base,
    isSettled: settled !== undefined,
    repayments: (plan?.parties ?? []).map((planned, index) =>
      partyRepayment(investment, planned, base?.parties[index], settled?.[index]),
    ),
    evaluation: evaluationLines(investment, today),
    payoffs: payoffsOf(investment, context.portfolio, parameters, today),
  };
}

function partyRepayment(
  investment: Investment,
  planned: PlannedParty,
  base: PartyBase | undefined,
  settled: SettledParty | undefined,
): PartyRepayment {
  const invoices = invoicesOf(investment.invoices, planned.party);
  const rounds = settled ? roundsAfterJudgement(planned, invoices, settled.final) : planned.rounds;
  return { party: planned.party, planned, base, settled, rounds };
}
