import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Keeps what has the focus in sight where the page gets lower under it, as when an edit gives the foot another button:
 * what stood above the foot would be behind it. What was out of sight already stays there.
 */
export function useFocusInSight(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = page.current;
    if (area === null || typeof ResizeObserver === 'undefined') return undefined;
    let height = area.clientHeight;
    const watch = new ResizeObserver(() => {
      const before = height;
      height = area.clientHeight;
      if (height < before) bringBack(area, before);
    });
    watch.observe(area);
    return () => watch.disconnect();
  }, [page]);
}

/** @param height how high the area was until now */
function bringBack(area: HTMLElement, height: number): void {
  const focused = document.activeElement;
  if (focused === null || focused === area || !area.contains(focused)) return;
  const { top } = area.getBoundingClientRect();
  const place = focused.getBoundingClientRect();
  // Edges lie between whole pixels.
  const wasInSight = place.top >= top - 1 && place.bottom <= top + height + 1;
  if (wasInSight) focused.scrollIntoView({ block: 'nearest' });
}
