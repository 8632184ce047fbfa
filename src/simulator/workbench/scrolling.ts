import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Area } from '../../spreadsheet/model';
import type { SheetLayout, Viewport } from './layout';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, ROW_HEIGHT } from './layout';

type Scroller = RefObject<HTMLDivElement | null>;

/** What of the sheet is in view. */
export function useViewport(
  scroller: Scroller,
  sheetId: string,
): { viewport: Viewport; measure: () => void } {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 800 });
  const measure = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    setViewport({ left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight });
  }, [scroller]);
  useLayoutEffect(measure, [measure, sheetId]);
  useEffect(() => {
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [measure]);
  return { viewport, measure };
}

/** Brings the selected cell into view when it changes. */
export function useScrollToCell(
  scroller: Scroller,
  sheetId: string,
  selected: Area | undefined,
  layout: SheetLayout,
): void {
  const row = selected?.top;
  const column = selected?.left ?? 0;
  const left = layout.lefts[column] ?? 0;
  const right = (layout.lefts[column + 1] ?? left) + ROW_HEADER_WIDTH;
  useEffect(() => {
    const element = scroller.current;
    if (element === null || row === undefined) return;
    const top = row * ROW_HEIGHT;
    const bottom = top + ROW_HEIGHT + HEADER_HEIGHT;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (right > element.scrollLeft + element.clientWidth)
      element.scrollLeft = right - element.clientWidth;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight / 2;
    }
  }, [scroller, sheetId, row, left, right]);
}
