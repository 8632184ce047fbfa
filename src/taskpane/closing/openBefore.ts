import { latestCloses } from '../../core/closing/closedPeriods';
import type { Period } from '../../core/model/period';
import { comparePeriods, periodKey } from '../../core/model/period';
import { openDifferences } from '../../workbook/records/acceptedDifferences';
import type { RunResult } from '../../workbook/run';

/** The periods before it that have open differences and have not been closed, the earliest first. */
export function openBefore(run: RunResult, period: Period): readonly Period[] {
  const closed = new Set(latestCloses(run.portfolio.closings).map((close) => periodKey(close.period)));
  const earlier = run.result.reconciliation.differences
    .map(({ line }) => line.period)
    .filter((own) => comparePeriods(own, period) < 0 && !closed.has(periodKey(own)));
  return [...new Map(earlier.map((own) => [periodKey(own), own])).values()]
    .filter((own) => openDifferences(run, own).length > 0)
    .sort(comparePeriods);
}
