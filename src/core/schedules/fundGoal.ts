import type { ShippedRuleSet } from '../parameters/ruleSetNames';
import type { RuleSet } from '../parameters/ruleSets';
import { remembered } from '../reuse/remembered';
import { CalendarDate } from '../values/calendarDate';
import type { Share } from '../values/share';
import { share } from '../values/share';
import type { InvestmentSchedules, PortfolioContext } from './investmentSchedules';

/** The rule sets that ask for a share of the municipality's budget (Örebro Ks 954/2016, p. 5). */
export const FUND_GOAL_RULE_SETS: readonly ShippedRuleSet[] = ['Örebro 2016'];

/** The share that holds at the end of a year; where the investments' rule sets differ, the highest. */
export function fundGoal(
  year: number,
  schedules: readonly InvestmentSchedules[],
  { portfolio }: PortfolioContext,
): Share {
  const yearEnd = CalendarDate.lastOfMonth(year, 12);
  return ruleSetsOf(schedules)
    .filter(({ base }) => FUND_GOAL_RULE_SETS.includes(base))
    .map((ruleSet) => portfolio.parameters.get('fond.målandel', yearEnd, ruleSet))
    .reduce((highest, goal) => (goal.greaterThan(highest) ? goal : highest), share(0));
}

/** Each set once: a thousand investments follow one or two. */
const ruleSetsOf = remembered((schedules: readonly InvestmentSchedules[]): readonly RuleSet[] => {
  const sets = new Map<string, RuleSet>();
  for (const { parameters } of schedules) {
    const { base, name } = parameters.ruleSet;
    sets.set(`${base}\t${name}`, parameters.ruleSet);
  }
  return [...sets.values()];
});
