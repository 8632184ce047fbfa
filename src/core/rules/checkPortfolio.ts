import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext, SharedFacts } from '../schedules/portfolioContext';
import { SHARED_TABLES, whyInvestmentsUnknown } from '../schedules/leftOut';
import type { Sentence } from '../text/sentence';
import type { InvestmentRule, PortfolioRule, Rule, Verdict } from './rule';
import { couldNotCheck, neededTables, NOT_APPLICABLE, PASS } from './rule';
import { ask, isBreach, withoutMeasure, withoutRow } from './verdicts';
import { holdsFor, isOfEverySet, whySetUnknown } from './whereRulesHold';
import { unclearForRest } from './unreadParameters';

/** What a rule says of all investments together, where at least one of them follows it. */
export function checkPortfolio(
  rule: PortfolioRule,
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): readonly Verdict[] {
  const { facts } = context;
  const unknown = whyFollowersUnknown(rule, schedules, facts);
  const concerns = concernsPortfolio(rule, schedules, facts);
  if (unknown && !(concerns && rule.isAboutWorkbook)) return [couldNotCheck(unknown)];
  if (!concerns) return NOT_APPLICABLE;
  const missing = whyTableMissing(rule, facts);
  if (missing) return [couldNotCheck(missing)];
  const verdicts = ask(() => rule.check(context, schedules));
  const shared = [...rule.reads, ...(rule.consults ?? [])].filter((table) => SHARED_TABLES.includes(table));
  const [leftOut] = shared.flatMap((table) => facts.tables[table].leftOut);
  const found = leftOut ? withoutRow(rule, verdicts, leftOut) : verdicts;
  return withoutMeasure(found, unclearForRest(rule, facts.parameters));
}

/** What a rule about each investment says of what belongs to none. */
export function checkRest(
  rule: InvestmentRule,
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): readonly Verdict[] {
  const { checkRest: check } = rule;
  if (check === undefined || whyTableMissing(rule, context.facts)) return PASS;
  const verdicts = ask(() => check(context, schedules));
  return verdicts.some(isBreach)
    ? withoutMeasure(verdicts, unclearForRest(rule, context.facts.parameters))
    : verdicts;
}

function concernsPortfolio(
  rule: PortfolioRule,
  schedules: readonly InvestmentSchedules[],
  facts: SharedFacts,
): boolean {
  const { alsoHoldsWith: table } = rule;
  if (table !== undefined && facts.tables[table].unavailable === undefined) return true;
  // What holds under every set and is about the workbook, holds also where there is no investment.
  if (isOfEverySet(rule) && rule.isAboutWorkbook) return true;
  return schedules.some(({ investment, parameters }) => holdsFor(rule, investment, parameters.ruleSet));
}

/** Why it is not known which investments follow the rule, where it is not. */
function whyFollowersUnknown(
  rule: PortfolioRule,
  schedules: readonly InvestmentSchedules[],
  facts: SharedFacts,
): Sentence | undefined {
  const unread = schedules.map(({ investment }) => whySetUnknown(rule, investment)).find(Boolean);
  return whyInvestmentsUnknown(facts) ?? unread;
}

/** For what belongs to no investment: nobody's REN is asked for. */
function whyTableMissing(rule: Rule, { tables }: SharedFacts): Sentence | undefined {
  const needed = rule.isAboutWorkbook ? rule.reads : (['Satsningar', ...neededTables(rule)] as const);
  return needed.map((table) => tables[table].unavailable).find(Boolean);
}
