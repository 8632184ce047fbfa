import type { Finding } from '../core/findings/finding';
import { SEVERITIES } from '../core/findings/finding';
import type { Portfolio } from '../core/model/portfolio';
import type { PortfolioResult } from '../core/results/portfolioResult';
import { computePortfolio } from '../core/results/portfolioResult';
import type { CalendarDate } from '../core/values/calendarDate';
import { inputHash } from './inputHash';
import { lateCostFindings, missingCodeFindings } from './resultFindings';
import { readPortfolio } from './reading/readPortfolio';
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
  readonly portfolio: Portfolio;
  readonly result: PortfolioResult;
  /** By severity, then in the order of the tables and rules. */
  readonly findings: readonly Finding[];
}

/** Snapshot → findings and schedules. Pure: no Excel, no clock, no file; the same input gives the same result. */
export function run(snapshot: WorkbookSnapshot, options: RunOptions): RunResult {
  const reading = readPortfolio(snapshot, options.today);
  const result = computePortfolio(reading.portfolio, options.today);
  const findings = [
    ...reading.findings,
    ...missingCodeFindings(result),
    ...result.rules.findings,
    ...lateCostFindings(result),
  ];
  return {
    today: options.today,
    inputHash: inputHash(snapshot),
    portfolio: reading.portfolio,
    result,
    findings: bySeverity(findings),
  };
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
