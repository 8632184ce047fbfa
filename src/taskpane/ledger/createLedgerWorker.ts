import type { LedgerWorker } from './workerLedgerReader';

/** Of a file beside the pane's, since the page's rules let no text become a script. */
export function createLedgerWorker(): LedgerWorker {
  return new Worker(
    new URL(/* webpackChunkName: "ledgerWorker" */ '../../worker/ledger/index.ts', import.meta.url),
  );
}
