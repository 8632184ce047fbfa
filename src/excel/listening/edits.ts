import type { RunBatch } from '../office/batch';
import type { EditReport } from '../workbookSession';
import { listenWhile } from './listenWhile';

/** Long enough that a paste or a few quick cells are one edit, short enough that nobody waits. */
const PAUSE_MILLISECONDS = 250;

/**
 * Reports that cells have been edited, by the user or a co-author, once they have paused. What this add-in writes itself
 * is not told of.
 *
 * @returns stops it
 */
export function watchEdits(batch: RunBatch, report: (report: EditReport) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = ({ triggerSource }: Excel.WorksheetChangedEventArgs): void => {
    if (triggerSource === 'ThisLocalAddin') return;
    clearTimeout(timer);
    timer = setTimeout(() => report({ kind: 'edited' }), PAUSE_MILLISECONDS);
  };
  const stop = listenWhile(batch, ({ worksheets }) => worksheets.onChanged, heard, report);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
