import type { RuleReport } from '../../core/rules/checkRules';

export type JudgedRules = Pick<RuleReport, 'checked' | 'notApplicable' | 'couldNotCheck'>;

/**
 * How far the rules came. `nothing` is not to be all well: there is no investment to judge, or, as `notConcerned`, none
 * that any of the rules is about yet.
 */
export type RuleCoverage = 'everything' | 'partly' | 'notConcerned' | 'nothing';

export function ruleCoverage({ checked, couldNotCheck }: JudgedRules, investments: number): RuleCoverage {
  if (couldNotCheck.length > 0) return 'partly';
  if (checked.length > 0) return 'everything';
  return investments > 0 ? 'notConcerned' : 'nothing';
}
