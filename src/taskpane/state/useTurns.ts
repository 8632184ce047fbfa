import type { Dispatch, RefObject } from 'react';
import { useCallback, useMemo, useRef } from 'react';
import type { PaneEvent, Work } from './paneState';
import { failureOf } from './problem';

/** One thing at a time in Excel. */
export interface Turns {
  /** Read by what goes on beside. */
  readonly busy: RefObject<boolean>;
  /** Does nothing while something else is going on; what goes wrong is told. */
  readonly perform: (work: Work, action: () => Promise<void>) => Promise<void>;
}

export function useTurns(dispatch: Dispatch<PaneEvent>): Turns {
  const busy = useRef(false);
  const perform = useCallback(
    async (work: Work, action: () => Promise<void>): Promise<void> => {
      // The state lags behind two quick clicks; this does not.
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: 'workBegan', work });
      try {
        await action();
      } catch (error) {
        dispatch({ type: 'workFailed', notice: failureOf(error, work) });
      } finally {
        busy.current = false;
      }
    },
    [dispatch],
  );
  return useMemo(() => ({ busy, perform }), [perform]);
}
