import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** What the user was led to on the page Avstämning. Each time is an object of its own. */
export interface Arrival {
  readonly at: 'ledger' | 'differences' | 'unmatched' | 'closed' | 'closing';
}

/** Brings the user to the heading that they were led to. */
export function useArrival(
  arrival: Arrival | undefined,
  own: Arrival['at'],
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival?.at !== own) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [arrival, own]);
  return heading;
}
