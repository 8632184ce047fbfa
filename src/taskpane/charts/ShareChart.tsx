import type { ReactElement } from 'react';
import type { FundLine } from '../../workbook/shown/fundLines';
import { useFigures } from '../shared/figures';
import { axisOver } from './axis';
import { ChartGrid, gutterOf, YearLabels } from './ChartGrid';

interface Props {
  /** Those with a goal. */
  readonly lines: readonly MeasuredLine[];
  readonly width: number;
}

export type MeasuredLine = FundLine & {
  readonly fund: { readonly shareOfBudget: NonNullable<FundLine['fund']['shareOfBudget']> };
  readonly goal: NonNullable<FundLine['goal']>;
};

export const SHARE_HEIGHT = 118;
const TOP = 16;
const BOTTOM = 20;
const WIDEST = 34;
/** Room for a share above its column. */
const SHARE_WIDTH = 34;

/** The fund's share of the municipality's budget by year, against the goal as a line. */
export function ShareChart({ lines, width }: Props): ReactElement {
  const { percent } = useFigures();
  const shares = lines.map(({ fund }) => fund.shareOfBudget.toNumber() * 100);
  const goals = lines.map(({ goal }) => goal.share.toNumber() * 100);
  const axis = axisOver([...shares, ...goals], 2);
  const label = (hundredths: number): string => `${Math.round(hundredths * 100) / 100}`;
  const left = gutterOf(axis.ticks.map(label));
  const slot = (width - left) / Math.max(lines.length, 1);
  const bar = Math.max(1, Math.min(WIDEST, slot * 0.72));
  const y = (value: number): number =>
    TOP + ((axis.high - value) / (axis.high - axis.low)) * (SHARE_HEIGHT - TOP - BOTTOM);
  return (
    <>
      <text className="chart-value" x={0} y={9}>
        {PERCENT}
      </text>
      <ChartGrid ticks={axis.ticks} y={y} left={left} right={width} label={label} />
      {lines.map(({ fund, goal }, index) => {
        const middle = left + (index + 0.5) * slot;
        const value = shares[index] ?? 0;
        const at = y(goal.share.toNumber() * 100);
        return (
          <g key={fund.year}>
            <rect
              className="bar-before"
              x={middle - bar / 2}
              width={bar}
              y={Math.min(y(0), y(value))}
              height={Math.abs(y(0) - y(value))}
            />
            <line className="line-goal" x1={middle - slot / 2} x2={middle + slot / 2} y1={at} y2={at} />
            {slot >= SHARE_WIDTH && (
              <text className="chart-value" x={middle} y={y(0) - 5} textAnchor="middle">
                {percent(fund.shareOfBudget)}
              </text>
            )}
          </g>
        );
      })}
      <YearLabels years={lines.map(({ fund }) => fund.year)} left={left} slot={slot} y={SHARE_HEIGHT - 5} />
    </>
  );
}

const PERCENT = '%';
