import { useState } from 'react';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly first: number;
  readonly last: number;
  readonly all: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly turn: (by: 1 | -1) => void;
}

/**
 * Long lists a page at a time.
 *
 * @param subject what the list is of: another list of the same stays on its page, as far as there is one
 */
export function usePages<Item>(
  items: readonly Item[],
  pageSize: number,
  subject: unknown = items,
): Page<Item> {
  const [place, setPlace] = useState({ subject, index: 0 });
  const lastPage = Math.max(0, Math.ceil(items.length / pageSize) - 1);
  const index = place.subject === subject ? Math.min(place.index, lastPage) : 0;
  const start = index * pageSize;
  const end = Math.min(start + pageSize, items.length);
  return {
    items: items.slice(start, end),
    first: start + 1,
    last: end,
    all: items.length,
    hasPrevious: index > 0,
    hasNext: end < items.length,
    turn: (by) => setPlace({ subject, index: index + by }),
  };
}
