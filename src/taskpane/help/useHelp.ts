import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** The handbook, open in the pane or not. */
export interface Help {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** @param returnTo what gets the focus when the help is closed */
export function useHelp(returnTo: RefObject<HTMLElement | null>): Help {
  const [isOpen, setIsOpen] = useState(false);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) returnTo.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, returnTo]);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => setIsOpen(false), []);
  return useMemo(() => ({ isOpen, open, close }), [isOpen, open, close]);
}
