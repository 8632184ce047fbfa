import type { Finding } from '../findings/finding';
import { hasReached } from '../model/choices';
import type { InputTable } from '../model/inputTables';
import type { Investment, LeftOutRow } from '../model/portfolio';
import type { InvestmentId } from '../values/ids';
import { keyOf } from '../values/ids';
import type { InvestmentSchedules, PortfolioContext } from '../schedules/investmentSchedules';
import { CalendarDate } from '../values/calendarDate';
import { placeLabel } from '../values/place';
import { valueOf } from '../values/read';
import { OREBRO_DECIDED } from './orebroSource';
import type { Rule, Verdict } from './rule';
import { couldNotCheck, NOT_APPLICABLE } from './rule';

export interface NotChecked {
  readonly rule: string;
  readonly investment?: InvestmentId;
  readonly reason: string;
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

export function checkRules(
  rules: readonly Rule[],
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): RuleReport {
  const findings: Finding[] = [];
  const checked: string[] = [];
  const notApplicable: string[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of rules) {
    let answered = false;
    const note = (verdicts: readonly Verdict[], investment?: InvestmentId): void => {
      findings.push(...findingsOf(rule, verdicts, investment));
      const reasons = reasonsOf(verdicts);
      notChecked.push(
        ...reasons.map((reason) => ({ rule: rule.id, ...(investment ? { investment } : {}), reason })),
      );
      if (
        !verdicts.some(({ kind }) => kind === 'notApplicable') &&
        reasons.length < Math.max(verdicts.length, 1)
      ) {
        answered = true;
      }
    };
    for (const own of schedules) note(checkOne(rule, own, context), own.investment.id);
    const rest = checkRest(rule, context);
    if (rest.length > 0) note(rest);
    if (answered) checked.push(rule.id);
    else if (!notChecked.some((entry) => entry.rule === rule.id)) notApplicable.push(rule.id);
  }
  return { findings, checked, notApplicable, couldNotCheck: notChecked };
}

function checkOne(rule: Rule, schedules: InvestmentSchedules, context: PortfolioContext): readonly Verdict[] {
  const { investment, parameters } = schedules;
  const gate = notConcerned(rule, investment) ?? missingTable(rule, context);
  if (gate) return gate;
  const verdicts = ask(() => rule.check({ investment, schedules, parameters, context }));
  // What does not concern the investment does so whatever the other tables say, but not without its own rows.
  const isConcerned = !verdicts.some(({ kind }) => kind === 'notApplicable');
  const leftOut = firstLeftOut(rule, investment, context, isConcerned);
  if (leftOut === undefined) return verdicts;
  const reason = `en rad är utelämnad, se ${placeLabel(leftOut.at)}`;
  const kept = verdicts.filter(
    ({ kind }) => kind === 'couldNotCheck' || (kind === 'breach' && rule.judgesRows),
  );
  return [...kept, couldNotCheck(reason)];
}

/** A rule that fails inside has not been checked; it must not take the others with it. */
function ask(check: () => readonly Verdict[]): readonly Verdict[] {
  try {
    return check();
  } catch (error) {
    const name = error instanceof Error ? error.message : String(error);
    return [couldNotCheck(`regeln stannade på ett fel i tillägget (${name})`)];
  }
}

function checkRest(rule: Rule, context: PortfolioContext): readonly Verdict[] {
  if (rule.checkRest === undefined || missingTable(rule, context)) return [];
  const { checkRest: check } = rule;
  return ask(() => check(context));
}

/** A verdict before the rule is asked: another rule set, another time, or not yet that far. */
function notConcerned(rule: Rule, investment: Investment): readonly Verdict[] | undefined {
  if (followsAnotherRuleSet(rule, investment) || !holdsFor(rule, investment)) return NOT_APPLICABLE;
  if (rule.appliesFrom === undefined) return undefined;
  const status = valueOf(investment.status);
  if (status === undefined) return [couldNotCheck('status saknas eller går inte att läsa')];
  return hasReached(status, rule.appliesFrom) ? undefined : NOT_APPLICABLE;
}

/** The rule sets that do not build on Örebro's guidelines. */
const OTHER_RULE_SETS: ReadonlySet<string> = new Set(['RAR', 'Göteborg'].map(keyOf));

function followsAnotherRuleSet(rule: Rule, investment: Investment): boolean {
  const named = valueOf(investment.ruleSet);
  return rule.id.startsWith('OR-') && named !== undefined && OTHER_RULE_SETS.has(keyOf(named));
}

/** What was decided before the oldest rule set that there is follows that one. */
function holdsFor(rule: Rule, investment: Investment): boolean {
  const oldest = CalendarDate.parse(OREBRO_DECIDED);
  const decisionDate = valueOf(investment.decisionDate);
  const decided = decisionDate && oldest?.isAfter(decisionDate) ? oldest : decisionDate;
  if (decided === undefined) return true;
  const from = CalendarDate.parse(rule.holds.from);
  const to = rule.holds.to === undefined ? undefined : CalendarDate.parse(rule.holds.to);
  return !(from && decided.isBefore(from)) && !(to && decided.isAfter(to));
}

function missingTable(rule: Rule, context: PortfolioContext): readonly Verdict[] | undefined {
  const reason = rule.reads.map((table) => context.portfolio.tables[table].unavailable).find(Boolean);
  return reason === undefined ? undefined : [couldNotCheck(reason)];
}

function firstLeftOut(
  rule: Rule,
  investment: Investment,
  context: PortfolioContext,
  isConcerned: boolean,
): LeftOutRow | undefined {
  const tables = [...rule.reads, ...(isConcerned ? (rule.consults ?? []) : [])];
  if (isConcerned && rule.usesGrantedSum && investment.decidedGrant.kind === 'blank') tables.push('Budget');
  return leftOutRows(tables, investment, context)[0];
}

/** The rows that are missing from an investment's sums, in the tables named. */
export function leftOutRows(
  tables: readonly InputTable[],
  investment: Investment,
  context: PortfolioContext,
): LeftOutRow[] {
  return tables.flatMap((table) =>
    // What is unreadable in Satsningar is asked for field by field.
    table === 'Satsningar'
      ? []
      : context.portfolio.tables[table].leftOut.filter((row) => concerns(row, table, investment, context)),
  );
}

function concerns(
  row: LeftOutRow,
  table: InputTable,
  investment: Investment,
  context: PortfolioContext,
): boolean {
  if (table !== 'Huvudbok') return row.investment === investment.id;
  return row.ren === undefined || context.owners.ownerOf(row.ren)?.investment.id === investment.id;
}

function reasonsOf(verdicts: readonly Verdict[]): string[] {
  const reasons = verdicts.flatMap((verdict) => (verdict.kind === 'couldNotCheck' ? [verdict.reason] : []));
  return [...new Set(reasons)];
}

function findingsOf(rule: Rule, verdicts: readonly Verdict[], investment?: InvestmentId): Finding[] {
  return verdicts.flatMap((verdict): Finding[] => {
    if (verdict.kind !== 'breach') return [];
    const { place, party, message, actual, limit } = verdict;
    const about = verdict.investment ?? investment;
    return [
      {
        rule: rule.id,
        severity: verdict.severity ?? rule.severity,
        message,
        source: rule.source,
        ...(about ? { investment: about } : {}),
        ...(party ? { party } : {}),
        ...(place ? { place } : {}),
        ...(actual === undefined ? {} : { actual }),
        ...(limit === undefined ? {} : { limit }),
      },
    ];
  });
}
