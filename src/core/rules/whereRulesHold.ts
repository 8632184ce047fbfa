import type { Investment } from '../model/portfolio';
import { SHIPPED_RULE_SETS } from '../parameters/ruleSetNames';
import type { RuleSet } from '../parameters/ruleSets';
import { shippedRuleSets } from '../parameters/ruleSets';
import { remembered } from '../reuse/remembered';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';
import type { Rule } from './rule';

/** By rule set and day of decision. What was decided before its rule set began follows that set all the same. */
export function holdsFor(rule: Rule, investment: Investment, { base }: RuleSet): boolean {
  if (!rule.ruleSets.includes(base)) return false;
  const { from: began } = daysOf(shippedRuleSets[base]);
  const decisionDate = valueOf(investment.decisionDate);
  const decided = decisionDate && began?.isAfter(decisionDate) ? began : decisionDate;
  if (decided === undefined) return true;
  const { from, to } = daysOf(rule.holds);
  return !(from && decided.isBefore(from)) && !(to && decided.isAfter(to));
}

/** Why it is not known whether the investment follows the rule, where it is not. */
export function whySetUnknown(rule: Rule, { ruleSet }: Investment): Sentence | undefined {
  if (isOfEverySet(rule) || ruleSet.kind !== 'unreadable') return undefined;
  return say`regelverket går inte att läsa`;
}

export function isOfEverySet({ ruleSets }: Rule): boolean {
  return ruleSets.length === SHIPPED_RULE_SETS.length;
}

/** From rules and rule sets, which are asked for every investment. */
const daysOf = remembered(({ from, to }: Rule['holds']) => ({
  from: CalendarDate.parse(from),
  to: to === undefined ? undefined : CalendarDate.parse(to),
}));
