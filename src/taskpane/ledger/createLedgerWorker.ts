import type { LedgerWorker } from './workerLedgerReader';

/** A file of its own beside the pane's, so that the page's rules for scripts hold for it too. */
export function createLedgerWorker(): LedgerWorker {
  return new Worker(
    new URL(/* webpackChunkName: "ledgerWorker" */ '../../worker/ledger/index.ts', import.meta.url),
  );
}
