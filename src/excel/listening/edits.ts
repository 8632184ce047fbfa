import type { RunBatch } from '../office/batch';
import type { EditReport } from '../workbookSession';

/** Long enough that a paste or a few quick cells are one edit, short enough that nobody waits. */
const PAUSE_MILLISECONDS = 250;

/**
 * Reports that cells have been edited, by the user or a co-author, once they have paused. What this add-in writes itself
 * is not told of. Nothing is thrown into Excel: what goes wrong is reported.
 *
 * @returns stops it
 */
export function watchEdits(batch: RunBatch, report: (report: EditReport) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const heard = ({ triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isOver || triggerSource === 'ThisLocalAddin') return Promise.resolve();
    clearTimeout(timer);
    timer = setTimeout(() => report({ kind: 'edited' }), PAUSE_MILLISECONDS);
    return Promise.resolve();
  };

  const listening = batch(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(heard);
    await context.sync();
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  });
  listening.catch((error: unknown) => {
    if (!isOver) report({ kind: 'failed', error });
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    // The workbook may be gone by now, and with it what there is to stop.
    void listening.then((stop) => stop()).catch(() => undefined);
  };
}
