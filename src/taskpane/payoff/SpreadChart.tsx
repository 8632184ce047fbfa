import type { ReactElement } from 'react';
import type { PlainSpread } from '../../worker/messages';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { useChance } from './useChance';

const WIDTH = 300;
const HEIGHT = 110;
const FLOOR = HEIGHT - 16;

/** How often the net falls where, with nothing and the middle marked. */
export function SpreadChart({ spread }: { readonly spread: PlainSpread }): ReactElement {
  const { payoff: sentences } = useSentences();
  const { risk } = sentences;
  const { shortKronor } = useFigures();
  const chance = useChance();
  const { from, to, counts } = spread.histogram;
  const tallest = Math.max(1, ...counts);
  const step = WIDTH / counts.length;
  const x = (kronor: number): number => (to > from ? ((kronor - from) / (to - from)) * WIDTH : WIDTH / 2);
  const median = Number(spread.median);
  const isNothingShown = from < 0 && to > 0;
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chance(spread)}>
        {counts.map((count, index) => (
          <rect
            key={index}
            className="bar-high"
            x={index * step + 0.5}
            y={FLOOR - (count / tallest) * FLOOR}
            width={step - 1}
            height={(count / tallest) * FLOOR}
          />
        ))}
        <line className="chart-median" x1={x(median)} x2={x(median)} y1={0} y2={FLOOR} />
        {isNothingShown && <line className="chart-nothing" x1={x(0)} x2={x(0)} y1={0} y2={FLOOR} />}
        <text x={0} y={HEIGHT - 3} className="chart-value">
          {shortKronor(from)}
        </text>
        <text x={WIDTH} y={HEIGHT - 3} textAnchor="end" className="chart-value">
          {shortKronor(to)}
        </text>
      </svg>
      <figcaption>{risk.spreadCaption(isNothingShown)}</figcaption>
    </figure>
  );
}
