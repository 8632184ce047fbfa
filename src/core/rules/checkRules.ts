import type { Finding } from '../findings/finding';
import type { RuleId } from '../findings/ruleId';
import { rememberedSteps } from '../reuse/remembered';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext, SharedFacts } from '../schedules/portfolioContext';
import { whyInvestmentsUnknown } from '../schedules/leftOut';
import type { OwnRens } from '../schedules/renOwners';
import { claimsOf, lookupIn } from '../schedules/renOwners';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Answer, NotChecked } from './answer';
import { answerOf, NOT_CONCERNED, PASSED } from './answer';
import { checkInvestment } from './checkInvestment';
import { checkPortfolio, checkRest } from './checkPortfolio';
import type { Rule, RuleSubject } from './rule';
import { couldNotCheck } from './rule';

/** What came of every rule: none that could not be checked counts as passed. */
export interface RuleReport {
  readonly findings: readonly Finding[];
  /** Rules that were answered, with pass or breach, for at least one investment. */
  readonly checked: readonly RuleId[];
  /** Rules that concern none of the investments. */
  readonly notApplicable: readonly RuleId[];
  readonly couldNotCheck: readonly NotChecked[];
}

/** Told rule by rule; worked out investment by investment, and only where something that one rests on has changed. */
export function* checkRules(
  rules: readonly Rule[],
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Steps<RuleReport> {
  const ofInvestments: (readonly Answer[])[] = [];
  for (const own of schedules) {
    const rens = context.owners.onRensOf(claimsOf(own.investment));
    ofInvestments.push(yield* answersOn(own, rules, context.facts, rens));
    yield;
  }
  const findings: Finding[] = [];
  const checked: RuleId[] = [];
  const notApplicable: RuleId[] = [];
  const couldNot: NotChecked[] = [];
  for (const [index, rule] of rules.entries()) {
    const rest = yield* restOf(rule, schedules, context);
    const answers = [...answersTo(index, ofInvestments), rest];
    for (const answer of answers) {
      if (answer.findings.length > 0) yield* eachRow(answer.findings, (finding) => findings.push(finding));
      for (const reason of answer.couldNotCheck) couldNot.push(reason);
    }
    if (answers.some(({ isAnswered }) => isAnswered)) checked.push(rule.id);
    else if (answers.every(({ couldNotCheck: reasons }) => reasons.length === 0)) notApplicable.push(rule.id);
    yield;
  }
  return { findings, checked, notApplicable, couldNotCheck: couldNot };
}

/** One a rule, in their order. */
const answersOn = rememberedSteps(function* (
  own: InvestmentSchedules,
  rules: readonly Rule[],
  facts: SharedFacts,
  rens: OwnRens,
): Steps<readonly Answer[]> {
  const { investment, parameters } = own;
  const subject: RuleSubject = { investment, schedules: own, parameters, facts, owners: lookupIn(rens) };
  const answers: Answer[] = [];
  for (const rule of rules) {
    const answer = rule.isAboutPortfolio
      ? NOT_CONCERNED
      : yield* answerOf(rule, checkInvestment(rule, rules, subject), investment.id);
    answers.push(answer);
    yield;
  }
  return answers;
});

/** Of the investments that the rule concerns, which are few: most rules do not concern most investments. */
function answersTo(index: number, ofInvestments: readonly (readonly Answer[])[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (const own of ofInvestments) {
    const answer = own[index];
    if (answer !== undefined && answer !== NOT_CONCERNED) answers.push(answer);
  }
  return answers;
}

/** Of what belongs to no one investment. */
function* restOf(
  rule: Rule,
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Steps<Answer> {
  if (rule.isAboutPortfolio) return yield* answerOf(rule, checkPortfolio(rule, schedules, context));
  const verdicts = checkRest(rule, schedules, context);
  const unknown = whyInvestmentsUnknown(context.facts);
  if (unknown && !rule.isAboutWorkbook) return yield* answerOf(rule, [...verdicts, couldNotCheck(unknown)]);
  if (verdicts.length === 0) return unknown ? PASSED : NOT_CONCERNED;
  return yield* answerOf(rule, verdicts);
}
