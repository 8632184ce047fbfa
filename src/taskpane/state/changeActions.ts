import type { Dispatch } from 'react';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { WorkbookSession } from '../../excel/workbookSession';
import type { ChangeActions } from './paneActions';
import type { DoneNotice, PaneEvent, PaneState, Resolution, Work } from './paneState';
import { failureOf } from './problem';
import { parseToday } from './today';
import type { Checks } from './useChecks';
import type { Turns } from './useTurns';

interface Tools {
  readonly session: WorkbookSession;
  readonly turns: Turns;
  readonly readWorkbook: Checks['read'];
  readonly dispatch: Dispatch<PaneEvent>;
}

type What = Pick<PaneState, 'checked' | 'today' | 'lastFix'>;

/** What the user can do to the workbook, as the pane's state now is. */
export function changeActions(
  { session, turns, readWorkbook, dispatch }: Tools,
  { checked, today: typedToday, lastFix }: What,
): ChangeActions {
  /** What has been done stands also where the check after it fails, and the user is told so. */
  const change = (work: Work, day: CalendarDate | undefined, act: () => Promise<DoneNotice>): Promise<void> =>
    turns.perform(work, async () => {
      const done = await act();
      try {
        if (day) dispatch({ type: 'checked', checked: await readWorkbook(day), view: 'results' });
        dispatch({ type: 'finished', notice: done });
      } catch (error) {
        dispatch({
          type: 'leftUnchecked',
          notice: { kind: 'unchecked', done, why: failureOf(error, 'checking') },
        });
      }
    });
  /** What rests on a check is checked again as of the same day. */
  const resolve = async (how: Resolution, act: (day: CalendarDate) => Promise<void>): Promise<void> => {
    if (checked === undefined) return;
    const day = checked.run.today;
    await change('resolving', day, async () => {
      await act(day);
      return { kind: 'resolved', how };
    });
  };
  /** What changes which tables there are is checked at once, where the day can be read. */
  const relink = (how: Resolution, act: () => Promise<void>): Promise<void> =>
    change('resolving', parseToday(typedToday), async () => {
      await act();
      return { kind: 'resolved', how };
    });
  return {
    write: async () => {
      if (checked === undefined) return;
      await turns.perform('writing', async () => {
        const report = await session.write(checked, (step) => dispatch({ type: 'workReachedStep', step }));
        dispatch({ type: 'finished', notice: { kind: 'wrote', report } });
      });
    },
    clear: () =>
      turns.perform('clearing', async () => {
        dispatch({ type: 'finished', notice: { kind: 'cleared', report: await session.clear() } });
      }),
    insertTemplate: (table) =>
      change('inserting', parseToday(typedToday), async () => {
        return { kind: 'inserted', report: await session.insertTemplate(table) };
      }),
    insertExample: () =>
      turns.perform('inserting', async () => {
        const report = await session.insertExample();
        dispatch({ type: 'guideBegan' });
        dispatch({ type: 'finished', notice: { kind: 'inserted', report } });
      }),
    adopt: (link) => relink('adopted', () => session.adopt(link)),
    removeLink: (table) => relink('unlinked', () => session.removeLink(table)),
    accept: (finding, by, reason) =>
      resolve('accepted', (date) => session.accept(finding, { by, reason, date })),
    removeAcceptance: (acceptance) => resolve('unaccepted', () => session.removeAcceptance(acceptance)),
    applyFix: (fix) =>
      resolve('fixed', async (day) => dispatch({ type: 'fixed', applied: await session.applyFix(fix, day) })),
    undoFix: async () => {
      if (lastFix === undefined) return;
      await resolve('unfixed', async () => {
        await session.undoFix(lastFix);
        dispatch({ type: 'fixed', applied: undefined });
      });
    },
    closePeriod: (details) =>
      resolve('closed', async () => {
        if (checked) await session.closePeriod(details, checked);
      }),
  };
}
