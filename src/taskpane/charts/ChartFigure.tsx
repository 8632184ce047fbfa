import type { ReactElement, ReactNode } from 'react';
import { useSentences } from '../shared/sentences';
import type { Key } from './ChartKeys';
import { ChartKeys } from './ChartKeys';
import { LateDetails } from './LateDetails';
import { useChartWidth } from './useChartWidth';

interface Props {
  readonly title: string;
  /** What the chart shows, the main thing first. */
  readonly sentences: readonly string[];
  readonly keys: readonly Key[];
  readonly captionAt?: (width: number) => string;
  readonly heightAt: (width: number) => number;
  readonly draw: (width: number) => ReactNode;
  readonly table: () => ReactNode;
}

/** A chart under what it says in words, with its keys, and over a table of the same figures. */
export function ChartFigure({
  title,
  sentences,
  keys,
  captionAt,
  heightAt,
  draw,
  table,
}: Props): ReactElement {
  const { charts } = useSentences();
  const [frame, width] = useChartWidth();
  const height = heightAt(width);
  return (
    <>
      <h3>{title}</h3>
      <p>{sentences.join(' ')}</p>
      <figure className="chart chart-wide" ref={frame}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={charts.name(title)}>
          {draw(width)}
        </svg>
        <figcaption>
          <ChartKeys keys={keys} />
          {captionAt?.(width)}
        </figcaption>
      </figure>
      <LateDetails summary={charts.showTable(title)} content={table} />
    </>
  );
}
