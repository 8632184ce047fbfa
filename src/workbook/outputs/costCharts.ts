import type { CostCourse } from '../../core/schedules/costCourse';
import { costCourse } from '../../core/schedules/costCourse';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import { PERIOD_CODES } from '../shown/periodCodes';
import type { OutputChart } from './outputSheet';

/** Consumption against the grant, of all decided investments together; none without a cost in the ledger. */
export function costCharts({ result }: RunResult): OutputChart[] {
  const course = costCourse(result.investments, result.context);
  if (course === undefined || course.periods.length === 0) return [];
  return [cumulatedChart(course), yearChart(course)];
}

/** Each column is as high as the grant: what is consumed, what is expected, and what is left of it. */
function cumulatedChart({ periods, forecast, consumed, granted }: CostCourse): OutputChart {
  return {
    kind: 'ColumnStacked',
    name: 'SI_ForbrukningMotBeviljat',
    title: 'Förbrukat från start mot beviljat, per delår och med prognos för åren som återstår (kr)',
    header: ['Till och med', 'Förbrukat', 'Väntas enligt budget', 'Kvar av beviljat', 'Utöver beviljat'],
    colors: ['#1F4E79', '#9DC3E6', '#D9D9D9', '#C00000'],
    rows: [
      ...periods.map(({ period, ...own }): OutputChart['rows'][number] => [
        `${period.year} ${PERIOD_CODES[period.name]}`,
        ...stack(own.consumed, own.consumed, own.granted),
      ]),
      ...forecast.map(({ year, expected }): OutputChart['rows'][number] => [
        `${year} prognos`,
        ...stack(consumed, expected, granted),
      ]),
    ],
  };
}

/** Consumed, expected beyond that, left, and what is beyond the grant. */
function stack(consumed: Money, expected: Money, granted: Money): number[] {
  const used = Money.min(consumed, granted);
  const within = Money.min(expected, granted);
  return [used, within.minus(used), granted.minus(within), expected.minus(within)].map((part) =>
    part.toNumber(),
  );
}

function yearChart({ years }: CostCourse): OutputChart {
  return {
    kind: 'ColumnClustered',
    name: 'SI_ForbrukningPerAr',
    title: 'Förbrukat per år mot det beviljade, fördelat över åren enligt budgeten (kr)',
    header: ['År', 'Beviljat', 'Förbrukat'],
    colors: ['#BFBFBF', '#1F4E79'],
    rows: years.map(({ year, granted, consumed }) => [year, granted.toNumber(), consumed.toNumber()]),
  };
}
