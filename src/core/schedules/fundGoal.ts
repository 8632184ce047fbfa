import type { ShippedRuleSet } from '../parameters/ruleSetNames';
import type { RuleSet } from '../parameters/ruleSets';
import { remembered } from '../reuse/remembered';
import { CalendarDate } from '../values/calendarDate';
import type { Share } from '../values/share';
import { share } from '../values/share';
import type { InvestmentSchedules } from './investmentSchedules';
import type { PortfolioContext } from './portfolioContext';

/** The rule sets that ask for a share of the municipality's budget (Örebro Ks 954/2016, p. 5). */
export const FUND_GOAL_RULE_SETS: readonly ShippedRuleSet[] = ['Örebro 2016'];

/** The share that holds at the end of a year; where the investments' rule sets differ, the highest. */
export function fundGoal(
  year: number,
  schedules: readonly InvestmentSchedules[],
  { portfolio }: PortfolioContext,
): Share {
  return fundGoalRuleSets(schedules)
    .map((ruleSet) => portfolio.parameters.get('fond.målandel', fundGoalDay(year), ruleSet))
    .reduce((highest, goal) => (goal.greaterThan(highest) ? goal : highest), share(0));
}

/** The day of a year whose goal is the year's. */
export function fundGoalDay(year: number): CalendarDate {
  return CalendarDate.lastOfMonth(year, 12);
}

/** Those of the investments that ask for a goal, each once: a thousand investments follow one or two. */
export const fundGoalRuleSets = remembered(
  (schedules: readonly InvestmentSchedules[]): readonly RuleSet[] => {
    const sets = new Map<string, RuleSet>();
    for (const { parameters } of schedules) {
      const { base, name } = parameters.ruleSet;
      if (FUND_GOAL_RULE_SETS.includes(base)) sets.set(`${base}\t${name}`, parameters.ruleSet);
    }
    return [...sets.values()];
  },
);
