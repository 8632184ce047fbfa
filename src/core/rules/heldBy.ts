import type { ShippedRuleSet } from '../parameters/ruleSetNames';
import { SHIPPED_RULE_SETS } from '../parameters/ruleSetNames';
import { shippedRuleSets } from '../parameters/ruleSets';
import type { Rule } from './rule';

/** What a rule says of when it holds. */
type HeldBy = Pick<Rule, 'ruleSets' | 'holds'>;

export const OREBRO_2016 = heldBy('Örebro 2016');

export const RAR = heldBy('RAR');

export const GOTEBORG = heldBy('Göteborg');

/** What concerns the workbook itself holds whatever set an investment follows, and whenever it was decided. */
export const EVERY_DECISION: HeldBy = { ruleSets: SHIPPED_RULE_SETS, holds: { from: '1900-01-01' } };

/** As long as the set has held. */
function heldBy(ruleSet: ShippedRuleSet): HeldBy {
  return { ruleSets: [ruleSet], holds: { from: shippedRuleSets[ruleSet].from } };
}
