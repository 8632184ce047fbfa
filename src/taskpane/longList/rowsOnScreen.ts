import type { Span } from './rowSpans';

/** Drawn beyond what is seen, so that nothing is blank while the list is scrolled, and Tab has somewhere to go. */
const AHEAD = 800;
/** The span moves in steps, so that not each pixel draws the list anew. */
const STEP = 200;

/** The element whose scrolling moves the list; the page's own where no other does. */
function scrollerOf(list: Element): Element {
  for (let element = list.parentElement; element; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) return element;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** What is on the screen of the list, and a little more. */
export function spanOnScreen(list: Element): Span {
  const above = -list.getBoundingClientRect().top;
  return {
    from: Math.floor((above - AHEAD) / STEP) * STEP,
    to: Math.ceil((above + window.innerHeight + AHEAD) / STEP) * STEP,
  };
}

/** The heights of the drawn rows, with the room between two rows. */
export function heightsOf(list: Element, keys: readonly string[]): ReadonlyMap<string, number> {
  const gap = parseFloat(getComputedStyle(list).rowGap) || 0;
  return new Map(
    keys.map((key, row) => [key, (list.children[row]?.getBoundingClientRect().height ?? 0) + gap]),
  );
}

/** Where each drawn row would stand on the screen if nothing were scrolled. */
export function placesOf(list: Element, keys: readonly string[]): ReadonlyMap<string, number> {
  const { scrollTop } = scrollerOf(list);
  return new Map(
    keys.map((key, row) => [key, (list.children[row]?.getBoundingClientRect().top ?? 0) + scrollTop]),
  );
}

/**
 * Scrolls by as much as a row has been moved by what was put in, or taken away, above it: the row that has the focus
 * where it can be seen, else the first that can be seen.
 *
 * @param before the rows' places before they were moved
 */
export function keepInPlace(
  list: Element,
  keys: readonly string[],
  before: ReadonlyMap<string, number>,
): void {
  // To look for what scrolls lays the page out.
  if (before.size === 0) return;
  const scroller = scrollerOf(list);
  const edge = Math.max(0, scroller.getBoundingClientRect().top);
  const rows = [...list.children].flatMap((element, row) => {
    const place = before.get(keys[row] ?? '');
    if (place === undefined) return [];
    const { top, height } = element.getBoundingClientRect();
    const wasAt = place - scroller.scrollTop;
    const wasSeen = wasAt + height > edge && wasAt < window.innerHeight;
    return wasSeen ? [{ element, moved: top - wasAt }] : [];
  });
  const focused = rows.find(({ element }) => element.contains(document.activeElement));
  // Where the list's beginning is seen, what is new there is to be seen too.
  const isScrolledInto = list.getBoundingClientRect().top < edge;
  const { moved } = focused ?? (isScrolledInto ? rows[0] : undefined) ?? { moved: 0 };
  if (Math.abs(moved) >= 1) scroller.scrollTop += moved;
}
