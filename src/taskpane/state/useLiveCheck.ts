import type { Dispatch, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { CheckedWorkbook, WorkbookSession } from '../../excel/workbookSession';
import type { PaneEvent } from './paneState';
import { logFailure } from './problem';

/** A check that takes longer is left to the user: the pane then only says that something has changed. */
const LONGEST_LIVE_MILLISECONDS = 1_500;

interface Live {
  /** Checks without writing anything; undefined while what is shown must stay as it is. */
  readonly check: ((signal: AbortSignal) => Promise<CheckedWorkbook>) | undefined;
  /** How long a check after an edit may take, from the latest check. */
  readonly expectedMilliseconds: RefObject<number>;
}

/**
 * Checks again when cells have been edited, beside what the user is doing. What the user asks for comes first: a check
 * of theirs, or another edit, stops this one.
 *
 * @param busy something that the user asked for is going on
 */
export function useLiveCheck(
  session: WorkbookSession,
  live: Live,
  busy: RefObject<boolean>,
  dispatch: Dispatch<PaneEvent>,
): void {
  // The watch outlives the checks.
  const latest = useRef(live);
  useEffect(() => {
    latest.current = live;
  });

  useEffect(() => {
    let running: AbortController | undefined;
    const recheck = async (): Promise<void> => {
      running?.abort();
      const { check, expectedMilliseconds } = latest.current;
      dispatch({ type: 'edited' });
      if (check === undefined || busy.current || expectedMilliseconds.current > LONGEST_LIVE_MILLISECONDS)
        return;
      const own = new AbortController();
      running = own;
      try {
        const began = performance.now();
        const checked = await check(own.signal);
        expectedMilliseconds.current = performance.now() - began;
        // What was asked for meanwhile has its own check, or shows one that must stay.
        if (!own.signal.aborted && !busy.current && latest.current.check === check) {
          dispatch({ type: 'rechecked', checked });
        }
      } catch (error) {
        // The user has asked for nothing, so it is logged and no more: the pane says that something has changed.
        logFailure(error);
      }
    };
    const stop = session.onEdit((report) => {
      if (report.kind === 'edited') void recheck();
      else logFailure(report.error);
    });
    return () => {
      running?.abort();
      stop();
    };
  }, [session, busy, dispatch]);
}
