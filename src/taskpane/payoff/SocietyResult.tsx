import type { Decimal } from 'decimal.js';
import type { ReactElement, ReactNode } from 'react';
import { Exact } from '../../core/values/money';
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
  const showsDifference = payoffs.length === 2;
  return (
    <>
      <h3>{sentences.result}</h3>
      <FigureTable
        label={sentences.resultLabel(investment)}
        columns={[
          { title: sentences.measure, isText: true },
          ...payoffs.map(({ payoff }) => ({ title: sentences.scenario[payoff.scenario] })),
          ...(showsDifference ? [{ title: sentences.difference }] : []),
        ]}
        rows={measures(sentences, figures, horizonText(payoffs)).map(({ title, of, show }) => {
          const values = payoffs.map(of);
          return {
            key: title,
            cells: [
              title,
              ...values.map((value): ReactNode => (value === undefined ? missing : show(value))),
              ...(showsDifference ? [differenceOf(values, show) ?? missing] : []),
            ],
          };
        })}
      />
    </>
  );
}

interface SocietyMeasure {
  readonly title: string;
  readonly of: (payoff: ComputedPayoff) => Decimal | undefined;
  readonly show: (value: Decimal) => string;
}

function measures(
  sentences: Catalogue['payoff'],
  { decimals, percent, wholeKronor }: Figures,
  years: string,
): readonly SocietyMeasure[] {
  return [
    { title: sentences.cost, of: ({ result }) => societyOf(result)?.cost, show: wholeKronor },
    { title: sentences.monthly, of: ({ result }) => result.monthly.society, show: wholeKronor },
    {
      title: sentences.paybackMonths,
      of: ({ result }) => societyOf(result)?.paybackMonths,
      show: (months) => decimals(months, 2),
    },
    {
      title: sentences.netOneYear,
      of: ({ result }) => societyOf(result)?.overOneYear.net,
      show: wholeKronor,
    },
    {
      title: sentences.netHorizon(years),
      of: ({ result }) => societyOf(result)?.overHorizon.net,
      show: wholeKronor,
    },
    {
      title: sentences.presentValue,
      of: ({ result }) => societyOf(result)?.presentValue,
      show: wholeKronor,
    },
    {
      title: sentences.benefitCostRatio,
      of: ({ result }) => societyOf(result)?.benefitCostRatio,
      show: (ratio) => decimals(ratio, 2),
    },
    {
      title: sentences.breakEven(years),
      of: ({ result }) => {
        const participants = societyOf(result)?.overHorizon.breakEven;
        return participants === undefined ? undefined : new Exact(participants);
      },
      show: (participants) => decimals(participants, 1),
    },
    { title: sentences.realisedShare, of: ({ result }) => result.realisedShare, show: percent },
  ];
}

function differenceOf(
  [planned, followedUp]: readonly (Decimal | undefined)[],
  show: (value: Decimal) => string,
): string | undefined {
  return planned && followedUp && show(followedUp.minus(planned));
}
