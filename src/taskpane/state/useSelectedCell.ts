import type { Dispatch, RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { Place } from '../../core/values/place';
import type { SelectionReport, WorkbookSession } from '../../excel/workbookSession';
import type { SelectedCell } from '../../workbook/explaining/explain';
import { cellExplainer } from '../../workbook/explaining/explain';
import type { RunResult } from '../../workbook/run';
import type { PaneEvent } from './paneState';
import { logFailure } from './problem';

/**
 * Explains the cell that the user selects in the workbook, by the latest check. What the pane itself selects is left
 * alone: whoever follows an explanation to its cells keeps it.
 *
 * @param ownSelection the place that the pane selected last
 */
export function useSelectedCell(
  session: WorkbookSession,
  run: RunResult | undefined,
  ownSelection: RefObject<Place | undefined>,
  dispatch: Dispatch<PaneEvent>,
): void {
  const explain = useMemo(() => (run ? cellExplainer(run) : undefined), [run]);
  // The watch outlives the checks.
  const latest = useRef(explain);
  const lastCell = useRef<SelectedCell>(undefined);
  useEffect(() => {
    const isRenewed = latest.current !== undefined && latest.current !== explain;
    latest.current = explain;
    if (!isRenewed || lastCell.current === undefined) return;
    dispatch({ type: 'explanationRenewed', shown: explain?.(lastCell.current) });
  }, [explain, dispatch]);

  useEffect(() => {
    const hear = (report: SelectionReport): void => {
      if (report.kind === 'failed') {
        // The user has asked for nothing, so it is logged and no more.
        logFailure(report.error);
        return;
      }
      const { cell } = report;
      if (cell === undefined || isOwn(cell, ownSelection.current)) return;
      ownSelection.current = undefined;
      const shown = latest.current?.(cell);
      if (shown) lastCell.current = cell;
      if (shown) dispatch({ type: 'cellExplained', shown });
    };
    return session.onSelection(hear);
  }, [session, ownSelection, dispatch]);
}

function isOwn(cell: SelectedCell, place: Place | undefined): boolean {
  return cell.kind === 'input' && cell.sheet === place?.sheet && cell.cell === place.cell;
}
