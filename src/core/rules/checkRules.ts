import type { Finding } from '../findings/finding';
import { hasReached } from '../model/choices';
import type { Investment, LeftOutRow } from '../model/portfolio';
import { inSwedish } from '../text/inSwedish';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { InvestmentId } from '../values/ids';
import type { RuleSet } from '../parameters/ruleSets';
import { SHIPPED_RULE_SETS } from '../parameters/ruleSetNames';
import { shippedRuleSets } from '../parameters/ruleSets';
import { remembered, rememberedSteps } from '../reuse/remembered';
import type { InvestmentSchedules, PortfolioContext, SharedFacts } from '../schedules/investmentSchedules';
import {
  leftOutRows,
  SHARED_TABLES,
  whyInvestmentsUnknown,
  whyLeftOut,
  whyUnavailable,
} from '../schedules/leftOut';
import type { OwnRens } from '../schedules/renOwners';
import { claimsOf, lookupIn } from '../schedules/renOwners';
import { tablesOf } from '../schedules/restsOn';
import { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Breach, Rule, RuleContext, Verdict } from './rule';
import { couldNotCheck, neededTables, NOT_APPLICABLE, restsOn } from './rule';
import { unclearFor, unclearForRest } from './whyUnclear';
import { STATUS_UNKNOWN } from './whyUnknown';

export interface NotChecked {
  readonly rule: string;
  readonly investment?: InvestmentId;
  /** A Swedish clause without full stop. */
  readonly reason: string;
  /** The same, for whoever reads another language. */
  readonly said: Sentence;
}

/** What came of every rule: none that could not be checked counts as passed. */
export interface RuleReport {
  readonly findings: readonly Finding[];
  /** Rules that were answered, with pass or breach, for at least one investment. */
  readonly checked: readonly string[];
  /** Rules that concern none of the investments. */
  readonly notApplicable: readonly string[];
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
  const checked: string[] = [];
  const notApplicable: string[] = [];
  const couldNot: NotChecked[] = [];
  for (const [index, rule] of rules.entries()) {
    const rest = yield* restOf(rule, schedules, context);
    const own = rule.isAboutPortfolio ? [] : ofInvestments.map((answers) => answers[index] ?? NOT_CONCERNED);
    const answers = [...own, rest];
    for (const answer of answers) {
      // Most answers are empty, and there are as many as rules times investments.
      if (answer.findings.length > 0) yield* eachRow(answer.findings, (finding) => findings.push(finding));
      if (answer.couldNotCheck.length > 0) couldNot.push(...answer.couldNotCheck);
    }
    if (answers.some(({ isAnswered }) => isAnswered)) checked.push(rule.id);
    else if (answers.every(({ couldNotCheck: reasons }) => reasons.length === 0)) notApplicable.push(rule.id);
    yield;
  }
  return { findings, checked, notApplicable, couldNotCheck: couldNot };
}

/** What a rule says of one investment, or of what belongs to none. */
interface Answer {
  readonly findings: readonly Finding[];
  readonly couldNotCheck: readonly NotChecked[];
  /** With pass or breach. */
  readonly isAnswered: boolean;
}

const PASSED: Answer = { findings: [], couldNotCheck: [], isAnswered: true };
const NOT_CONCERNED: Answer = { findings: [], couldNotCheck: [], isAnswered: false };

/** One a rule, in their order. */
const answersOn = rememberedSteps(function* (
  own: InvestmentSchedules,
  rules: readonly Rule[],
  facts: SharedFacts,
  rens: OwnRens,
): Steps<readonly Answer[]> {
  const context: RuleContext = { ...facts, owners: lookupIn(rens) };
  const answers: Answer[] = [];
  for (const rule of rules) {
    const verdicts = rule.isAboutPortfolio ? NOT_APPLICABLE : checkOne(rule, rules, own, context);
    answers.push(yield* answerOf(rule, verdicts, own.investment.id));
    yield;
  }
  return answers;
});

