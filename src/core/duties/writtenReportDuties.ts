import { reportsThatAreIn } from '../schedules/reportsThatAreIn';
import { say } from '../text/sentence';
import { valueOf } from '../values/read';
import { isFor, periodLabel } from '../model/period';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { SharedFacts } from '../schedules/portfolioContext';
import { reportDuties } from '../schedules/reportDuties';
import type { DutyDraft } from './duty';

/** The written reports at delår 2 and helår (Örebro Ks 954/2016, p. 9). */
export function writtenReportDuties(
  { investment }: InvestmentSchedules,
  { calendar, today }: SharedFacts,
): DutyDraft[] {
  const start = valueOf(investment.start);
  const end = valueOf(investment.end);
  if (start === undefined || end === undefined) return [];
  const areIn = reportsThatAreIn(investment, today);
  return reportDuties(start, end, calendar).map(({ period }) => ({
    kind: 'report',
    date: calendar.reportDueDay(period),
    what: say`Skriftlig redovisning för ${periodLabel(period)}`,
    who: say`projektledaren`,
    isDone: areIn.some(({ report }) => isFor(report, period)),
  }));
}
