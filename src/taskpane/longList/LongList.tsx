import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useId, useMemo, useRef } from 'react';
import { useSentences } from '../shared/sentences';
import { ownKeys } from './rowSpans';
import { RowTabIndexProvider } from './rowTabIndex';
import { useRowFocus } from './useRowFocus';
import { useRowsOnScreen } from './useRowsOnScreen';
import { useUsedRows } from './useUsedRows';

interface Props<Item> {
  readonly items: readonly Item[];
  /** What an item is known by from check to check; those of the same name are told apart by their order. */
  readonly nameOf: (item: Item) => string;
  /** An ordinary row's height, in pixels. */
  readonly estimate: number;
  readonly className: string;
  readonly rowClass?: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/**
 * A list of any length, of which only what is near the screen is in the page. Each row says its number of how many; the
 * arrow keys, Home and End go from row to row. Where it is too long to be drawn whole, Tab goes through the controls of
 * one row and on to what comes after the list.
 */
export function LongList<Item>(props: Props<Item>): ReactElement {
  const { items, nameOf, estimate, className, rowClass, children } = props;
  const { longList: words } = useSentences();
  const hintId = useId();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => ownKeys(items.map(nameOf)), [items, nameOf]);
  const { current, used, markUsed } = useUsedRows(keys);
  const { rows, after, isWhole } = useRowsOnScreen(list, keys, estimate, used);
  const focus = useRowFocus(list, current);
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowAfterKey(event, current, keys.length);
    if (row === undefined) return;
    event.preventDefault();
    // A list within a row goes between its own rows.
    event.stopPropagation();
    focus.wish(row);
    markUsed(keys[row]);
  };
  return (
    <>
      {!isWhole && (
        <p className="muted list-keys" id={hintId}>
          {words.keys}
        </p>
      )}
      <ul
        // Where it has no bullets, Safari would not tell that it is a list.
        role="list"
        ref={list}
        className={`long-list ${className}`}
        aria-describedby={isWhole ? undefined : hintId}
        style={{ paddingBottom: after > 0 ? after : undefined }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          focus.gained();
          const row = [...(list.current?.children ?? [])].find((element) => element.contains(target));
          markUsed(keys[Number(row?.getAttribute('data-row'))]);
        }}
        onBlur={focus.lost}
      >
        {rows.map(({ index, before }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={keys[index]}
                data-row={index}
                className={rowClass?.(item)}
                style={{ marginTop: before > 0 ? before : undefined }}
                aria-posinset={index + 1}
                aria-setsize={items.length}
              >
                <RowTabIndexProvider value={isWhole || index === current ? undefined : -1}>
                  {children(item)}
                </RowTabIndexProvider>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);
/** What has a use of its own for those keys. */
const TYPED_IN = 'input, textarea, [role="combobox"], [role="listbox"]';

/** The row that the key goes to, if to another. */
function rowAfterKey(event: KeyboardEvent, current: number, rows: number): number | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const step = STEPS.get(key);
  if (step === undefined || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (!(target instanceof Element) || target.closest(TYPED_IN)) return undefined;
  const row = Math.max(0, Math.min(rows - 1, current + step));
  return row === current ? undefined : row;
}
