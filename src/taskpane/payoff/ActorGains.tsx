import type { ReactElement } from 'react';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import { Unknown } from '../shared/Unknown';
import { GainChart } from './GainChart';
import type { ComputedPayoff } from './payoffFigures';
import { actorsAtStake, horizonText, levelOfActor, nameOfActor } from './payoffFigures';

interface Props {
  readonly investment: string;
  readonly payoffs: readonly ComputedPayoff[];
}

/** Who pays and who gains: a chart of the net, and a table of what it comes from. */
export function ActorGains({ investment, payoffs }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  const { wholeKronor } = useFigures();
  const years = horizonText(payoffs);
  const actors = actorsAtStake(payoffs);
  const figures = [
    { title: sentences.monthly, of: 'monthly' },
    { title: sentences.cost, of: 'cost' },
    { title: sentences.netHorizon(years), of: 'net' },
  ] as const;
  const columns = figures.flatMap(({ title, of }) =>
    payoffs.map((computed) => ({
      title:
        payoffs.length > 1
          ? sentences.ofScenario(title, sentences.scenario[computed.payoff.scenario])
          : title,
      of,
      computed,
    })),
  );
  return (
    <>
      <h3>{sentences.gains}</h3>
      <GainChart actors={actors} payoffs={payoffs} years={years} />
      <FigureTable
        label={sentences.gainsLabel(investment)}
        columns={[{ title: sentences.actor, isText: true }, ...columns]}
        rows={actors.map((actor) => ({
          key: actor,
          cells: [
            nameOfActor(actor, actors, sentences.restOfMunicipality),
            ...columns.map(({ computed, of, title }) => {
              const level = levelOfActor(computed.result, actor);
              if (level === undefined)
                return <Unknown key={title} shown={sentences.unknown} spoken={sentences.unknownSpoken} />;
              return wholeKronor(of === 'net' ? level.overHorizon.net : level[of]);
            }),
          ],
        }))}
      />
    </>
  );
}
