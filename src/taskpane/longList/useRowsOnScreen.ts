import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DrawnRows, Span } from './rowSpans';
import { drawnRows, rowTops } from './rowSpans';
import { heightsOf, keepInPlace, placesOf, spanOnScreen } from './rowsOnScreen';

/** So few are drawn all of them: then the browser's own search finds each, and Tab comes to each. */
const DRAWN_WHOLE = 40;
const WHOLE: Span = { from: -Infinity, to: Infinity };

interface Sight {
  readonly span: Span;
  /** Of the rows that have been drawn. */
  readonly heights: ReadonlyMap<string, number>;
}

/** Until the list has been seen. */
const UNSEEN: Sight = { span: { from: 0, to: 1600 }, heights: new Map() };

export interface RowsOnScreen extends DrawnRows {
  readonly isWhole: boolean;
}

/**
 * Which rows of a long list to draw: those near what is seen of it. What is put in above a row that somebody looks at
 * does not move it.
 *
 * @param estimate a row's height, in pixels, until one has been drawn
 * @param kept rows that are drawn wherever they are
 */
export function useRowsOnScreen(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  estimate: number,
  kept: readonly number[],
): RowsOnScreen {
  const [sight, setSight] = useState(UNSEEN);
  const isWhole = keys.length <= DRAWN_WHOLE;
  const tops = useMemo(() => {
    const ordinary = meanOf(sight.heights) ?? estimate;
    return rowTops(keys.map((key) => sight.heights.get(key) ?? ordinary));
  }, [keys, sight.heights, estimate]);
  const drawn = drawnRows(tops, isWhole ? WHOLE : sight.span, kept);
  const drawnKeys = useRef<readonly string[]>([]);
  const places = useRef<ReadonlyMap<string, number>>(new Map());

  const look = useEffectEvent(() => {
    const own = list.current;
    // On a page that is hidden there is nothing to be measured.
    if (!own || own.getClientRects().length === 0) return;
    places.current = placesOf(own, drawnKeys.current);
    const span = spanOnScreen(own);
    const heights = heightsOf(own, drawnKeys.current);
    setSight((former) => sightAfter(former, span, heights));
  });

  useLayoutEffect(() => {
    drawnKeys.current = drawn.rows.map(({ index }) => keys[index] ?? '');
    if (!list.current) return;
    keepInPlace(list.current, drawnKeys.current, places.current);
    look();
  });

  useEffect(() => {
    // Whatever is scrolled, and however the rows change.
    const onChange = (): void => look();
    document.addEventListener('scroll', onChange, { capture: true, passive: true });
    window.addEventListener('resize', onChange);
    const watch = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(onChange);
    if (list.current) watch?.observe(list.current);
    return () => {
      document.removeEventListener('scroll', onChange, { capture: true });
      window.removeEventListener('resize', onChange);
      watch?.disconnect();
    };
  }, [list]);

  return { ...drawn, isWhole };
}

function meanOf(heights: ReadonlyMap<string, number>): number | undefined {
  let sum = 0;
  for (const height of heights.values()) sum += height;
  return heights.size === 0 ? undefined : Math.round(sum / heights.size);
}

/** The former, itself, where nothing differs: then nothing is drawn anew. */
function sightAfter(former: Sight, span: Span, heights: ReadonlyMap<string, number>): Sight {
  const changed = [...heights].filter(
    ([key, height]) => Math.abs((former.heights.get(key) ?? -1) - height) > 0.5,
  );
  const isMoved = span.from !== former.span.from || span.to !== former.span.to;
  if (!isMoved && changed.length === 0) return former;
  return {
    span: isMoved ? span : former.span,
    heights: changed.length === 0 ? former.heights : new Map([...former.heights, ...changed]),
  };
}
