import type { ReactElement } from 'react';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { ScenarioLegend } from './ScenarioLegend';
import type { ComputedPayoff } from './payoffFigures';
import { levelOfActor, nameOfActor } from './payoffFigures';

interface Props {
  readonly actors: readonly string[];
  readonly payoffs: readonly ComputedPayoff[];
  readonly years: string;
}

const WIDTH = 300;
const LABEL_HEIGHT = 16;
const BAR_HEIGHT = 9;
const GAP = 8;

/** A bar an actor and payoff, to the right of nothing where it gains and to the left where it pays. */
export function GainChart({ actors, payoffs, years }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  const { shortKronor } = useFigures();
  const rows = actors.map((actor) => ({
    actor: nameOfActor(actor, actors, sentences.restOfMunicipality),
    nets: payoffs.map(({ payoff, result }) => ({
      scenario: payoff.scenario,
      net: levelOfActor(result, actor)?.overHorizon.net.toNumber() ?? 0,
    })),
  }));
  const all = [0, ...rows.flatMap(({ nets }) => nets.map(({ net }) => net))];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (value: number): number => (high > low ? ((value - low) / (high - low)) * WIDTH : 0);
  const rowHeight = LABEL_HEIGHT + payoffs.length * (BAR_HEIGHT + 2) + GAP;
  const ofLast = (isIts: (net: number) => boolean): string[] =>
    rows.filter(({ nets }) => isIts(nets[nets.length - 1]?.net ?? 0)).map(({ actor }) => actor);
  const label = sentences.gainsChart(
    ofLast((net) => net > 0),
    ofLast((net) => net < 0),
    years,
  );
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${rows.length * rowHeight}`} role="img" aria-label={label}>
        <line className="chart-zero" x1={x(0)} x2={x(0)} y1={0} y2={rows.length * rowHeight} />
        {rows.map(({ actor, nets }, row) => (
          <g key={actor} transform={`translate(0 ${row * rowHeight})`}>
            <text x={0} y={12}>
              {actor}
            </text>
            <text x={WIDTH} y={12} textAnchor="end" className="chart-value">
              {nets.map(({ net }) => shortKronor(net)).join(' / ')}
            </text>
            {nets.map(({ scenario, net }, index) => (
              <rect
                key={scenario}
                className={`bar-${scenario === 'Planerat' ? 'planned' : 'followed'}`}
                x={Math.min(x(0), x(net))}
                y={LABEL_HEIGHT + index * (BAR_HEIGHT + 2)}
                width={Math.max(1, Math.abs(x(net) - x(0)))}
                height={BAR_HEIGHT}
              />
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <ScenarioLegend payoffs={payoffs} shape="bar" />
        {sentences.gainsCaption(years)}
      </figcaption>
    </figure>
  );
}
