import { hasReached } from '../model/choices';
import type { Investment, LeftOutRow } from '../model/portfolio';
import type { RuleSet } from '../parameters/ruleSets';
import { leftOutRows, SHARED_TABLES, whyUnavailable } from '../schedules/leftOut';
import { tablesOf } from '../schedules/basis';
import { valueOf } from '../values/read';
import type { InvestmentRule, Rule, RuleSubject, Verdict } from './rule';
import { couldNotCheck, NOT_APPLICABLE, basisOf } from './rule';
import { ask, withoutMeasure, withoutRow } from './verdicts';
import { holdsFor, whySetUnknown } from './whereRulesHold';
import { unclearFor } from './unreadParameters';
import { STATUS_UNKNOWN } from './whyUnknown';

/**
 * What a rule says of one investment.
 *
 * @param rules all that are asked, of which some may go before this one
 */
export function checkInvestment(
  rule: InvestmentRule,
  rules: readonly Rule[],
  subject: RuleSubject,
): readonly Verdict[] {
  const { investment, parameters } = subject;
  const gate = notConcerned(rule, rules, investment, parameters.ruleSet) ?? missingTable(rule, subject);
  if (gate) return gate;
  const verdicts = ask(() => rule.check(subject));
  // What does not concern the investment does so whatever the other tables say, but not without its own rows.
  const isConcerned = !verdicts.some(({ kind }) => kind === 'notApplicable');
  const leftOut = firstLeftOut(rule, subject, isConcerned);
  const found = leftOut === undefined ? verdicts : withoutRow(rule, verdicts, leftOut);
  return withoutMeasure(found, isConcerned ? unclearFor(rule, subject.schedules) : undefined);
}

/** A verdict before the rule is asked: another rule set, another time, another rule's question, or not that far. */
function notConcerned(
  rule: InvestmentRule,
  rules: readonly Rule[],
  investment: Investment,
  ruleSet: RuleSet,
): readonly Verdict[] | undefined {
  const unknown = whySetUnknown(rule, investment);
  if (unknown !== undefined) return [couldNotCheck(unknown)];
  if (!holdsFor(rule, investment, ruleSet)) return NOT_APPLICABLE;
  const goFirst = rules.filter(({ id }) => rule.yieldsTo?.includes(id));
  if (goFirst.some((other) => holdsFor(other, investment, ruleSet))) return NOT_APPLICABLE;
  if (rule.appliesFrom === undefined) return undefined;
  const status = valueOf(investment.status);
  if (status === undefined) return [couldNotCheck(STATUS_UNKNOWN)];
  return hasReached(status, rule.appliesFrom) ? undefined : NOT_APPLICABLE;
}

function missingTable(
  rule: InvestmentRule,
  { investment, facts }: RuleSubject,
): readonly Verdict[] | undefined {
  const reason = rule.reads.map((table) => whyUnavailable(table, investment, facts)).find(Boolean);
  return reason === undefined ? undefined : [couldNotCheck(reason)];
}

function firstLeftOut(
  rule: InvestmentRule,
  subject: RuleSubject,
  isConcerned: boolean,
): LeftOutRow | undefined {
  const tables = isConcerned
    ? tablesOf(basisOf(rule), subject.investment)
    : rule.reads.filter((table) => !SHARED_TABLES.includes(table));
  return leftOutRows(tables, subject.investment, subject)[0];
}