function* restOf(
  rule: Rule,
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Steps<Answer> {
  if (rule.isAboutPortfolio)
    return yield* answerOf(rule, checkPortfolio(rule, schedules, context), undefined);
  const verdicts = checkRest(rule, schedules, context);
  const unknown = whyInvestmentsUnknown(context);
  if (unknown && !rule.isAboutWorkbook)
    return yield* answerOf(rule, [...verdicts, couldNotCheck(unknown)], undefined);
  if (verdicts.length === 0) return unknown ? PASSED : NOT_CONCERNED;
  return yield* answerOf(rule, verdicts, undefined);
}

function* answerOf(
  rule: Rule,
  verdicts: readonly Verdict[],
  investment: InvestmentId | undefined,
): Steps<Answer> {
  if (verdicts.length === 0) return PASSED;
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

function isBreach({ kind }: Verdict): boolean {
  return kind === 'breach' || kind === 'rowBreaches';
}

function checkOne(
  rule: Rule,
  rules: readonly Rule[],
  schedules: InvestmentSchedules,
  context: RuleContext,
): readonly Verdict[] {
  const { investment, parameters } = schedules;
  const gate =
    notConcerned(rule, rules, investment, parameters.ruleSet) ?? missingTable(rule, investment, context);
  if (gate) return gate;
  const verdicts = ask(() => rule.check({ investment, schedules, parameters, context }));
  // What does not concern the investment does so whatever the other tables say, but not without its own rows.
  const isConcerned = !verdicts.some(({ kind }) => kind === 'notApplicable');
  const leftOut = firstLeftOut(rule, investment, context, isConcerned);
  const found = leftOut === undefined ? verdicts : withoutRow(rule, verdicts, leftOut);
  return withoutMeasure(found, isConcerned ? unclearFor(rule, schedules) : undefined);
}

/** What can still be said when a parameter could not be read: a row, too, is judged by it. */
function withoutMeasure(verdicts: readonly Verdict[], reason: Sentence | undefined): readonly Verdict[] {
  if (reason === undefined) return verdicts;
  return [...verdicts.filter(({ kind }) => kind === 'couldNotCheck'), couldNotCheck(reason)];
}

/** What can still be said when a row could not be read. */
function withoutRow(rule: Rule, verdicts: readonly Verdict[], leftOut: LeftOutRow): readonly Verdict[] {
  const kept = verdicts.filter(
    (verdict) => verdict.kind === 'couldNotCheck' || (isBreach(verdict) && rule.judgesRows),
  );
  return [...kept, couldNotCheck(whyLeftOut(leftOut))];
}

/** Asked once where at least one investment follows the rule. */
function checkPortfolio(
  rule: Rule,
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): readonly Verdict[] {
  const unknown = whyFollowersUnknown(rule, schedules, context);
  const concerns = concernsPortfolio(rule, schedules, context);
  if (unknown && !(concerns && rule.isAboutWorkbook)) return [couldNotCheck(unknown)];
  if (!concerns) return NOT_APPLICABLE;
  const missing = tableNotThere(rule, context);
  if (missing) return missing;
  const verdicts = ask(() => rule.checkRest?.(context, schedules) ?? NOT_APPLICABLE);
  const shared = [...rule.reads, ...(rule.consults ?? [])].filter((table) => SHARED_TABLES.includes(table));
  const [leftOut] = shared.flatMap((table) => context.tables[table].leftOut);
  const found = leftOut ? withoutRow(rule, verdicts, leftOut) : verdicts;
  return withoutMeasure(found, unclearForRest(rule, context.parameters));
}

function concernsPortfolio(
  rule: Rule,
  schedules: readonly InvestmentSchedules[],
  context: SharedFacts,
): boolean {
  const { alsoHoldsWith: table } = rule;
  if (table !== undefined && context.tables[table].unavailable === undefined) return true;
  // What holds under every set holds for those too that could not be read.
  if (isOfEverySet(rule) && whyInvestmentsUnknown(context) !== undefined) return true;
  return schedules.some(({ investment, parameters }) => holdsFor(rule, investment, parameters.ruleSet));
}

/** Why it is not known which investments follow the rule, where it is not. */
function whyFollowersUnknown(
  rule: Rule,
  schedules: readonly InvestmentSchedules[],
  context: SharedFacts,
): Sentence | undefined {
  const unread = schedules.map(({ investment }) => whySetUnknown(rule, investment)).find(Boolean);
  return whyInvestmentsUnknown(context) ?? unread;
}

function whySetUnknown(rule: Rule, { ruleSet }: Investment): Sentence | undefined {
  if (isOfEverySet(rule) || ruleSet.kind !== 'unreadable') return undefined;
  return say`regelverket går inte att läsa`;
}

function isOfEverySet({ ruleSets }: Rule): boolean {
  return ruleSets.length === SHIPPED_RULE_SETS.length;
}

/** A rule that fails inside has not been checked; it must not take the others with it. */
function ask(check: () => readonly Verdict[]): readonly Verdict[] {
  try {
    return check();
  } catch (error) {
    const name = error instanceof Error ? error.message : String(error);
    return [couldNotCheck(say`regeln stannade på ett fel i tillägget (${name})`)];
  }
}

function checkRest(
  rule: Rule,
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): readonly Verdict[] {
  if (rule.checkRest === undefined || tableNotThere(rule, context)) return [];
  const { checkRest: check } = rule;
  const verdicts = ask(() => check(context, schedules));
  return verdicts.some(isBreach)
    ? withoutMeasure(verdicts, unclearForRest(rule, context.parameters))
    : verdicts;
}

/** A verdict before the rule is asked: another rule set, another time, another rule's question, or not that far. */
function notConcerned(
  rule: Rule,
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

/** By rule set and day of decision. What was decided before its rule set began follows that set all the same. */
function holdsFor(rule: Rule, investment: Investment, { base }: RuleSet): boolean {
  if (!rule.ruleSets.includes(base)) return false;
  const { from: began } = daysOf(shippedRuleSets[base]);
  const decisionDate = valueOf(investment.decisionDate);
  const decided = decisionDate && began?.isAfter(decisionDate) ? began : decisionDate;
  if (decided === undefined) return true;
  const { from, to } = daysOf(rule.holds);
  return !(from && decided.isBefore(from)) && !(to && decided.isAfter(to));
}

/** From rules and rule sets, which are asked for every investment. */
const daysOf = remembered(({ from, to }: Rule['holds']) => ({
  from: CalendarDate.parse(from),
  to: to === undefined ? undefined : CalendarDate.parse(to),
}));

function missingTable(
  rule: Rule,
  investment: Investment,
  context: SharedFacts,
): readonly Verdict[] | undefined {
  const reason = rule.reads.map((table) => whyUnavailable(table, investment, context)).find(Boolean);
  return reason === undefined ? undefined : [couldNotCheck(reason)];
}

/** For what belongs to no investment: nobody's REN is asked for. */
function tableNotThere(rule: Rule, { tables }: SharedFacts): readonly Verdict[] | undefined {
  const needed = rule.isAboutWorkbook ? rule.reads : (['Satsningar', ...neededTables(rule)] as const);
  const reason = needed.map((table) => tables[table].unavailable).find(Boolean);
  return reason === undefined ? undefined : [couldNotCheck(reason)];
}

function firstLeftOut(
  rule: Rule,
  investment: Investment,
  context: RuleContext,
  isConcerned: boolean,
): LeftOutRow | undefined {
  const tables = isConcerned
    ? tablesOf(restsOn(rule), investment)
    : rule.reads.filter((table) => !SHARED_TABLES.includes(table));
  return leftOutRows(tables, investment, context)[0];
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
