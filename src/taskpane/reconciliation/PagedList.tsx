import type { ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import { Pager } from '../shared/Pager';
import { usePages } from '../state/usePages';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly pageSize: number;
  readonly className: string;
  readonly children: (item: Item) => ReactNode;
}

/** A long list, a page at a time. */
export function PagedList<Item>({ items, pageSize, className, children }: Props<Item>): ReactElement {
  const page = usePages(items, pageSize);
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <ul ref={list} className={className}>
        {page.items.map((item, index) => (
          <li key={page.first + index}>{children(item)}</li>
        ))}
      </ul>
      <Pager page={page} onTurned={() => list.current?.scrollIntoView()} />
    </>
  );
}
