import type { ReactElement } from 'react';
import type { FundLine } from '../../workbook/shown/fundLines';
import { useSentences } from '../shared/sentences';
import { axisOver } from './axis';
import { ChartGrid, gutterOf, YearLabels } from './ChartGrid';
import { StripePattern } from './StripePattern';
import { useAxisFigures } from './useAxisFigures';

interface Props {
  readonly lines: readonly FundLine[];
  /** The years after it are to come. */
  readonly thisYear: number;
  readonly width: number;
  readonly stripes: string;
}

export const FUND_HEIGHT = 190;
const TOP = 22;
const BOTTOM = 20;
const WIDEST = 34;
/** Where there is less room for each ring, the last alone is drawn. */
const RING_WIDTH = 14;

/** What is bound under what is available, which make up the closing balance, and the forecast as a line. */
export function FundChart({ lines, thisYear, width, stripes }: Props): ReactElement {
  const { fund: words } = useSentences().charts;
  const axis = axisOver(lines.flatMap(amountsOf), 4);
  const figures = useAxisFigures(axis);
  const left = gutterOf(axis.ticks.map(figures.label));
  const slot = (width - left) / Math.max(lines.length, 1);
  const bar = Math.max(1, Math.min(WIDEST, slot * 0.72));
  const y = (kronor: number): number =>
    TOP + ((axis.high - kronor) / (axis.high - axis.low)) * (FUND_HEIGHT - TOP - BOTTOM);
  const middle = (index: number): number => left + (index + 0.5) * slot;
  const points = lines.map(({ closing }, index): [number, number] => [middle(index), y(closing.toNumber())]);
  const ahead = lines.findIndex(({ fund }) => fund.year > thisYear);
  return (
    <>
      <defs>
        <StripePattern id={stripes} mark="stripe-bound" />
      </defs>
      <text className="chart-value" x={0} y={10}>
        {figures.unit}
      </text>
      <ChartGrid ticks={axis.ticks} y={y} left={left} right={width} label={figures.label} />
      {lines.map(({ fund }, index) => {
        const [bound, available] = [fund.bound.toNumber(), fund.available.toNumber()];
        const x = middle(index) - bar / 2;
        return (
          <g key={fund.year}>
            {available !== 0 && (
              <rect
                className="bar-available"
                x={x}
                width={bar}
                {...span(y, available > 0 ? bound : 0, available > 0 ? bound + available : available)}
              />
            )}
            {bound !== 0 && (
              <rect
                className="bar-bound"
                fill={`url(#${stripes})`}
                x={x + 0.5}
                width={Math.max(0.5, bar - 1)}
                {...span(y, 0, bound)}
              />
            )}
          </g>
        );
      })}
      {ahead > 0 && (
        <>
          <line
            className="chart-today"
            x1={left + ahead * slot}
            x2={left + ahead * slot}
            y1={12}
            y2={FUND_HEIGHT - BOTTOM}
          />
          <text className="chart-value" x={left + ahead * slot} y={9} textAnchor="middle">
            {words.today}
          </text>
        </>
      )}
      <polyline
        className="line-forecast"
        points={points.map(([x, at]) => `${x.toFixed(1)},${at.toFixed(1)}`).join(' ')}
      />
      {points.map(([x, at], index) =>
        slot >= RING_WIDTH || index === points.length - 1 ? (
          <circle key={x} className="chart-ring" cx={x} cy={at} r={3} />
        ) : null,
      )}
      <YearLabels years={lines.map(({ fund }) => fund.year)} left={left} slot={slot} y={FUND_HEIGHT - 5} />
    </>
  );
}

function amountsOf({ fund, closing }: FundLine): number[] {
  return [fund.closing, fund.bound, fund.available, closing].map((amount) => amount.toNumber());
}

function span(
  y: (kronor: number) => number,
  from: number,
  to: number,
): { readonly y: number; readonly height: number } {
  return { y: Math.min(y(from), y(to)), height: Math.abs(y(to) - y(from)) };
}
