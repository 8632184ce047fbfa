import type { RuleId } from '../findings/ruleId';
import { rules } from '../rules/registry';
import type { Rule } from '../rules/rule';
import type { ExplainedRule } from './explanation';

/** The rules that an amount rests on, by their ids, in the order named. */
export function namedRules(ids: readonly RuleId[]): ExplainedRule[] {
  return ids.flatMap((id) => {
    const rule = findRule(id);
    return rule ? [explainedRule(rule)] : [];
  });
}

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

export function explainedRule({ id, title, source, reading, remedy }: Rule): ExplainedRule {
  return { id, title, ...source, reading, ...(remedy === undefined ? {} : { remedy }) };
}
