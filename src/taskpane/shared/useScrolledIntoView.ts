import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** Brings what was just opened into view, with its buttons, as far as there is room. */
export function useScrolledIntoView<T extends Element>(): RefObject<T | null> {
  const opened = useRef<T>(null);
  useEffect(() => {
    opened.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return opened;
}
