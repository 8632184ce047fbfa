import type { ReactElement } from 'react';
import { useId, useMemo } from 'react';
import type { CostCourse } from '../../core/schedules/costCourse';
import { costCourse } from '../../core/schedules/costCourse';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { Money } from '../../core/values/money';
import { ratio } from '../../core/values/share';
import type { RunResult } from '../../workbook/run';
import { ledgerRowsLeftOut } from '../../workbook/leftOut/ledgerRowsLeftOut';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { ChartFigure } from './ChartFigure';
import type { Key } from './ChartKeys';
import { CostChart, costHeight, isByYear } from './CostChart';
import { CostTables } from './CostTables';
import { useShortKronor } from './useAxisFigures';

interface Props {
  /** As a heading names them. */
  readonly of: string;
  readonly investments: readonly InvestmentSchedules[];
  readonly run: RunResult;
}

/** How far the grant has been consumed, delår by delår, and where it is going. */
export function CostPicture({ of, investments, run }: Props): ReactElement {
  const { charts } = useSentences();
  const stripes = useId();
  const sentences = useCostSentences();
  const keys = useCostKeys();
  const course = useMemo(() => costCourse(investments, run.result.context), [investments, run]);
  const leftOut = useMemo(() => ledgerRowsLeftOut(investments, run), [investments, run]);
  const isLedgerMissing = run.portfolio.tables.Huvudbok.unavailable !== undefined;
  if (isLedgerMissing || course === undefined) {
    return (
      <>
        <h3>{charts.cost.title}</h3>
        <p className="muted">{course === undefined ? charts.cost.notGranted : charts.cost.noLedger}</p>
      </>
    );
  }
  return (
    <ChartFigure
      title={charts.cost.title}
      sentences={[...sentences(course), ...(leftOut > 0 ? [charts.cost.rowsLeftOut(leftOut)] : [])]}
      keys={keys(course, stripes)}
      captionAt={(width) => (isByYear(course, width) ? charts.cost.captionYears : charts.cost.caption)}
      heightAt={(width) => costHeight(course, width)}
      draw={(width) => <CostChart course={course} width={width} stripes={stripes} />}
      table={() => <CostTables of={of} course={course} />}
    />
  );
}

function useCostSentences(): (course: CostCourse) => string[] {
  const { cost } = useSentences().charts;
  const { wholePercent } = useFigures();
  const short = useShortKronor();
  return ({ granted, consumed, expected, periods, forecast, leftOut }) => {
    const last = periods[periods.length - 1];
    const share = ratio(consumed, granted);
    const used =
      last && share
        ? cost.used(
            short(consumed),
            short(granted),
            wholePercent(share),
            cost.ofYear(cost.period[last.period.name], last.period.year),
            last.isPreliminary,
          )
        : cost.unused(short(granted));
    return [used, ...comingSentence(), ...(leftOut > 0 ? [cost.leftOut(leftOut)] : [])];

    function comingSentence(): string[] {
      const over = expected.minus(granted);
      if (consumed.isMoreThan(granted)) return [cost.overspent(short(consumed.minus(granted)))];
      if (forecast.length === 0) return consumed.isLessThan(granted) ? [cost.closed(short(over.abs()))] : [];
      if (over.isZero()) return [cost.exact(short(expected))];
      return [
        over.isPositive()
          ? cost.beyond(short(expected), short(over))
          : cost.within(short(expected), short(over.abs())),
      ];
    }
  };
}

function useCostKeys(): (course: CostCourse, stripes: string) => Key[] {
  const { cost } = useSentences().charts;
  const short = useShortKronor();
  return ({ granted, expected, periods, forecast }, stripes) => [
    { text: `${cost.granted} ${short(granted)}`, shape: 'line', mark: 'line-grant' },
    ...(periods.length > 0
      ? ([
          { text: cost.own, shape: 'bar', mark: 'bar-own' },
          { text: cost.before, shape: 'bar', mark: 'bar-before' },
        ] as const)
      : []),
    ...(periods.some((own) => own.consumed.isMoreThan(Money.max(own.granted, Money.zero)))
      ? ([{ text: cost.over, shape: 'bar', mark: 'bar-over', pattern: stripes }] as const)
      : []),
    ...(forecast.length > 0
      ? ([{ text: `${cost.forecast} ${short(expected)}`, shape: 'ring', mark: 'line-forecast' }] as const)
      : []),
  ];
}
