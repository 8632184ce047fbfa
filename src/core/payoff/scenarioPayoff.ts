import type { Investment, Portfolio, TableState } from '../model/portfolio';
import type { CaseGroupRow, EffortCostRow, PriceListRow, Scenario } from '../model/payoffRows';
import { SCENARIOS } from '../model/payoffRows';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import { say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import { sameKey } from '../values/ids';
import { placeLabel } from '../values/place';
import type { NamedAssumption, SourcedAssumptions } from './assumptions';
import { assumptionsOf } from './assumptions';
import { groupCases } from './caseGroups';
import type { PayoffResult } from './payoff';
import { computePayoff } from './payoff';
import type { CaseGroup, EffortCost, PayoffInput, PriceRow } from './payoffInput';
import type { Outcome, PayoffProblem } from './problem';
import { computed, problem, refused } from './problem';

/** The payoff of an investment as planned before it, or as followed up after it. */
export interface ScenarioPayoff {
  readonly scenario: Scenario;
  /** What it is computed from; absent where the tables do not give that much. */
  readonly input?: PayoffInput;
  readonly outcome: Outcome<PayoffResult>;
  readonly assumptions: readonly NamedAssumption[];
  /** The rows of the price list that it uses, in the list's order. */
  readonly prices: readonly PriceListRow[];
}

/** What a payoff knows beside the investment's own rows. */
interface PricedPortfolio extends Pick<Portfolio, 'parameters' | 'prices'> {
  readonly tables: Readonly<Record<'Prislista' | 'Insatskostnad', Pick<TableState, 'unavailable'>>>;
}

/** One for each scenario that *Typfall* has rows of. Nothing here is uncertain: that is asked for by itself. */
export function payoffsOf(
  investment: Investment,
  portfolio: PricedPortfolio,
  parameters: InvestmentParameters,
  today: CalendarDate,
): readonly ScenarioPayoff[] {
  const own = SCENARIOS.filter((scenario) => investment.caseGroups.some((row) => row.scenario === scenario));
  if (own.length === 0) return [];
  const sourced = assumptionsOf(portfolio.parameters, parameters, today);
  const leastShown = parameters.get('typfall.minAntal');
  return own.map((scenario) => payoffOf(scenario, investment, portfolio, sourced, leastShown));
}

function payoffOf(
  scenario: Scenario,
  investment: Investment,
  portfolio: PricedPortfolio,
  { assumptions, named }: SourcedAssumptions,
  leastShown: number,
): ScenarioPayoff {
  const rows = investment.caseGroups.filter((row) => row.scenario === scenario);
  const prices = portfolio.prices.filter(({ item }) => rows.some((row) => sameKey(row.item, item)));
  const about = { scenario, assumptions: named, prices };
  const costs = costsOf(scenario, investment.effortCosts);
  const groups = groupsOf(rows, leastShown);
  const missing = [...missingTables(portfolio), ...missingCosts(investment, costs, portfolio)];
  if (missing.length > 0 || groups.kind === 'refused') {
    const problems = [...missing, ...(groups.kind === 'refused' ? groups.problems : [])];
    return { ...about, outcome: refused(problems) };
  }
  const input = { groups: groups.value, prices: portfolio.prices.map(priceRow), costs, assumptions };
  const outcome = computePayoff(input);
  return { ...about, input, outcome };
}

/** What the table says of the follow-up, else what was planned: a cost need not be written down twice. */
function costsOf(scenario: Scenario, rows: readonly EffortCostRow[]): EffortCost[] {
  const own = rows.filter((row) => row.scenario === scenario);
  const used = own.length > 0 ? own : rows.filter((row) => row.scenario === 'Planerat');
  return used.map(({ actor, amount, amountAt }) => ({
    actor,
    amount: { value: amount.toDecimal(), at: amountAt },
  }));
}

function missingTables({ tables }: PricedPortfolio): PayoffProblem[] {
  return (['Prislista', 'Insatskostnad'] as const).flatMap((table) => {
    const reason = tables[table].unavailable;
    return reason === undefined ? [] : [problem('missingAssumption', reason, undefined)];
  });
}

/** A cost that nobody has written down is not a cost of nothing. */
function missingCosts(
  { id, at }: Investment,
  costs: readonly EffortCost[],
  { tables }: PricedPortfolio,
): PayoffProblem[] {
  if (costs.length > 0 || tables.Insatskostnad.unavailable !== undefined) return [];
  return [problem('missingAssumption', say`tabellen Insatskostnad har ingen rad för ${id}`, at)];
}

/** In the place of the name of a group that is too small to be shown. */
const UNNAMED = 'ett litet typfall';

/**
 * The groups, those that are too small to be shown (DA-02) without their name. A reason names no group and no count: it
 * may be of a small one.
 */
function groupsOf(rows: readonly CaseGroupRow[], leastShown: number): Outcome<readonly CaseGroup[]> {
  const grouped = groupCases(
    rows.map(({ name, count, countAt, item, before, after, at }) => ({
      group: name,
      persons: { value: count, at: countAt },
      post: item,
      before,
      after,
      at,
    })),
  );
  if (grouped.kind === 'refused') {
    const problems = grouped.problems.map(({ at }) => {
      const where = at ? say`, se ${placeLabel(at)}` : '';
      return problem('disagreeingPersons', say`ett typfall har olika Antal på sina rader${where}`, at);
    });
    return refused(problems);
  }
  const negative = grouped.value.find(({ persons }) => persons.value.isNegative());
  if (negative) {
    const { at } = negative.persons;
    const where = at ? say`, se ${placeLabel(at)}` : '';
    return refused([problem('unreasonableValue', say`ett typfall har ett negativt Antal${where}`, at)]);
  }
  return computed(
    grouped.value.map((group) =>
      group.persons.value.lessThan(leastShown) ? { ...group, name: UNNAMED } : group,
    ),
  );
}

function priceRow({ item, actor, kind, price, priceYear, at }: PriceListRow): PriceRow {
  return {
    post: item,
    actor,
    kind,
    price,
    ...(priceYear.kind === 'value' && { priceYear: { value: priceYear.value, at: priceYear.at } }),
    at,
  };
}
