import type { Dispatch } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { CheckedWorkbook, CheckProgress, WorkbookSession } from '../../excel/workbookSession';
import { useChosenLedger } from '../ledger/LedgerDeskProvider';
import type { CheckActions } from './paneActions';
import type { PaneEvent, PaneState, View, Work } from './paneState';
import { parseToday } from './today';
import { useLiveCheck } from './useLiveCheck';
import type { Turns } from './useTurns';

/** The checks of the workbook: what is asked for, what follows on an edit, and what follows on another ledger. */
export interface Checks {
  readonly actions: CheckActions;
  /** Reads and checks as a part of something else that has its turn. */
  readonly read: (day: CalendarDate) => Promise<CheckedWorkbook>;
}

export function useChecks(
  session: WorkbookSession,
  state: PaneState,
  { busy, perform }: Turns,
  dispatch: Dispatch<PaneEvent>,
): Checks {
  const { today: typedToday, checked, view } = state;
  const ledgerFile = useChosenLedger();
  const stopper = useRef<AbortController>(undefined);
  const expectedMilliseconds = useRef(0);
  const checkedRun = checked?.run;
  const recheck = useMemo(() => {
    // A preview shows what a write will do, so it stays.
    if (checkedRun === undefined || view !== 'results') return undefined;
    return (signal: AbortSignal) =>
      session.check(checkedRun.today, { ledgerFile, signal, earlier: checkedRun, readsOnly: true });
  }, [session, checkedRun, ledgerFile, view]);
  useLiveCheck(session, { check: recheck, expectedMilliseconds }, busy, dispatch);

  const checks = useMemo((): Checks => {
    const read = async (day: CalendarDate): Promise<CheckedWorkbook> => {
      stopper.current = new AbortController();
      const { signal } = stopper.current;
      const began = performance.now();
      let runBegan = began;
      let runTook = 0;
      const progress = (reached: CheckProgress): void => {
        if (reached.step === 'tables') runBegan = performance.now();
        if (reached.step === 'preview') runTook = performance.now() - runBegan;
        dispatch({ type: 'checkProgressed', progress: reached });
      };
      const answer = await session.check(day, { ledgerFile, signal, progress });
      // After an edit only what it has changed is worked out again: that leaves the reading and the preview.
      expectedMilliseconds.current = performance.now() - began - runTook;
      return answer;
    };
    const checkInto = async (work: Work, shown: View): Promise<void> => {
      const day = parseToday(typedToday);
      if (day === undefined) return;
      await perform(work, async () => dispatch({ type: 'checked', checked: await read(day), view: shown }));
    };
    return {
      read,
      actions: {
        check: () => checkInto('checking', 'results'),
        openPreview: () => checkInto('preparing', 'preview'),
        stopCheck: () => stopper.current?.abort(),
      },
    };
  }, [session, perform, dispatch, typedToday, ledgerFile]);
  useCheckOfLedger(ledgerFile, state, checks.actions.check);
  return checks;
}

/** Another ledger is another answer, so it is checked as soon as nothing else is going on; once, if that fails. */
function useCheckOfLedger(
  ledgerFile: LedgerFile | undefined,
  { work, checked }: PaneState,
  check: () => Promise<void>,
): void {
  const last = useRef(ledgerFile);
  useEffect(() => {
    if (work !== undefined || last.current === ledgerFile) return;
    last.current = ledgerFile;
    if (checked) void check();
  }, [ledgerFile, work, checked, check]);
}
