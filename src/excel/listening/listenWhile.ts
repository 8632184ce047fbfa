import type { RunBatch } from '../office/batch';

/**
 * Calls `heard` with each event until it is stopped. Nothing is thrown into Excel: what goes wrong is reported.
 *
 * @returns stops it
 */
export function listenWhile<Heard>(
  batch: RunBatch,
  eventsOf: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<Heard>,
  heard: (event: Heard) => void,
  report: (report: { readonly kind: 'failed'; readonly error: unknown }) => void,
): () => void {
  let isOver = false;
  const listening = batch(async (context) => {
    const handler = eventsOf(context.workbook).add((event) => {
      if (!isOver) heard(event);
      return Promise.resolve();
    });
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
    // The workbook may be gone by now, and with it what there is to stop.
    void listening.then((stop) => stop()).catch(() => undefined);
  };
}
