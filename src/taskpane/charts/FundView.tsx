import type { ReactElement } from 'react';
import { useId, useMemo } from 'react';
import type { RunResult } from '../../workbook/run';
import type { FundLine } from '../../workbook/shown/fundLines';
import { fundLines } from '../../workbook/shown/fundLines';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { ChartFigure } from './ChartFigure';
import { FUND_HEIGHT, FundChart } from './FundChart';
import { FundTable, ShareTable } from './FundTable';
import type { MeasuredLine } from './ShareChart';
import { SHARE_HEIGHT, ShareChart } from './ShareChart';
import { useShortKronor } from './useAxisFigures';

/** The fund: where it stands, where it is going, and whether it is as large as it should be. */
export function FundView({ run }: { readonly run: RunResult }): ReactElement {
  const { charts, jobs } = useSentences();
  const { fund: words } = charts;
  const stripes = useId();
  const lines = useMemo(() => fundLines(run), [run]);
  const standing = useStanding();
  const measuring = useMeasuring();
  const { year: thisYear } = run.today;
  if (lines.length === 0) return <p className="empty">{words.none}</p>;
  const measured = lines.filter(isMeasured);
  return (
    <section className="investment">
      <h2 className="visually-hidden">{jobs.sections.fund}</h2>
      <ChartFigure
        title={words.title}
        sentences={standing(lines, thisYear)}
        keys={[
          { text: words.available, shape: 'bar', mark: 'bar-available' },
          { text: words.bound, shape: 'bar', mark: 'bar-bound', pattern: stripes },
          { text: words.forecast, shape: 'ring', mark: 'line-forecast' },
        ]}
        captionAt={() => words.caption}
        heightAt={() => FUND_HEIGHT}
        draw={(width) => <FundChart lines={lines} thisYear={thisYear} width={width} stripes={stripes} />}
        table={() => <FundTable lines={lines} />}
      />
      {measured.length > 0 && (
        <ChartFigure
          title={words.shareTitle}
          sentences={measuring(measured, thisYear)}
          keys={[
            { text: words.share, shape: 'bar', mark: 'bar-before' },
            { text: words.goal, shape: 'line', mark: 'line-goal' },
          ]}
          heightAt={() => SHARE_HEIGHT}
          draw={(width) => <ShareChart lines={measured} width={width} />}
          table={() => <ShareTable lines={measured} />}
        />
      )}
      <p className="muted">{words.common}</p>
    </section>
  );
}

function isMeasured(line: FundLine): line is MeasuredLine {
  return line.fund.shareOfBudget !== undefined && line.goal !== undefined && !line.goal.share.isZero();
}

/** The latest year that has begun, or the first of all. */
function current<Line extends FundLine>(lines: readonly Line[], thisYear: number): Line | undefined {
  const begun = lines.filter(({ fund }) => fund.year <= thisYear);
  return begun[begun.length - 1] ?? lines[0];
}

function useStanding(): (lines: readonly FundLine[], thisYear: number) => string[] {
  const { fund: words } = useSentences().charts;
  const short = useShortKronor();
  return (lines, thisYear) => {
    const now = current(lines, thisYear);
    if (now === undefined) return [];
    const { year, closing, bound, available } = now.fund;
    const ahead = lines.filter(({ fund }) => fund.year >= year);
    const lowest = ahead.reduce((low, line) => (line.closing.isLessThan(low.closing) ? line : low), now);
    const last = ahead[ahead.length - 1] ?? now;
    const stands = available.isNegative() ? words.overbound : words.stands;
    return [
      stands(year, short(closing), short(bound)),
      words.ahead(short(lowest.closing), lowest.fund.year, short(last.closing), last.fund.year),
    ];
  };
}

function useMeasuring(): (lines: readonly MeasuredLine[], thisYear: number) => string[] {
  const { fund: words } = useSentences().charts;
  const { decimals } = useFigures();
  const { percent } = useSentences();
  return (lines, thisYear) => {
    const now = current(lines, thisYear);
    if (now === undefined) return [];
    const { year, shareOfBudget } = now.fund;
    const isReached = shareOfBudget.greaterThanOrEqualTo(now.goal.share);
    // Rounded down, so that a goal that is not reached never looks as if it were.
    const roundedDown = shareOfBudget.times(10_000).floor().dividedBy(100);
    const shown = percent(decimals(roundedDown, 2));
    const tell = isReached ? words.reached : words.missed;
    return [tell(year, shown, percent(decimals(now.goal.share.times(100), 1)))];
  };
}
