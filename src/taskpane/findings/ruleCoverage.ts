import type { RuleReport } from '../../core/rules/checkRules';

/** How far the rules came: `nothing` is not to be all well. */
export type RuleCoverage = 'everything' | 'partly' | 'nothing';

export function ruleCoverage({ checked, couldNotCheck }: RuleReport): RuleCoverage {
  if (couldNotCheck.length > 0) return 'partly';
  return checked.length > 0 ? 'everything' : 'nothing';
}
