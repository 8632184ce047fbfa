import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import type { InputTable } from '../../core/model/inputTables';
import type { Acceptance } from '../../core/model/followUpRows';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { Place } from '../../core/values/place';
import type { CheckedWorkbook, CheckProgress, NewLink, WorkbookSession } from '../../excel/workbookSession';
import type { ClosingDetails } from '../../workbook/records/closingRecord';
import { cellExplainer } from '../../workbook/explaining/explain';
import type { Fix } from '../../workbook/fixes/fix';
import { useChosenLedger } from '../ledger/LedgerDeskProvider';
import type { CellQuestion, Notice, PaneState, Resolution, View, Work } from './paneState';
import { initialState, paneReducer } from './paneState';
import { noticeOf } from './problem';
import { parseToday } from './today';
import { useLiveCheck } from './useLiveCheck';
import { useSelectedCell } from './useSelectedCell';

/** What the user can do in the pane. None of them rejects: what goes wrong ends up in the state's notice. */
export interface PaneActions {
  setToday(today: string): void;
  check(): Promise<void>;
  /** Stops a check on its way; what was checked before is shown still. */
  stopCheck(): void;
  /** Reads the workbook anew, so that the preview shows what would be written now. */
  openPreview(): Promise<void>;
  write(): Promise<void>;
  openClear(): void;
  clear(): Promise<void>;
  cancel(): void;
  /** The tables that are missing, or one of them. */
  insertTemplate(table?: InputTable): Promise<void>;
  /** The example's tables and rows, and the guide through them. */
  insertExample(): Promise<void>;
  endGuide(): void;
  openAdopt(): void;
  adopt(link: NewLink): Promise<void>;
  removeLink(table: InputTable): Promise<void>;
  select(place: Place): Promise<void>;
  /** Each of these writes to the workbook, and checks it again. */
  accept(finding: Finding, by: string, reason: string): Promise<void>;
  removeAcceptance(acceptance: Acceptance): Promise<void>;
  applyFix(fix: Fix): Promise<void>;
  closePeriod(details: ClosingDetails): Promise<void>;
  /** Of the cell that is selected in Excel; checks first if nothing is checked yet. */
  askOfCell(question: CellQuestion): Promise<void>;
  closeExplanation(): void;
  closeNotice(): void;
}

