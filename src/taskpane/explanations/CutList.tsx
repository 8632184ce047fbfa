import type { ReactElement } from 'react';
import { useState } from 'react';
import { useRowTabIndex } from '../longList/rowTabIndex';
import { useSentences } from '../shared/sentences';

const SHOWN = 10;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly isOrdered?: boolean;
  readonly className: string;
  readonly render: (item: Item) => ReactElement;
}

/** A list whose first items are shown, and the rest when asked for. */
export function CutList<Item>({ items, isOrdered = false, className, render }: Props<Item>): ReactElement {
  const { explain } = useSentences();
  const tabIndex = useRowTabIndex();
  const [isWhole, setWhole] = useState(false);
  const List = isOrdered ? 'ol' : 'ul';
  const shown = isWhole ? items : items.slice(0, SHOWN);
  return (
    <>
      <List className={className}>
        {shown.map((item, index) => (
          <li key={index}>{render(item)}</li>
        ))}
      </List>
      {items.length > SHOWN && (
        <button
          type="button"
          className="show-all"
          tabIndex={tabIndex}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? explain.showFirst(SHOWN) : explain.showAll(items.length)}
        </button>
      )}
    </>
  );
}
