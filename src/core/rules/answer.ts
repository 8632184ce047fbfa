import type { Finding } from '../findings/finding';
import type { RuleId } from '../findings/ruleId';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { inSwedish } from '../text/inSwedish';
import type { Sentence } from '../text/sentence';
import type { InvestmentId } from '../values/ids';
import type { Breach, Rule, Verdict } from './rule';
import { isBreach } from './verdicts';

/** What a rule says of one investment, or of what belongs to none. */
export interface Answer {
  readonly findings: readonly Finding[];
  readonly couldNotCheck: readonly NotChecked[];
  /** With pass or breach. */
  readonly isAnswered: boolean;
}

export interface NotChecked {
  readonly rule: RuleId;
  readonly investment?: InvestmentId;
  /** A Swedish clause without full stop. */
  readonly reason: string;
  /** The same, for whoever reads another language. */
  readonly said: Sentence;
}

export const PASSED: Answer = { findings: [], couldNotCheck: [], isAnswered: true };
export const NOT_CONCERNED: Answer = { findings: [], couldNotCheck: [], isAnswered: false };

/** @param investment that the rule was asked about, where it was about one */
export function* answerOf(
  rule: Rule,
  verdicts: readonly Verdict[],
  investment?: InvestmentId,
): Steps<Answer> {
  if (verdicts.length === 0) return PASSED;
  // One answer for them all: a portfolio has tens of thousands.
  if (verdicts.every(({ kind }) => kind === 'notApplicable')) return NOT_CONCERNED;
  const findings: Finding[] = [];
  yield* addFindings(findings, rule, verdicts, investment);
  return {
    findings,
    couldNotCheck: [...reasonsOf(verdicts)].map(([reason, said]) => ({
      rule: rule.id,
      ...(investment ? { investment } : {}),
      reason,
      said,
    })),
    isAnswered: verdicts.some(isBreach),
  };
}

/** Each reason once, by its Swedish words. */
function reasonsOf(verdicts: readonly Verdict[]): ReadonlyMap<string, Sentence> {
  const reasons = new Map<string, Sentence>();
  for (const verdict of verdicts) {
    if (verdict.kind === 'couldNotCheck') reasons.set(inSwedish(verdict.reason), verdict.reason);
  }
  return reasons;
}

function* addFindings(
  findings: Finding[],
  rule: Rule,
  verdicts: readonly Verdict[],
  investment: InvestmentId | undefined,
): Steps<void> {
  for (const verdict of verdicts) {
    if (verdict.kind === 'breach') findings.push(findingOf(rule, verdict, investment));
    if (verdict.kind !== 'rowBreaches') continue;
    const { rows, breachOf } = verdict;
    yield* eachRow(rows, (row) => findings.push(findingOf(rule, breachOf(row), investment)));
  }
}

function findingOf(rule: Rule, breach: Breach, investment: InvestmentId | undefined): Finding {
  const { place, party, message, actual, limit, why } = breach;
  const about = breach.investment ?? investment;
  return {
    rule: rule.id,
    severity: breach.severity ?? rule.severity,
    message: inSwedish(message),
    said: message,
    source: rule.source,
    ...(about ? { investment: about } : {}),
    ...(party ? { party } : {}),
    ...(place ? { place } : {}),
    ...(actual === undefined ? {} : { actual }),
    ...(limit === undefined ? {} : { limit }),
    why,
  };
}
