import type { Decimal } from 'decimal.js';
import type { ReactElement, ReactNode } from 'react';
import { Exact, Money } from '../../core/values/money';
import type { Catalogue } from '../../i18n/pane/catalogue';
import type { Figures } from '../shared/figures';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import { Unknown } from '../shared/Unknown';
import type { ComputedPayoff } from './payoffFigures';
import { horizonText, societyOf } from './payoffFigures';

interface Props {
  readonly investment: string;
  readonly payoffs: readonly ComputedPayoff[];
}

/** Society's figures, planned and followed up beside each other. */
export function SocietyResult({ investment, payoffs }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  const figures = useFigures();
  const { unknown, unknownSpoken } = sentences;
  const missing = <Unknown shown={unknown} spoken={unknownSpoken} />;
  const [first, second] = payoffs.map(({ payoff }) => sentences.scenario[payoff.scenario]);
  return (
    <>
      <h3>{sentences.result}</h3>
      <FigureTable
        label={sentences.resultLabel(investment)}
        columns={[
          { title: sentences.measure, isText: true },
          { title: first ?? '' },
          // A column of its own would be beyond the edge of the pane.
          ...(second === undefined ? [] : [{ title: sentences.withDifference(second) }]),
        ]}
        rows={measures(sentences, figures, horizonText(payoffs)).map(({ title, of, unit }) => {
          const [planned, followedUp] = payoffs.map(of);
          const shown = (value: Decimal | undefined): ReactNode =>
            value === undefined ? missing : unit.show(value);
          const change = (
            <>
              {shown(followedUp)}
              <span className="under">
                {planned && followedUp && differenceOf(planned, followedUp, unit)}
              </span>
            </>
          );
          return {
            key: title,
            cells: [title, shown(planned), ...(second === undefined ? [] : [change])],
          };
        })}
      />
      {reasonsWithoutShare(payoffs, sentences).map((reason) => (
        <p key={reason} className="muted">
          {reason}
        </p>
      ))}
    </>
  );
}

/** One sentence for a reason that holds for every scenario. */
function reasonsWithoutShare(
  payoffs: readonly ComputedPayoff[],
  { noShare, inScenario, scenario }: Catalogue['payoff'],
): readonly string[] {
  const reasons = payoffs.map(({ result }) => result.noShareBecause);
  const [first] = reasons;
  if (first && reasons.every((reason) => reason === first)) return [noShare[first]];
  return payoffs.flatMap(({ payoff, result: { noShareBecause } }) =>
    noShareBecause ? [inScenario(scenario[payoff.scenario], noShare[noShareBecause])] : [],
  );
}

interface SocietyMeasure {
  readonly title: string;
  readonly of: (payoff: ComputedPayoff) => Decimal | undefined;
  readonly unit: Unit;
}

/** How a number is shown, and a difference between two of them. */
interface Unit {
  /** As it is shown, so that a difference is that of the numbers beside it. */
  readonly round: (value: Decimal) => Decimal;
  readonly show: (value: Decimal) => string;
  readonly showDifference: (value: Decimal) => string;
}

function unitsIn(sentences: Catalogue['payoff'], figures: Figures): Record<'kronor' | 'share', Unit> {
  const { figure, percent, wholeKronor } = figures;
  return {
    kronor: {
      round: (value) => new Exact(Money.fromDecimal(value).toNearestKrona().toString()),
      show: wholeKronor,
      showDifference: wholeKronor,
    },
    share: {
      round: (value) => value.toDecimalPlaces(3),
      show: percent,
      // A share of 20 % that becomes 10 % is ten less, and not ten per cent less.
      showDifference: (value) => sentences.percentagePoints(figure(value.times(100).toFixed(1))),
    },
  };
}

function inDecimals({ decimals }: Figures, places: number): Unit {
  const show = (value: Decimal): string => decimals(value, places);
  return { round: (value) => value.toDecimalPlaces(places), show, showDifference: show };
}

function measures(
  sentences: Catalogue['payoff'],
  figures: Figures,
  years: string,
): readonly SocietyMeasure[] {
  const { kronor, share } = unitsIn(sentences, figures);
  const hundredths = inDecimals(figures, 2);
  return [
    { title: sentences.cost, of: ({ result }) => societyOf(result)?.cost, unit: kronor },
    { title: sentences.monthly, of: ({ result }) => result.monthly.society, unit: kronor },
    {
      title: sentences.paybackMonths,
      of: ({ result }) => societyOf(result)?.paybackMonths,
      unit: hundredths,
    },
    { title: sentences.netOneYear, of: ({ result }) => societyOf(result)?.overOneYear.net, unit: kronor },
    {
      title: sentences.netHorizon(years),
      of: ({ result }) => societyOf(result)?.overHorizon.net,
      unit: kronor,
    },
    { title: sentences.presentValue, of: ({ result }) => societyOf(result)?.presentValue, unit: kronor },
    {
      title: sentences.benefitCostRatio,
      of: ({ result }) => societyOf(result)?.benefitCostRatio,
      unit: hundredths,
    },
    {
      title: sentences.breakEven(years),
      of: ({ result }) => {
        const participants = societyOf(result)?.overHorizon.breakEven;
        return participants === undefined ? undefined : new Exact(participants);
      },
      unit: inDecimals(figures, 1),
    },
    { title: sentences.realisedShare, of: ({ result }) => result.realisedShare, unit: share },
  ];
}

function differenceOf(planned: Decimal, followedUp: Decimal, { round, showDifference }: Unit): string {
  const difference = round(followedUp).minus(round(planned));
  return `${difference.greaterThan(0) ? '+' : ''}${showDifference(difference)}`;
}
