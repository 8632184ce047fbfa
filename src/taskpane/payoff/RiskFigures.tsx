import type { ReactElement } from 'react';
import type { CaseGroup } from '../../core/payoff/payoffInput';
import { Exact } from '../../core/values/money';
import type { RiskFigures as Figures } from '../../worker/messages';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { SpreadChart } from './SpreadChart';
import { TornadoChart } from './TornadoChart';
import { useChance } from './useChance';

interface Props {
  readonly figures: Figures;
  readonly groups: readonly CaseGroup[];
  readonly leastShown: number;
  /** What a table is called, so that it is its own among those of other investments. */
  readonly labelOf: (table: string) => string;
}

export function RiskFigures({ figures, groups, leastShown, labelOf }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  const { risk } = sentences;
  const said = useSaid();
  const { plain, wholeKronor } = useFigures();
  const chance = useChance();
  const { base, spread } = figures;
  // What a small group's number does to the sum would tell how many they are.
  const swings = figures.swings.filter(
    ({ group }) => group === undefined || !groups[group]?.persons.value.lessThan(leastShown),
  );
  const hidden = figures.swings.length - swings.length;
  const kronor = (text: string): string => wholeKronor(new Exact(text));
  return (
    <>
      <p className="chance">
        <strong>{chance(spread)}</strong>
      </p>
      <p>
        {risk.percentiles(kronor(spread.percentile5), kronor(spread.median), kronor(spread.percentile95))}
      </p>
      <h4>{risk.spread}</h4>
      <SpreadChart spread={spread} />
      <SpreadTable figures={figures} label={labelOf(risk.spread)} />
      <h4>{risk.tornado}</h4>
      <TornadoChart base={base} swings={swings} />
      <details>
        <summary>{risk.tornadoTable}</summary>
        <FigureTable
          label={labelOf(risk.tornado)}
          columns={[{ title: risk.input, isText: true }, { title: risk.atLow }, { title: risk.atHigh }]}
          rows={swings.map(({ label, low, high, isJudged, atLow, atHigh }) => ({
            key: said.sentence(label),
            cells: [
              <>
                {said.sentence(label)}
                <span className="under">
                  {risk.range(plain(low), plain(high), isJudged ? risk.judged : risk.usual)}
                </span>
              </>,
              kronor(atLow),
              kronor(atHigh),
            ],
          }))}
        />
      </details>
      {hidden > 0 && <p className="muted">{risk.hidden(hidden)}</p>}
      <p className="muted">{risk.how(plain(spread.draws), spread.generator, spread.seed)}</p>
    </>
  );
}

function SpreadTable({
  figures,
  label,
}: {
  readonly figures: Figures;
  readonly label: string;
}): ReactElement {
  const { payoff: sentences } = useSentences();
  const { risk } = sentences;
  const { plain, wholeKronor } = useFigures();
  const { from, to, counts } = figures.spread.histogram;
  const edge = (step: number): string =>
    wholeKronor(new Exact(from).plus(new Exact(to).minus(from).times(step).dividedBy(counts.length)));
  return (
    <details>
      <summary>{risk.spreadTable}</summary>
      <FigureTable
        label={label}
        columns={[{ title: risk.from, isText: true }, { title: risk.to }, { title: risk.count }]}
        rows={counts.map((count, step) => ({
          key: String(step),
          cells: [edge(step), edge(step + 1), plain(count)],
        }))}
      />
    </details>
  );
}
