import type { ReactElement } from 'react';
import type { CostCourse, CostPeriod } from '../../core/schedules/costCourse';
import { PERIOD_NAMES } from '../../core/model/choices';
import { useFigures } from '../shared/figures';
import { axisOver } from './axis';
import { ChartGrid, gutterOf, YearLabels } from './ChartGrid';
import { StripePattern } from './StripePattern';
import { useAxisFigures } from './useAxisFigures';

interface Props {
  readonly course: CostCourse;
  readonly width: number;
  readonly stripes: string;
}

const HEIGHT = 164;
const TOP = 20;
const BOTTOM = 22;
const AMOUNT_HEIGHT = 13;
/** Columns that are narrower than this are one a year. */
const NARROWEST = 5;
/** Room for a year's own consumption. */
const AMOUNT_WIDTH = 52;

/** About what the numbers to the left take. */
const GUTTER = 30;

function slotAt(course: CostCourse, width: number): number {
  return (width - GUTTER) / Math.max(yearsShown(course).length, 1);
}

/** Where there is no room for each delår. */
export function isByYear(course: CostCourse, width: number): boolean {
  return slotAt(course, width) / (PERIOD_NAMES.length + 0.6) < NARROWEST;
}

function hasYearAmounts(course: CostCourse, width: number): boolean {
  return slotAt(course, width) >= AMOUNT_WIDTH;
}

export function costHeight(course: CostCourse, width: number): number {
  return HEIGHT + (hasYearAmounts(course, width) ? AMOUNT_HEIGHT : 0);
}

/** Columns that grow towards the line of the grant, and dashes on to what is expected. */
export function CostChart({ course, width, stripes }: Props): ReactElement {
  const { shortKronor } = useFigures();
  const { periods, forecast } = course;
  const axis = axisOver(amountsOf(course), 4);
  const figures = useAxisFigures(axis);
  const left = gutterOf(axis.ticks.map(figures.label));
  const years = yearsShown(course);
  const [firstYear = 0] = years;
  const slot = (width - left) / Math.max(years.length, 1);
  const y = (kronor: number): number =>
    TOP + ((axis.high - kronor) / (axis.high - axis.low)) * (HEIGHT - TOP - BOTTOM);
  const perYear = isByYear(course, width) ? 1 : PERIOD_NAMES.length;
  const shown = perYear === 1 ? lastOfYears(periods) : periods;
  const column = (slot * 0.86) / perYear;
  const xOf = ({ period }: CostPeriod): number =>
    left +
    (period.year - firstYear + 0.07) * slot +
    (perYear === 1 ? 0 : PERIOD_NAMES.indexOf(period.name) * column);
  const last = shown[shown.length - 1];
  const ahead = forecast.map(({ year, expected }): [number, number] => [
    left + (year - firstYear + 0.93) * slot - column / 2,
    y(expected.toNumber()),
  ]);
  const from: [number, number] = last ? [xOf(last) + column / 2, y(last.consumed.toNumber())] : [left, y(0)];
  return (
    <>
      <defs>
        <StripePattern id={stripes} mark="stripe-over" />
      </defs>
      <text className="chart-value" x={0} y={10}>
        {figures.unit}
      </text>
      <ChartGrid ticks={axis.ticks} y={y} left={left} right={width} label={figures.label} />
      {shown.map((own) => (
        <Column
          key={`${own.period.year} ${own.period.name}`}
          own={own}
          before={perYear === 1 ? beforeYear(own, periods) : own.consumed.minus(own.amount).toNumber()}
          x={xOf(own)}
          width={Math.max(1, column - 2)}
          y={y}
          stripes={stripes}
        />
      ))}
      <polyline className="line-grant" points={grantPoints(shown, course, { xOf, column, width, left, y })} />
      {ahead.length > 0 && (
        <polyline className="line-forecast" points={[from, ...ahead].map(pair).join(' ')} />
      )}
      {ahead.map(([x, at]) => (
        <circle key={x} className="chart-ring" cx={x} cy={at} r={Math.min(3.5, slot / 3)} />
      ))}
      <YearLabels years={years} left={left} slot={slot} y={HEIGHT - 6} />
      {hasYearAmounts(course, width) &&
        course.years.map(({ year, consumed }) =>
          consumed.isZero() ? null : (
            <text
              key={year}
              className="chart-value"
              x={left + (year - firstYear + 0.5) * slot}
              y={HEIGHT + AMOUNT_HEIGHT - 6}
              textAnchor="middle"
            >
              {shortKronor(consumed.toNumber())}
            </text>
          ),
        )}
    </>
  );
}

