import type { Investment } from '../model/portfolio';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import type { ScenarioPayoff } from '../payoff/scenarioPayoff';
import { payoffsOf } from '../payoff/scenarioPayoff';
import { remembered } from '../reuse/remembered';
import type { CalendarDate } from '../values/calendarDate';
import type { PartyId } from '../values/ids';
import type { Money } from '../values/money';
import { additionDays } from './amendments';
import type { Consumption } from './consumption';
import type { DatedPayout } from './datedPayouts';
import { datedPayouts } from './datedPayouts';
import type { EvaluationLine } from './evaluation';
import { evaluationLines } from './evaluation';
import type { Grant } from './grant';
import { computeGrant, grantedSum } from './grant';
import type { PartGrant } from './grantSplit';
import { grantSplit } from './grantSplit';
import { parametersOf } from './parametersOf';
import type { Payout } from './payouts';
import { computePayouts } from './payouts';
import type { PayoutToMake } from './payoutsToMake';
import { payoutsToMake } from './payoutsToMake';
import type { PortfolioContext, SharedFacts } from './portfolioContext';
import type { PlannedParty, RepaymentPlan } from './repaymentPlan';
import { planOf } from './repaymentPlan';
import { invoicesOf, roundsAfterJudgement } from './repaymentRounds';
import type { CostBase, PartyBase, SettledParty, SettlementBase } from './settlement';
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
  /** Sum 3. */
  readonly payouts: readonly Payout[];
  /** As made, else as computed. */
  readonly datedPayouts: readonly DatedPayout[];
  /** Computed and not made, with what puts those that were made right. */
  readonly payoutsToMake: readonly PayoutToMake[];
  readonly plan: RepaymentPlan | undefined;
  /** What the settlement goes by. */
  readonly cost: CostBase | undefined;
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

export function computeInvestment(investment: Investment, context: PortfolioContext): InvestmentSchedules {
  return schedulesOf(investment, context.costs.of(investment.id), context.facts);
}

const schedulesOf = remembered(
  (investment: Investment, consumption: Consumption, facts: SharedFacts): InvestmentSchedules => {
    const { calendar, today } = facts;
    const parameters = parametersOf(investment, facts.parameters, today);
    const grant = computeGrant(investment, parameters);
    const grantedOn = (day: CalendarDate): Money | undefined => grantedSum(investment, grant, day);
    const granted = grantedOn(today);
    const payouts = computePayouts(
      consumption,
      grantedOn,
      additionDays(investment.amendments),
      calendar,
      today,
    );
    const plan = planOf(investment, granted, parameters, calendar);
    const cost = costBase(investment, granted, payouts, parameters, facts.tables);
    const base = plan && cost && settlementBase(plan, cost.amount, parameters);
    const settled = base && settle(base, investment.judgements, settlementReading(parameters), today);
    return {
      investment,
      parameters,
      grant,
      granted,
      grantedParts: grantSplit(investment, grant, today),
      consumption,
      payouts,
      datedPayouts: datedPayouts(investment, payouts),
      payoutsToMake: payoutsToMake(investment, payouts, granted, calendar, today),
      plan,
      cost,
      base,
      isSettled: settled !== undefined,
      repayments: (plan?.parties ?? []).map((planned, index) =>
        partyRepayment(investment, planned, base?.parties[index], settled?.[index]),
      ),
      evaluation: evaluationLines(investment, today),
      payoffs: payoffsOf(investment, facts, parameters, today),
    };
  },
);

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
