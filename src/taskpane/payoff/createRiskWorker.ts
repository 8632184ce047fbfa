import type { RiskWorker } from './workerRiskCalculator';

/** A file of its own beside the pane's, so that the page's rules for scripts hold for it too. */
export function createRiskWorker(): RiskWorker {
  return new Worker(new URL(/* webpackChunkName: "riskWorker" */ '../../worker/index.ts', import.meta.url));
}
