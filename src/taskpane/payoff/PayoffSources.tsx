import type { ReactElement } from 'react';
import type { NamedAssumption } from '../../core/payoff/assumptions';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import { valueOf } from '../../core/values/read';
import {
  assumptionMeaning,
  assumptionSaid,
  assumptionSource,
  usedAssumptions,
} from '../../workbook/shown/payoffSources';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { Unknown } from '../shared/Unknown';

interface Props {
  readonly investment: string;
  readonly payoffs: readonly ScenarioPayoff[];
}

/** What every figure of a payoff rests on, each with where it comes from. */
export function PayoffSources({ investment, payoffs }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  return (
    <details>
      <summary>{sentences.sources}</summary>
      {payoffs.map((payoff) => (
        <ScenarioSources
          key={payoff.scenario}
          investment={investment}
          payoff={payoff}
          isOne={payoffs.length === 1}
        />
      ))}
    </details>
  );
}

function ScenarioSources({
  investment,
  payoff,
  isOne,
}: {
  readonly investment: string;
  readonly payoff: ScenarioPayoff;
  readonly isOne: boolean;
}): ReactElement {
  const { payoff: sentences } = useSentences();
  const { figure } = useFigures();
  const said = useSaid();
  const scenario = sentences.scenario[payoff.scenario];
  return (
    <>
      {!isOne && <p className="table-title">{scenario}</p>}
      <FigureTable
        label={sentences.assumptionsLabel(investment, scenario)}
        columns={[
          { title: sentences.assumption, isText: true },
          { title: sentences.value },
          { title: sentences.source, isText: true },
        ]}
        rows={usedAssumptions(payoff).map((assumption) => ({
          key: assumption.name,
          cells: [
            <>
              {said.sentence(assumptionMeaning(assumption))}
              <span className="under">{assumption.name}</span>
            </>,
            said.value(assumptionSaid(assumption)),
            <AssumptionSource assumption={assumption} />,
          ],
        }))}
      />
      <FigureTable
        label={sentences.pricesLabel(investment, scenario)}
        columns={[
          { title: sentences.item, isText: true },
          { title: sentences.price },
          { title: sentences.priceYear },
          { title: sentences.source, isText: true },
        ]}
        rows={payoff.prices.map(({ item, actor, kind, price, priceYear, source, at }) => ({
          key: at.cell,
          cells: [
            <>
              {item}
              <span className="under">{sentences.ofActor(actor, kind)}</span>
            </>,
            figure(price.value.toFixed(Math.max(1, price.value.decimalPlaces()))),
            valueOf(priceYear) ?? <Unknown shown={sentences.unknown} spoken={sentences.unknownSpoken} />,
            valueOf(source) ?? <em>{sentences.noSource}</em>,
          ],
        }))}
      />
    </>
  );
}

function AssumptionSource({ assumption }: { readonly assumption: NamedAssumption }): ReactElement {
  const { payoff: sentences } = useSentences();
  const said = useSaid();
  const source = assumptionSource(assumption);
  return source === undefined ? <em>{sentences.noSource}</em> : <Sentence text={said.text(source)} />;
}
