import type { ReactElement } from 'react';
import { useSentences } from '../shared/sentences';
import type { ComputedPayoff } from './payoffFigures';

interface Props {
  readonly payoffs: readonly ComputedPayoff[];
  readonly shape: 'bar' | 'line';
}

/** What planned and followed up look like; nothing where there is one of them only. */
export function ScenarioLegend({ payoffs, shape }: Props): ReactElement | null {
  const { payoff: sentences } = useSentences();
  if (payoffs.length < 2) return null;
  return (
    <span className="legend">
      {payoffs.map(({ payoff: { scenario } }) => {
        const which = scenario === 'Planerat' ? 'planned' : 'followed';
        return (
          <span key={scenario}>
            <svg viewBox="0 0 20 10" aria-hidden="true" focusable="false">
              {shape === 'bar' ? (
                <rect className={`bar-${which}`} x={1} y={1} width={18} height={8} />
              ) : (
                <line className={`line-${which}`} x1={0} x2={20} y1={5} y2={5} />
              )}
            </svg>
            {sentences.scenario[scenario]}
          </span>
        );
      })}
    </span>
  );
}
