import type { ReactElement } from 'react';
import { labelStep } from './axis';

interface GridProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly label: (value: number) => string;
}

/** Faint lines with their numbers to the left, and a clear one at nothing. */
export function ChartGrid({ ticks, y, left, right, label }: GridProps): ReactElement {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'chart-zero' : 'chart-grid'}
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="chart-value" x={left - 5} y={y(tick) + 3.5} textAnchor="end">
            {label(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

interface YearsProps {
  readonly years: readonly number[];
  readonly left: number;
  readonly slot: number;
  readonly y: number;
}

const YEAR_WIDTH = 32;

/** As many of the years as there is room for, from the first on. */
export function YearLabels({ years, left, slot, y }: YearsProps): ReactElement {
  const step = labelStep(slot, YEAR_WIDTH);
  return (
    <>
      {years.map((year, index) =>
        index % step === 0 ? (
          <text key={year} className="chart-value" x={left + (index + 0.5) * slot} y={y} textAnchor="middle">
            {year}
          </text>
        ) : null,
      )}
    </>
  );
}

/** The room that the longest number to the left of the lines takes. */
export function gutterOf(labels: readonly string[]): number {
  return 8 + 5.6 * Math.max(...labels.map((label) => label.length));
}
