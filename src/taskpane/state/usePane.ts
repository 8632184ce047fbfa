import { useMemo, useReducer, useRef } from 'react';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { Place } from '../../core/values/place';
import type { WorkbookSession } from '../../excel/workbookSession';
import { cellExplainer } from '../../workbook/explaining/explain';
import { changeActions } from './changeActions';
import type { PaneActions } from './paneActions';
import type { PaneState } from './paneState';
import { initialState, paneReducer } from './paneState';
import { failureOf } from './problem';
import { parseToday } from './today';
import { useChecks } from './useChecks';
import { useSelectedCell } from './useSelectedCell';
import { useTurns } from './useTurns';

/** What the pane shows, and what can be done in it. */
export function usePane(
  session: WorkbookSession,
  today: CalendarDate,
): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, today.toString(), initialState);
  const { today: typedToday, checked, lastFix } = state;
  const turns = useTurns(dispatch);
  const checks = useChecks(session, state, turns, dispatch);
  const ownSelection = useRef<Place | undefined>(undefined);
  useSelectedCell(session, checked?.run, ownSelection, dispatch);

  const changes = useMemo(
    () =>
      changeActions(
        { session, turns, readWorkbook: checks.read, dispatch },
        { checked, today: typedToday, lastFix },
      ),
    [session, turns, checks, checked, typedToday, lastFix],
  );
  const actions = useMemo(
    (): PaneActions => ({
      ...checks.actions,
      ...changes,
      setToday: (text) => dispatch({ type: 'todayTyped', today: text }),
      openClear: () => dispatch({ type: 'viewOpened', view: 'confirmClear' }),
      openAdopt: () => dispatch({ type: 'viewOpened', view: 'adopt' }),
      cancel: () => dispatch({ type: 'viewOpened', view: 'results' }),
      endGuide: () => dispatch({ type: 'guideEnded' }),
      select: async (place) => {
        if (turns.busy.current) return;
        try {
          ownSelection.current = place;
          await session.select(place);
          dispatch({ type: 'selected', place });
        } catch (error) {
          dispatch({ type: 'selectFailed', notice: failureOf(error, 'selecting') });
        }
      },
      askOfCell: async (asked) => {
        const day = parseToday(typedToday);
        if (day === undefined) return;
        await turns.perform('checking', async () => {
          const known = checked ?? (await checks.read(day));
          if (known !== checked) dispatch({ type: 'checked', checked: known, view: 'results' });
          const cell = await session.selectedCell();
          const shown = cell && cellExplainer(known.run)(cell);
          dispatch({ type: 'workEnded' });
          dispatch(shown ? { type: 'cellExplained', shown, asked } : { type: 'nothingToExplain' });
        });
      },
      closeExplanation: () => dispatch({ type: 'explanationClosed' }),
      closeNotice: () => dispatch({ type: 'noticeClosed' }),
    }),
    [session, turns, checks, changes, checked, typedToday],
  );
  return { state, actions };
}
