import type { Finding, Severity } from '../../core/findings/finding';
import type { RuleId } from '../../core/findings/ruleId';
import type { RuleReport } from '../../core/rules/checkRules';
import { isError } from '../../core/reconciliation/difference';
import type { Duty } from '../../core/duties/duty';
import { dutyKinds } from '../../core/duties/dutyKinds';
import type { Money } from '../../core/values/money';
import type { Place } from '../../core/values/place';
import { valueOf } from '../../core/values/read';
import type { CheckedWorkbook } from '../../excel/workbookSession';
import type { CalendarLine } from '../../workbook/shown/calendarLines';
import type { JudgedRules, RuleCoverage } from '../findings/ruleCoverage';
import { ruleCoverage } from '../findings/ruleCoverage';
import { comparisonOf } from '../reconciliation/comparison';
import { rowsToCorrect } from '../reconciliation/rowsToCorrect';
import { countBySeverity } from '../state/findingFilter';
import type { Job } from './job';
import { jobOfFinding, jobOfRule } from './ruleJobs';
import type { Scope } from './scope';
import { isInScope } from './scope';

/** How a job stands: what is ready, what is missing and what is late. */
export interface JobState {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What came of its rules. */
  readonly rules: JudgedRules;
  readonly coverage: RuleCoverage;
  /** In the calendar's order. */
  readonly duties: readonly CalendarLine[];
  readonly late: number;
  /** The nearest that is not late. */
  readonly next: Duty | undefined;
  /** Rows of the evaluation schema, and how many of them have an outcome. */
  readonly outcomes: {
    readonly known: number;
    readonly all: number;
    /** The first cell that is to have one. */
    readonly missing: Place | undefined;
  };
  readonly ledger: LedgerState;
}

type LedgerState =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'differs'; readonly differences: number; readonly largest: Money }
  | { readonly kind: 'rowsToCorrect'; readonly rows: number }
  /** There was nothing to hold it against. */
  | { readonly kind: 'notCompared' }
  /** Nothing differs in what was compared. */
  | { readonly kind: 'partlyCompared'; readonly notCompared: number }
  /** Everything was compared, and there is nothing that somebody has to put right. */
  | { readonly kind: 'reconciled' };

export function jobState(
  job: Job,
  scope: Scope,
  { run }: CheckedWorkbook,
  calendar: readonly CalendarLine[],
): JobState {
  const findings = run.findings.filter(
    (finding) => isInScope(scope, finding.investment) && jobOfFinding(finding) === job,
  );
  // Who plans looks at the whole calendar.
  const duties = calendar.filter(
    ({ duty }) =>
      isInScope(scope, duty.investment) &&
      (job === 'plan' || jobOfRule(dutyKinds[duty.kind].rule.id) === job),
  );
  const rules = judgedRules(job, scope, run.result.rules);
  const lines = run.result.investments
    .filter(({ investment }) => isInScope(scope, investment.id))
    .flatMap(({ evaluation }) => evaluation);
  return {
    findings,
    counts: countBySeverity(findings),
    rules,
    coverage: ruleCoverage(rules, run.portfolio.investments.length),
    duties,
    late: duties.filter(({ duty }) => duty.status === 'late').length,
    next: duties.find(({ duty }) => duty.status === 'due')?.duty,
    outcomes: {
      known: lines.filter(({ link }) => valueOf(link.outcome) !== undefined).length,
      all: lines.length,
      missing: lines.map(({ link }) => link.outcome).find((read) => read.kind !== 'value' && read.at)?.at,
    },
    ledger: ledgerState(scope, run),
  };
}

function judgedRules(job: Job, scope: Scope, report: RuleReport): JudgedRules {
  const isOfJob = (rule: RuleId): boolean => jobOfRule(rule) === job;
  return {
    checked: report.checked.filter(isOfJob),
    notApplicable: report.notApplicable.filter(isOfJob),
    couldNotCheck: report.couldNotCheck.filter(
      ({ rule, investment }) => isOfJob(rule) && isInScope(scope, investment),
    ),
  };
}

function ledgerState(scope: Scope, run: CheckedWorkbook['run']): LedgerState {
  const { reconciliation } = run.result;
  const { unavailable, differences, notCompared } = reconciliation;
  if (unavailable !== undefined) return { kind: 'unavailable' };
  const own = differences.filter(
    ({ line, reasons }) => isInScope(scope, line.investment) && reasons.some(isError),
  );
  const [largest] = own;
  if (largest) return { kind: 'differs', differences: own.length, largest: largest.amount.abs() };
  const rows = rowsToCorrect(run, scope).length;
  if (rows > 0) return { kind: 'rowsToCorrect', rows };
  switch (comparisonOf(reconciliation, scope)) {
    case 'nothing':
      return { kind: 'notCompared' };
    case 'partly':
      return { kind: 'partlyCompared', notCompared: notCompared.length };
    case 'everything':
      return { kind: 'reconciled' };
  }
}
