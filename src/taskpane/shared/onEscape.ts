import type { KeyboardEvent } from 'react';

/** Closes what has the focus in it; a list that is open in it takes the key first. */
export function onEscape(close: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target } = event;
    const isListOpen = target instanceof Element && target.closest('[aria-expanded="true"]') !== null;
    if (event.key !== 'Escape' || event.defaultPrevented || isListOpen) return;
    event.stopPropagation();
    close();
  };
}
