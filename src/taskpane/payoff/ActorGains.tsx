import type { Decimal } from 'decimal.js';
import type { ReactElement } from 'react';
import type { ActorPayoff } from '../../core/payoff/payoff';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import { TwoFigures } from '../shared/TwoFigures';
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
  const years = horizonText(payoffs);
  const actors = actorsAtStake(payoffs);
  const scenarios = payoffs.map(({ payoff }) => sentences.scenario[payoff.scenario]);
  return (
    <>
      <h3>{sentences.gains}</h3>
      <GainChart actors={actors} payoffs={payoffs} years={years} />
      {payoffs.length > 1 && <p className="muted">{sentences.oneUnderTheOther(scenarios)}</p>}
      <FigureTable
        label={sentences.gainsLabel(investment)}
        columns={[
          { title: sentences.actor, isText: true },
          { title: sentences.monthly },
          { title: sentences.cost },
          { title: sentences.netHorizon(years) },
        ]}
        rows={actors.map((actor) => ({
          key: actor,
          cells: [
            nameOfActor(actor, actors, sentences.restOfMunicipality),
            ...FIGURES.map((figure) => (
              <Gains key={figure} figure={figure} actor={actor} payoffs={payoffs} />
            )),
          ],
        }))}
      />
    </>
  );
}

const FIGURES = ['monthly', 'cost', 'net'] as const;

function figureOf(figure: (typeof FIGURES)[number], { monthly, cost, overHorizon }: ActorPayoff): Decimal {
  return { monthly, cost, net: overHorizon.net }[figure];
}

interface GainsProps {
  readonly figure: (typeof FIGURES)[number];
  readonly actor: string;
  readonly payoffs: readonly ComputedPayoff[];
}

/** One figure of an actor's in each scenario, the followed-up one under the planned. */
function Gains({ figure, actor, payoffs }: GainsProps): ReactElement {
  const { payoff: sentences } = useSentences();
  const { wholeKronor } = useFigures();
  const [over, under] = payoffs.map(({ payoff, result }) => {
    const level = levelOfActor(result, actor);
    const missing = <Unknown shown={sentences.unknown} spoken={sentences.unknownSpoken} />;
    return {
      name: sentences.scenario[payoff.scenario],
      shown: level ? wholeKronor(figureOf(figure, level)) : missing,
    };
  });
  if (over && under) return <TwoFigures over={over} under={under} />;
  return <>{over?.shown}</>;
}
