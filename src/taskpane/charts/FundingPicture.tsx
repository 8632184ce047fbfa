import type { ReactElement } from 'react';
import { useId, useMemo } from 'react';
import type {
  AmountByYear,
  FundingByYear,
  FundingYears,
  PartyFunding,
} from '../../core/schedules/fundingByYear';
import { fundingByYear, sumOfYears, togetherOf, yearsOf } from '../../core/schedules/fundingByYear';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { useSentences } from '../shared/sentences';
import { ChartFigure } from './ChartFigure';
import type { Key } from './ChartKeys';
import type { FundingRow } from './FundingChart';
import { FundingChart, fundingHeight } from './FundingChart';
import { FundingTables } from './FundingTables';
import { useShortKronor } from './useAxisFigures';

/** As many rows as can be looked at; the smallest parties are drawn as one. */
const MOST_PARTIES = 8;

interface Props {
  /** As a heading names them. */
  readonly of: string;
  readonly investments: readonly InvestmentSchedules[];
}

/** The guidelines' picture (Örebro Ks 954/2016, p. 11): what is granted, and what comes back, by party and year. */
export function FundingPicture({ of, investments }: Props): ReactElement {
  const { charts } = useSentences();
  const stripes = useId();
  const funding = useMemo(() => fundingByYear(investments), [investments]);
  const sentences = useFundingSentences();
  const keys = useFundingKeys();
  const rows = useFundingRows()(funding);
  const years = yearsOf(funding.total);
  if (years.length === 0) {
    return (
      <>
        <h3>{charts.funding.title}</h3>
        <p className="muted">{charts.funding.nothing}</p>
      </>
    );
  }
  return (
    <ChartFigure
      title={charts.funding.title}
      sentences={sentences(funding)}
      keys={keys(funding, stripes)}
      heightAt={() => fundingHeight(rows)}
      draw={(width) => <FundingChart rows={rows} years={years} width={width} stripes={stripes} />}
      table={() => <FundingTables of={of} funding={funding} />}
    />
  );
}

function useFundingRows(): (funding: FundingByYear) => FundingRow[] {
  const { funding: words } = useSentences().charts;
  const short = useShortKronor();
  return ({ parties, total, isGranted }) => {
    const row = (name: string, own: FundingYears, of: FundingRow['of']): FundingRow => ({
      name,
      sums: [
        ...(own.funds.size > 0 ? [words.rowFunds(short(sumOfYears(own.funds)), isGranted)] : []),
        ...(own.repaid.size > 0 ? [words.rowRepaid(short(sumOfYears(own.repaid)))] : []),
      ].join(', '),
      own,
      of,
    });
    const all = parties.length > 1 ? [row(words.allParties, total, 'all')] : [];
    const { shown, others } = largest(parties);
    return [
      ...all,
      ...shown.map((own) => row(own.party, own, 'party')),
      ...(others.length > 0 ? [row(words.others(others.length), togetherOf(others), 'others')] : []),
    ];
  };
}

/** In their own order; where there are too many, those with the most money. */
function largest(parties: readonly PartyFunding[]): {
  readonly shown: readonly PartyFunding[];
  readonly others: readonly PartyFunding[];
} {
  if (parties.length <= MOST_PARTIES) return { shown: parties, others: [] };
  const moneyOf = ({ funds, repaid }: PartyFunding): number =>
    sumOfYears(funds).plus(sumOfYears(repaid)).toNumber();
  const chosen = new Set([...parties].sort((a, b) => moneyOf(b) - moneyOf(a)).slice(0, MOST_PARTIES - 1));
  return {
    shown: parties.filter((own) => chosen.has(own)),
    others: parties.filter((own) => !chosen.has(own)),
  };
}

function useFundingKeys(): (funding: FundingByYear, stripes: string) => Key[] {
  const { funding: words } = useSentences().charts;
  const short = useShortKronor();
  return ({ total, isGranted }, stripes) => {
    const sum = (years: AmountByYear): string => short(sumOfYears(years));
    return [
      { text: `${words.funds(isGranted)} ${sum(total.funds)}`, shape: 'bar', mark: 'bar-funds' },
      { text: `${words.effects} ${sum(total.effects)}`, shape: 'bar', mark: 'bar-effects', pattern: stripes },
      { text: `${words.repaid} ${sum(total.repaid)}`, shape: 'tick', mark: 'tick-repaid' },
    ];
  };
}

function useFundingSentences(): (funding: FundingByYear) => string[] {
  const { funding: words, years } = useSentences().charts;
  const short = useShortKronor();
  const span = (amounts: AmountByYear): string => {
    const all = [...amounts.keys()];
    return years(Math.min(...all), Math.max(...all));
  };
  return ({ parties, total: { funds, repaid }, isGranted, leftOut }) => {
    const most = mostRepaying(parties);
    const mostly = most ? words.most(most.party, short(sumOfYears(most.repaid))) : '';
    const returned =
      repaid.size > 0 ? words.returned(short(sumOfYears(repaid)), span(repaid), mostly) : words.notReturned;
    return [
      funds.size > 0
        ? words.both(words.funded(short(sumOfYears(funds)), span(funds), isGranted), returned)
        : words.one(returned),
      ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ];
  };
}

/** Where several repay. */
function mostRepaying(parties: readonly PartyFunding[]): PartyFunding | undefined {
  const repaying = parties.filter(({ repaid }) => repaid.size > 0);
  if (repaying.length < 2) return undefined;
  return repaying.reduce((most, own) =>
    sumOfYears(own.repaid).isMoreThan(sumOfYears(most.repaid)) ? own : most,
  );
}
