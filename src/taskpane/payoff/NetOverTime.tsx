import type { ReactElement } from 'react';
import { cumulatedNet } from '../../core/payoff/cumulatedNet';
import type { Catalogue } from '../../i18n/pane/catalogue';
import type { Figures } from '../shared/figures';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import { NetChart } from './NetChart';
import type { ComputedPayoff } from './payoffFigures';
import { actorsAtStake, levelOfActor, nameOfActor, societyOf } from './payoffFigures';

const MONTHS_A_YEAR = 12;

interface Props {
  readonly investment: string;
  readonly payoffs: readonly ComputedPayoff[];
}

/** When the cost is won back: in a sentence, a chart of society's net, and a table of every actor's. */
export function NetOverTime({ investment, payoffs }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  const figures = useFigures();
  const paybacks = payoffs.map((computed) => paybackSentence(sentences, figures, computed));
  return (
    <>
      <h3>{sentences.overTime}</h3>
      {paybacks.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <NetChart payoffs={payoffs} label={paybacks.join(' ')} />
      <details>
        <summary>{sentences.overTimeTable}</summary>
        {payoffs.map((computed) => (
          <NetTable key={computed.payoff.scenario} investment={investment} computed={computed} />
        ))}
      </details>
    </>
  );
}

function NetTable({
  investment,
  computed,
}: {
  readonly investment: string;
  readonly computed: ComputedPayoff;
}): ReactElement {
  const { payoff: sentences } = useSentences();
  const { wholeKronor } = useFigures();
  const { payoff, result, horizonYears } = computed;
  const scenario = sentences.scenario[payoff.scenario];
  const actors = actorsAtStake([computed]);
  const years = Array.from({ length: horizonYears + 1 }, (_, year) => year);
  const netOf = (actor: string, year: number): string => {
    const level = levelOfActor(result, actor);
    const months = year * MONTHS_A_YEAR;
    const net = level && payoff.input && cumulatedNet(level, payoff.input.assumptions, months)[months];
    return net ? wholeKronor(net) : sentences.unknown;
  };
  return (
    <>
      <p className="table-title">{scenario}</p>
      <FigureTable
        label={sentences.overTimeLabel(investment, scenario)}
        columns={[
          { title: sentences.actor, isText: true },
          ...years.map((year) => ({ title: sentences.afterYears(year) })),
        ]}
        rows={actors.map((actor) => ({
          key: actor,
          cells: [
            nameOfActor(actor, actors, sentences.restOfMunicipality),
            ...years.map((year) => netOf(actor, year)),
          ],
        }))}
      />
    </>
  );
}

function paybackSentence(
  sentences: Catalogue['payoff'],
  { decimals }: Figures,
  { payoff, result, horizonYears }: ComputedPayoff,
): string {
  const scenario = sentences.scenario[payoff.scenario];
  const months = societyOf(result)?.paybackMonths;
  if (months === undefined) return sentences.neverPaidBack(scenario);
  const shown = decimals(months, 2);
  return months.greaterThan(horizonYears * MONTHS_A_YEAR)
    ? sentences.paidBackLater(scenario, shown, String(horizonYears))
    : sentences.paidBack(scenario, shown);
}
