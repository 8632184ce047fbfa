import type { ReactElement } from 'react';
import { expectedAgainstModel } from '../../core/payoff/expectedEffects';
import { MUNICIPALITY } from '../../core/payoff/actors';
import type { Investment } from '../../core/model/portfolio';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import type { ComputedPayoff } from './payoffFigures';

interface Props {
  readonly investment: Investment;
  readonly payoffs: readonly ComputedPayoff[];
}

/** What the model says that each board gains, beside what it has said that it expects. */
export function AgainstEffects({ investment, payoffs }: Props): ReactElement | null {
  const { payoff: sentences } = useSentences();
  const { amount } = useFigures();
  const latest = payoffs[payoffs.length - 1];
  const lines = latest ? expectedAgainstModel(investment, latest.result) : [];
  const [first] = lines;
  if (latest === undefined || first === undefined) return null;
  return (
    <>
      <h3>{sentences.againstEffects}</h3>
      <FigureTable
        label={sentences.againstEffectsLabel(investment.id)}
        columns={[
          { title: sentences.board, isText: true },
          { title: sentences.byModel },
          { title: sentences.expected },
          { title: sentences.difference },
        ]}
        rows={lines.map(({ actor, ...exact }) => {
          const [model, expected] = [exact.model.toNearestKrona(), exact.expected.toNearestKrona()];
          return {
            key: actor,
            cells: [
              actor === MUNICIPALITY ? sentences.wholeMunicipality : actor,
              // The difference of the kronor that are shown.
              ...[model, expected, model.minus(expected)].map(amount),
            ],
          };
        })}
      />
      <p className="muted">
        {sentences.againstEffectsNote(sentences.scenario[latest.payoff.scenario], first.years)}
      </p>
    </>
  );
}
