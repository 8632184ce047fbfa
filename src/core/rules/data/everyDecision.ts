import type { ShippedRuleSet } from '../../parameters/ruleSetNames';
import { SHIPPED_RULE_SETS } from '../../parameters/ruleSetNames';

/** What concerns the workbook itself holds whatever set an investment follows, and whenever it was decided. */
export const EVERY_DECISION: {
  readonly ruleSets: readonly ShippedRuleSet[];
  readonly holds: { readonly from: string };
} = { ruleSets: SHIPPED_RULE_SETS, holds: { from: '1900-01-01' } };
