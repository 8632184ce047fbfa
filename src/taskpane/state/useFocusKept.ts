import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Where what had the focus went away with what was done, as a button whose question is answered, the page gets it.
 * Nothing is taken from who works in the sheet.
 */
export function useFocusKept(isBusy: boolean, page: RefObject<HTMLElement | null>): void {
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (wasBusy.current && !isBusy && isLost) page.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy, page]);
}
