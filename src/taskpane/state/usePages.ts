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

/** Long lists a page at a time; a list that changes starts over from its first page. */
export function usePages<Item>(items: readonly Item[], pageSize: number): Page<Item> {
  const [place, setPlace] = useState({ items, index: 0 });
  const index = place.items === items ? place.index : 0;
  const start = index * pageSize;
  const end = Math.min(start + pageSize, items.length);
  return {
    items: items.slice(start, end),
    first: start + 1,
    last: end,
    all: items.length,
    hasPrevious: index > 0,
    hasNext: end < items.length,
    turn: (by) => setPlace({ items, index: index + by }),
  };
}
