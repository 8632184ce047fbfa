import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/** Drawn before the pane's width is known, and where it cannot be told. */
const USUAL = 296;

/** The width that a chart has to draw in, in pixels, so that its texts are as large in every pane. */
export function useChartWidth(): [RefObject<HTMLElement | null>, number] {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || USUAL);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
