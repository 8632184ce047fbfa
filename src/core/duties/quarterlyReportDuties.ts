import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { SharedFacts } from '../schedules/portfolioContext';
import { findQuarterReport, quarterLabel, reportedQuarters } from '../schedules/quarterlyReports';
import { say } from '../text/sentence';
import { valueOf } from '../values/read';
import type { DutyDraft } from './duty';

/** The status reports, one a quarter, each on the day that its rule asks for it (Göteborg, Projektplan, p. 17). */
export function quarterlyReportDuties(
  { investment }: InvestmentSchedules,
  { today }: SharedFacts,
): DutyDraft[] {
  const start = valueOf(investment.start);
  const end = valueOf(investment.end);
  if (start === undefined || end === undefined) return [];
  return reportedQuarters(start, end).map((quarter) => {
    const report = findQuarterReport(quarter, investment.reports, today);
    return {
      kind: 'quarterlyReport',
      date: quarter.lastDay,
      what: say`Lägesrapport för ${quarterLabel(quarter)}`,
      who: say`projektledaren`,
      isDone: report !== undefined,
      origin: { quarter, report },
    };
  });
}
