import type { Rule } from './rule';

/**
 * The rules, or an exception where two of them would answer the same question at once and neither yields: a mistake in
 * the registry that must be seen when the add-in starts, not in somebody's workbook.
 */
export function withoutConflicts(rules: readonly Rule[]): readonly Rule[] {
  const conflicts = rules.flatMap((rule, index) =>
    rules.slice(index + 1).flatMap((other) => conflictBetween(rule, other)),
  );
  if (conflicts.length > 0) throw new Error(`The registry of rules is not sound: ${conflicts.join('; ')}`);
  return rules;
}

function conflictBetween(rule: Rule, other: Rule): string[] {
  if (rule.id === other.id) return [`${rule.id} is there twice`];
  const isSameQuestion = rule.question !== undefined && rule.question === other.question;
  if (!isSameQuestion || !mayHoldAtOnce(rule, other)) return [];
  const orders = [yieldsTo(rule, other), yieldsTo(other, rule)].filter(Boolean).length;
  if (orders === 1) return [];
  const fault = orders === 0 ? 'no order is declared' : 'each yields to the other';
  return [`${rule.id} and ${other.id} both answer ”${rule.question}” and ${fault}`];
}

function mayHoldAtOnce(rule: Rule, other: Rule): boolean {
  const sharesSet = rule.ruleSets.some((set) => other.ruleSets.includes(set));
  return sharesSet && startsBeforeEnd(rule, other) && startsBeforeEnd(other, rule);
}

/** Dates are spelled so that their order is that of their letters. */
function startsBeforeEnd(rule: Rule, other: Rule): boolean {
  return other.holds.to === undefined || rule.holds.from <= other.holds.to;
}

function yieldsTo(rule: Rule, other: Rule): boolean {
  return !rule.isAboutPortfolio && (rule.yieldsTo?.includes(other.id) ?? false);
}
