import { sameKey } from '../values/ids';

/** The rule sets that the add-in ships with; a municipality's own is a copy of one of them. */
export const SHIPPED_RULE_SETS = ['Örebro 2016', 'RAR', 'Göteborg'] as const;
export type ShippedRuleSet = (typeof SHIPPED_RULE_SETS)[number];

export function findShippedRuleSet(name: string): ShippedRuleSet | undefined {
  return SHIPPED_RULE_SETS.find((shipped) => sameKey(shipped, name));
}
