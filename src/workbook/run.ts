import type { AcceptedFinding } from '../core/findings/acceptances';
import { judgeAcceptances } from '../core/findings/acceptances';
import type { Finding } from '../core/findings/finding';
import { SEVERITIES } from '../core/findings/finding';
import type { LedgerFile } from '../core/ledger/ledgerFile';
import type { Portfolio } from '../core/model/portfolio';
import type { PortfolioResult } from '../core/results/portfolioResult';
import { computePortfolio } from '../core/results/portfolioResult';
import { straight } from '../core/steps/steps';
import type { CalendarDate } from '../core/values/calendarDate';
import { changedSinceClosing } from './findings/changedSinceClosing';
import type { FindingStates } from './findings/findingStates';
import { findingStates } from './findings/findingStates';
import { fundOpenings } from './findings/fundOpenings';
import { idleAcceptances } from './findings/idleAcceptances';
import { portfolioIssues } from './findings/portfolioIssues';
import { lateCostFindings } from './findings/lateCosts';
import { missingCodeFindings } from './findings/missingCodes';
import { toldOnce } from './findings/toldOnce';
import { whyUncheckedIn } from './findings/uncheckedNow';
import { hashInput } from './reading/inputHash';
import type { PortfolioReading } from './reading/readPortfolio';
import { readPortfolio } from './reading/readPortfolio';
import type { RunStep } from './runStep';
import type { WorkbookSnapshot } from './snapshot';

export interface RunOptions {
  /** What counts as due, closed and judged. Nothing in a run asks the clock. */
  readonly today: CalendarDate;
}

/** All that a run found and computed. */
export interface RunResult {
  readonly today: CalendarDate;
  /** Over the values read: the same input has the same hash, whatever file it lies in. */
  readonly inputHash: string;
  /** The file that took the place of the table *Huvudbok*. */
  readonly ledgerFile?: LedgerFile;
  readonly portfolio: Portfolio;
  /** What a later run of the same workbook may use again. */
  readonly reading: PortfolioReading;
  readonly result: PortfolioResult;
  /** Those that nobody has accepted, by severity, then in the order of the tables and rules. */
  readonly findings: readonly Finding[];
  /** In the same order. */
  readonly accepted: readonly AcceptedFinding[];
  /** What is new, what remains, what was solved and what could not be checked since the last written run. */
  readonly states: FindingStates;
}

/**
 * Snapshot → findings and schedules. Pure: no Excel, no clock, no file; the same input gives the same result.
 *
 * @param earlier a run of the same workbook, for speed alone: what has not changed since is not worked out again
 */
export function run(snapshot: WorkbookSnapshot, options: RunOptions, earlier?: RunResult): RunResult {
  return straight(runInSteps(snapshot, options, earlier));
}

/** As {@link run}; tells of each step as it begins, and may stop for a moment within it. */
export function* runInSteps(
  snapshot: WorkbookSnapshot,
  { today }: RunOptions,
  earlier?: RunResult,
): Generator<RunStep | void, RunResult, void> {
  yield 'tables';
  const reading = yield* readPortfolio(snapshot, today, earlier?.reading);
  const { portfolio, findings: ofReading } = reading;
  const result = yield* computePortfolio(portfolio, today);
  yield 'findings';
  const all = [
    toldOnce([...(snapshot.linkFindings ?? []), ...ofReading], portfolio.personalNumbers),
    portfolioIssues(portfolio),
    fundOpenings(result),
    missingCodeFindings(result),
    result.rules.findings,
    yield* lateCostFindings(result),
    changedSinceClosing(result),
  ].flat();
  const { open, accepted } = yield* judgeAcceptances(bySeverity(all), portfolio.acceptances, today);
  const acceptable = {
    investments: portfolio.investments.map(({ id }) => id),
    findings: all,
    sheets: [...snapshot.tables, ...(snapshot.otherTables ?? [])].map(({ sheet }) => sheet),
  };
  // All are for knowing, so they come last.
  const findings = [...open, ...idleAcceptances(portfolio.acceptances, acceptable, today)];
  const hash = yield* hashInput(reading.snapshot);
  const whyUnchecked = whyUncheckedIn(result, reading.snapshot.tables);
  return {
    today,
    inputHash: hash,
    ...(snapshot.ledgerFile ? { ledgerFile: snapshot.ledgerFile } : {}),
    portfolio,
    reading,
    result,
    findings,
    accepted,
    states: yield* findingStates(findings, accepted, hash, snapshot.lastRun, whyUnchecked),
  };
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
