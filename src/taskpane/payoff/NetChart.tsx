import type { ReactElement } from 'react';
import { cumulatedNet } from '../../core/payoff/cumulatedNet';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import type { ComputedPayoff } from './payoffFigures';
import { societyOf } from './payoffFigures';
import { ScenarioLegend } from './ScenarioLegend';

const WIDTH = 300;
const HEIGHT = 130;
/** Room for the axis' numbers above the lines and below them. */
const MARGIN = 16;
const MONTHS_A_YEAR = 12;

interface Props {
  readonly payoffs: readonly ComputedPayoff[];
  readonly label: string;
}

/** Society's cumulated net month by month; a ring where it passes nothing. */
export function NetChart({ payoffs, label }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  const { shortKronor } = useFigures();
  const months = MONTHS_A_YEAR * Math.max(...payoffs.map(({ horizonYears }) => horizonYears));
  const lines = payoffs.flatMap(({ payoff, result }) => {
    const society = societyOf(result);
    if (society === undefined || payoff.input === undefined) return [];
    const net = cumulatedNet(society, payoff.input.assumptions, months).map((value) => value.toNumber());
    return [{ scenario: payoff.scenario, net, payback: society.paybackMonths?.toNumber() }];
  });
  const all = [0, ...lines.flatMap(({ net }) => net)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (month: number): number => (month / months) * WIDTH;
  const y = (kronor: number): number =>
    MARGIN + (high > low ? (high - kronor) / (high - low) : 0) * (HEIGHT - 2 * MARGIN);
  const years = Array.from({ length: months / MONTHS_A_YEAR + 1 }, (_, year) => year);
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {years.map((year) => (
          <line
            key={year}
            className="chart-tick"
            x1={x(year * MONTHS_A_YEAR)}
            x2={x(year * MONTHS_A_YEAR)}
            y1={y(0) - 3}
            y2={y(0) + 3}
          />
        ))}
        <line className="chart-zero" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
        <text x={0} y={11} className="chart-value">
          {shortKronor(high)}
        </text>
        <text x={0} y={HEIGHT - 3} className="chart-value">
          {shortKronor(low)}
        </text>
        <text x={WIDTH} y={HEIGHT - 3} textAnchor="end" className="chart-value">
          {months} {sentences.monthsShort}
        </text>
        {lines.map(({ scenario, net, payback }) => (
          <g key={scenario}>
            <polyline
              className={`line-${scenario === 'Planerat' ? 'planned' : 'followed'}`}
              points={net.map((kronor, month) => `${x(month).toFixed(1)},${y(kronor).toFixed(1)}`).join(' ')}
            />
            {payback !== undefined && payback <= months && (
              <circle className="chart-payback" cx={x(payback)} cy={y(0)} r={4} />
            )}
          </g>
        ))}
      </svg>
      <figcaption>
        <ScenarioLegend payoffs={payoffs} shape="line" />
        {sentences.overTimeCaption}
      </figcaption>
    </figure>
  );
}