interface ColumnProps {
  readonly own: CostPeriod;
  /** Where what the column adds begins. */
  readonly before: number;
  readonly x: number;
  readonly width: number;
  readonly y: (kronor: number) => number;
  readonly stripes: string;
}

/** What was consumed before as an outline, the period's own filled, and what is beyond the grant striped. */
function Column({ own, before, x, width, y, stripes }: ColumnProps): ReactElement {
  const consumed = own.consumed.toNumber();
  const granted = own.granted.toNumber();
  const base = Math.min(before, consumed);
  const within = Math.min(consumed, Math.max(granted, base));
  return (
    <>
      {base !== 0 && (
        <rect className="bar-before" x={x + 0.5} width={Math.max(0.5, width - 1)} {...span(y, 0, base)} />
      )}
      {within > base && <rect className="bar-own" x={x} width={width} {...span(y, base, within)} />}
      {consumed > granted && (
        <rect
          className="bar-over"
          fill={`url(#${stripes})`}
          x={x + 0.5}
          width={Math.max(0.5, width - 1)}
          {...span(y, Math.max(granted, 0), consumed)}
        />
      )}
    </>
  );
}

function span(y: (kronor: number) => number, from: number, to: number): { y: number; height: number } {
  return { y: Math.min(y(from), y(to)), height: Math.abs(y(to) - y(from)) };
}

function pair([x, y]: readonly [number, number]): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** Where in the chart the periods and the amounts are. */
interface Places {
  readonly xOf: (own: CostPeriod) => number;
  readonly column: number;
  readonly width: number;
  readonly left: number;
  readonly y: (kronor: number) => number;
}

/** As it stood in each period, and on to the edge as it stands. */
function grantPoints(
  shown: readonly CostPeriod[],
  { granted }: CostCourse,
  { xOf, column, width, left, y }: Places,
): string {
  const from = shown.findIndex((own) => !own.granted.isZero());
  const steps = shown.slice(Math.max(from, 0)).flatMap((own, index, all): [number, number][] => {
    const x = own === shown[0] ? left : xOf(own);
    const before = all[index - 1] ?? own;
    return [
      [x, y(before.granted.toNumber())],
      [x, y(own.granted.toNumber())],
      [xOf(own) + column, y(own.granted.toNumber())],
    ];
  });
  const start: readonly [number, number][] = steps.length > 0 ? [] : [[left, y(granted.toNumber())]];
  const lastX = steps[steps.length - 1]?.[0] ?? left;
  const end: [number, number][] = [
    [lastX, y(granted.toNumber())],
    [width, y(granted.toNumber())],
  ];
  return [...start, ...steps, ...end].map(pair).join(' ');
}

function amountsOf({ periods, forecast, granted }: CostCourse): number[] {
  return [
    granted.toNumber(),
    ...periods.flatMap((own) => [own.consumed.toNumber(), own.granted.toNumber()]),
    ...forecast.map(({ expected }) => expected.toNumber()),
  ];
}

function yearsShown({ periods, forecast, years }: CostCourse): number[] {
  const all = [
    ...periods.map(({ period }) => period.year),
    ...forecast.map(({ year }) => year),
    ...years.map(({ year }) => year),
  ];
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

function lastOfYears(periods: readonly CostPeriod[]): CostPeriod[] {
  return periods.filter(({ period }, index) => periods[index + 1]?.period.year !== period.year);
}

function beforeYear({ period }: CostPeriod, periods: readonly CostPeriod[]): number {
  const earlier = periods.filter((other) => other.period.year < period.year);
  return earlier[earlier.length - 1]?.consumed.toNumber() ?? 0;
}
