import type { ReactElement } from 'react';
import { useId } from 'react';
import type { PlainSwing } from '../../worker/messages';
import { useFigures } from '../shared/figures';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';

const SHOWN = 8;
const WIDTH = 300;
const ROW_HEIGHT = 34;
const BAR_TOP = 16;
const BAR_HEIGHT = 10;

interface Props {
  readonly base: string;
  /** The largest first. */
  readonly swings: readonly PlainSwing[];
}

/** The inputs that the net swings most with, the largest at the top. */
export function TornadoChart({ base, swings }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  const { risk } = sentences;
  const said = useSaid();
  const { shortKronor } = useFigures();
  const stripes = useId();
  const rows = swings
    .map(({ label, atLow, atHigh }) => ({
      label: said.sentence(label),
      atLow: Number(atLow),
      atHigh: Number(atHigh),
    }))
    .filter(({ atLow, atHigh }) => atLow !== atHigh)
    .slice(0, SHOWN);
  const middle = Number(base);
  const all = [middle, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (kronor: number): number => (high > low ? ((kronor - low) / (high - low)) * WIDTH : WIDTH / 2);
  const height = rows.length * ROW_HEIGHT + 14;
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={risk.tornadoChart(rows.map(({ label }) => label))}
      >
        <defs>
          <pattern
            id={stripes}
            width={4}
            height={4}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="stripe-ground" width={4} height={4} />
            <line className="stripe" x1={0} x2={0} y1={0} y2={4} />
          </pattern>
        </defs>
        {rows.map(({ label, atLow, atHigh }, row) => (
          <g key={label} transform={`translate(0 ${row * ROW_HEIGHT})`}>
            <text x={0} y={12}>
              {label}
            </text>
            <rect className="bar-low" fill={`url(#${stripes})`} {...bar(x(middle), x(atLow))} />
            <rect className="bar-high" {...bar(x(middle), x(atHigh))} />
          </g>
        ))}
        <line
          className="chart-zero"
          x1={x(middle)}
          x2={x(middle)}
          y1={BAR_TOP - 2}
          y2={rows.length * ROW_HEIGHT}
        />
        <text x={0} y={height - 2} className="chart-value">
          {shortKronor(low)}
        </text>
        <text x={WIDTH} y={height - 2} textAnchor="end" className="chart-value">
          {shortKronor(high)}
        </text>
      </svg>
      <figcaption>{risk.tornadoCaption}</figcaption>
    </figure>
  );
}

function bar(from: number, to: number): { x: number; y: number; width: number; height: number } {
  return { x: Math.min(from, to), y: BAR_TOP, width: Math.abs(to - from), height: BAR_HEIGHT };
}
