import { PERIOD_NAMES } from '../../core/model/choices';
import type { Period } from '../../core/model/period';
import { comparePeriods } from '../../core/model/period';
import type { RunResult } from '../../workbook/run';

const SHOWN = 6;

/** The periods that are over on the day of the check, the latest first. */
export function closablePeriods({ result, today }: RunResult): readonly Period[] {
  const { calendar } = result.context.facts;
  return [today.year, today.year - 1, today.year - 2]
    .flatMap((year) => PERIOD_NAMES.map((name): Period => ({ year, name })))
    .filter((period) => !calendar.lastDayOf(period).isAfter(today))
    .sort((a, b) => comparePeriods(b, a))
    .slice(0, SHOWN);
}