export function usePane(
  session: WorkbookSession,
  today: CalendarDate,
): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, today.toString(), initialState);
  const ledgerFile = useChosenLedger();
  const stopper = useRef<AbortController>(undefined);
  const busy = useRef(false);
  const ownSelection = useRef<Place | undefined>(undefined);
  useSelectedCell(session, state.checked?.run, ownSelection, dispatch);

  const perform = useCallback(async (work: Work, action: () => Promise<void>): Promise<void> => {
    // The state lags behind two quick clicks; this does not.
    if (busy.current) return;
    busy.current = true;
    dispatch({ type: 'workBegan', work });
    try {
      await action();
    } catch (error) {
      dispatch({ type: 'workFailed', notice: noticeOf(error, work) });
    } finally {
      busy.current = false;
    }
  }, []);

  const { today: typedToday, checked, view } = state;
  const expectedMilliseconds = useRef(0);
  const checkedRun = checked?.run;
  const recheck = useMemo(() => {
    // A preview shows what a write will do, so it stays.
    if (checkedRun === undefined || view !== 'results') return undefined;
    return (signal: AbortSignal) =>
      session.check(checkedRun.today, { ledgerFile, signal, earlier: checkedRun, readsOnly: true });
  }, [session, checkedRun, ledgerFile, view]);
  useLiveCheck(session, { check: recheck, expectedMilliseconds }, busy, dispatch);

  const actions = useMemo((): PaneActions => {
    const checkWorkbook = async (day: CalendarDate): Promise<CheckedWorkbook> => {
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
    const checkInto = async (work: Work, view: View): Promise<void> => {
      const day = parseToday(typedToday);
      if (day === undefined) return;
      await perform(work, async () => dispatch({ type: 'checked', checked: await checkWorkbook(day), view }));
    };
    const resolve = async (how: Resolution, work: (day: CalendarDate) => Promise<void>): Promise<void> => {
      if (checked === undefined) return;
      const day = checked.run.today;
      await perform('resolving', async () => {
        await work(day);
        dispatch({ type: 'checked', checked: await checkWorkbook(day), view: 'results' });
        dispatch({ type: 'finished', notice: { kind: 'resolved', how } });
      });
    };
    /** What changes which tables there are: checked at once, where the day can be read. */
    const change = async (work: Work, act: () => Promise<Notice>): Promise<void> => {
      const day = parseToday(typedToday);
      await perform(work, async () => {
        const notice = await act();
        if (day) dispatch({ type: 'checked', checked: await checkWorkbook(day), view: 'results' });
        dispatch({ type: 'finished', notice });
      });
    };
    const relink = (how: Resolution, act: () => Promise<void>): Promise<void> =>
      change('resolving', async () => {
        await act();
        return { kind: 'resolved', how };
      });
    return {
      setToday: (text) => dispatch({ type: 'todayTyped', today: text }),
      check: () => checkInto('checking', 'results'),
      openPreview: () => checkInto('preparing', 'preview'),
      stopCheck: () => stopper.current?.abort(),
      write: async () => {
        if (checked === undefined) return;
        await perform('writing', async () => {
          const report = await session.write(checked, (step) => dispatch({ type: 'workReachedStep', step }));
          dispatch({ type: 'finished', notice: { kind: 'wrote', report } });
        });
      },
      openClear: () => dispatch({ type: 'viewOpened', view: 'confirmClear' }),
      clear: () =>
        perform('clearing', async () => {
          dispatch({ type: 'finished', notice: { kind: 'cleared', report: await session.clear() } });
        }),
      cancel: () => dispatch({ type: 'viewOpened', view: 'results' }),
      insertTemplate: (table) =>
        change('inserting', async () => {
          return { kind: 'inserted', report: await session.insertTemplate(table) };
        }),
      insertExample: () =>
        perform('inserting', async () => {
          const report = await session.insertExample();
          dispatch({ type: 'guideBegan' });
          dispatch({ type: 'finished', notice: { kind: 'inserted', report } });
        }),
      endGuide: () => dispatch({ type: 'guideEnded' }),
      openAdopt: () => dispatch({ type: 'viewOpened', view: 'adopt' }),
      adopt: (link) => relink('adopted', () => session.adopt(link)),
      removeLink: (table) => relink('unlinked', () => session.removeLink(table)),
      select: async (place) => {
        if (busy.current) return;
        try {
          ownSelection.current = place;
          await session.select(place);
          dispatch({ type: 'selected', place });
        } catch (error) {
          dispatch({ type: 'selectFailed', notice: noticeOf(error, 'selecting') });
        }
      },
      accept: (finding, by, reason) =>
        resolve('accepted', (date) => session.accept(finding, { by, reason, date })),
      removeAcceptance: (acceptance) => resolve('unaccepted', () => session.removeAcceptance(acceptance)),
      applyFix: (fix) => resolve('fixed', (day) => session.applyFix(fix, day)),
      closePeriod: (details) =>
        resolve('closed', async () => {
          if (checked) await session.closePeriod(details, checked);
        }),
      askOfCell: async (asked) => {
        const day = parseToday(typedToday);
        if (day === undefined) return;
        await perform('checking', async () => {
          const known = checked ?? (await checkWorkbook(day));
          if (known !== checked) dispatch({ type: 'checked', checked: known, view: 'results' });
          const cell = await session.selectedCell();
          const shown = cell && cellExplainer(known.run)(cell);
          dispatch({ type: 'workEnded' });
          dispatch(shown ? { type: 'cellExplained', shown, asked } : { type: 'nothingToExplain' });
        });
      },
      closeExplanation: () => dispatch({ type: 'explanationClosed' }),
      closeNotice: () => dispatch({ type: 'noticeClosed' }),
    };
  }, [session, perform, typedToday, checked, ledgerFile]);
  useCheckOfLedger(ledgerFile, state, actions.check);

  return { state, actions };
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
