import type { ReactElement } from 'react';
import type { AmountByYear, FundingYears } from '../../core/schedules/fundingByYear';
import type { Axis } from './axis';
import { axisOver } from './axis';
import { ChartGrid, gutterOf, YearLabels } from './ChartGrid';
import { StripePattern } from './StripePattern';
import { useAxisFigures } from './useAxisFigures';

/** A party's row in the chart, or that of all of them. */
export interface FundingRow {
  readonly name: string;
  /** Its sums in words, where there is room for them beside the name. */
  readonly sums: string;
  readonly own: FundingYears;
  /** Several parties as one are drawn in a scale of their own. */
  readonly of: 'all' | 'party' | 'others';
}

interface Props {
  readonly rows: readonly FundingRow[];
  readonly years: readonly number[];
  readonly width: number;
  readonly stripes: string;
}

const UNIT_HEIGHT = 14;
const NAME_HEIGHT = 22;
const TOTAL_HEIGHT = 74;
const PARTY_HEIGHT = 40;
const GAP = 10;
const BOTTOM = 18;
/** What a letter of a name takes at most, and one of its sums. */
const LETTER = 6.6;
const SMALL_LETTER = 5.4;

export function fundingHeight(rows: readonly FundingRow[]): number {
  return UNIT_HEIGHT + rows.reduce((height, row) => height + rowHeight(row), 0) + BOTTOM - GAP;
}

function rowHeight({ of }: FundingRow): number {
  return NAME_HEIGHT + plotHeight(of) + GAP;
}

function plotHeight(of: FundingRow['of']): number {
  return of === 'all' ? TOTAL_HEIGHT : PARTY_HEIGHT;
}

/** A row for each party, all in one scale, under all of them together. */
export function FundingChart({ rows, years, width, stripes }: Props): ReactElement {
  const axisOf = (of: FundingRow['of']): Axis =>
    axisOver(rows.filter((row) => row.of === of).flatMap(amountsOf), 2);
  const axes = { all: axisOf('all'), party: axisOf('party'), others: axisOf('others') };
  const ticks = Object.values(axes).flatMap((axis) => axis.ticks);
  // All rows are told in one unit.
  const figures = useAxisFigures({
    low: Math.min(...ticks),
    high: Math.max(...ticks),
    ticks,
  });
  const left = gutterOf(ticks.map(figures.label));
  const slot = (width - left) / Math.max(years.length, 1);
  const tops = rows.map((_, index) =>
    rows.slice(0, index).reduce((top, row) => top + rowHeight(row), UNIT_HEIGHT),
  );
  return (
    <>
      <defs>
        <StripePattern id={stripes} mark="stripe-effects" />
      </defs>
      <text className="chart-value" x={0} y={9}>
        {figures.unit}
      </text>
      {rows.map((row, index) => (
        <g key={row.name} transform={`translate(0 ${tops[index] ?? 0})`}>
          <text className="chart-name" x={left} y={13}>
            {row.name}
          </text>
          {row.name.length * LETTER + row.sums.length * SMALL_LETTER < width - left && (
            <text className="chart-value" x={width} y={13} textAnchor="end">
              {row.sums}
            </text>
          )}
          <Plot
            row={row}
            axis={axes[row.of]}
            years={years}
            left={left}
            slot={slot}
            label={figures.label}
            stripes={stripes}
          />
        </g>
      ))}
      <YearLabels years={years} left={left} slot={slot} y={fundingHeight(rows) - 4} />
    </>
  );
}

interface PlotProps {
  readonly row: FundingRow;
  readonly axis: Axis;
  readonly years: readonly number[];
  readonly left: number;
  readonly slot: number;
  readonly label: (value: number) => string;
  readonly stripes: string;
}

/** Beside each other in a year: funds filled, effects striped, and a line where the year's round of repayment is. */
function Plot({ row, axis, years, left, slot, label, stripes }: PlotProps): ReactElement {
  const height = plotHeight(row.of);
  const y = (kronor: number): number =>
    NAME_HEIGHT + ((axis.high - kronor) / (axis.high - axis.low)) * height;
  const bar = Math.min(18, slot * 0.42);
  const isEnd = (tick: number): boolean => tick === 0 || tick === axis.low || tick === axis.high;
  return (
    <>
      <ChartGrid
        ticks={row.of === 'all' ? axis.ticks : axis.ticks.filter(isEnd)}
        y={y}
        left={left}
        right={left + slot * years.length}
        label={label}
      />
      {years.map((year, index) => {
        const middle = left + (index + 0.5) * slot;
        const funds = amountIn(row.own.funds, year);
        const effects = amountIn(row.own.effects, year);
        const repaid = amountIn(row.own.repaid, year);
        return (
          <g key={year}>
            {funds !== 0 && (
              <rect
                className="bar-funds"
                x={middle - bar}
                width={Math.max(1, bar - 0.5)}
                {...span(y, funds)}
              />
            )}
            {effects !== 0 && (
              <rect
                className="bar-effects"
                fill={`url(#${stripes})`}
                x={middle + 0.5}
                width={Math.max(1, bar - 0.5)}
                {...span(y, effects)}
              />
            )}
            {repaid !== 0 && (
              <line
                className="tick-repaid"
                x1={middle - 1}
                x2={middle + bar + 1.5}
                y1={y(repaid)}
                y2={y(repaid)}
              />
            )}
          </g>
        );
      })}
    </>
  );
}

function span(y: (kronor: number) => number, kronor: number): { y: number; height: number } {
  return { y: Math.min(y(0), y(kronor)), height: Math.max(0.5, Math.abs(y(kronor) - y(0))) };
}

function amountIn(years: AmountByYear, year: number): number {
  return years.get(year)?.toNumber() ?? 0;
}

function amountsOf({ own: { funds, effects, repaid } }: FundingRow): number[] {
  return [...funds.values(), ...effects.values(), ...repaid.values()].map((amount) => amount.toNumber());
}
