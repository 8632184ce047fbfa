import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button, a[href], input, [tabindex]';

interface RowFocus {
  gained(): void;
  lost(): void;
  /** The row's first control gets the focus when the row is there. */
  wish(row: number): void;
}

/** Keeps the focus in a list: in the row that was asked for, and where its row has gone, in the one that took its place. */
export function useRowFocus(list: RefObject<HTMLElement | null>, current: number): RowFocus {
  const isWithin = useRef(false);
  const wished = useRef<number>(undefined);
  useLayoutEffect(() => {
    // The browser tells of no loss when what had the focus is taken away.
    const isLost = isWithin.current && document.activeElement === document.body;
    const row = wished.current ?? (isLost ? current : undefined);
    if (row === undefined) return;
    wished.current = undefined;
    rowElement(list.current, row)?.querySelector<HTMLElement>(CONTROLS)?.focus();
  });
  return {
    gained: () => {
      isWithin.current = true;
    },
    lost: () => {
      isWithin.current = false;
    },
    wish: (row) => {
      wished.current = row;
    },
  };
}

function rowElement(list: HTMLElement | null, row: number): Element | undefined {
  return [...(list?.children ?? [])].find((element) => element.getAttribute('data-row') === String(row));
}
