import type { RiskWorker } from './workerRiskCalculator';

/** Of a file beside the pane's, since the page's rules let no text become a script. */
export function createRiskWorker(): RiskWorker {
  return new Worker(new URL(/* webpackChunkName: "riskWorker" */ '../../worker/index.ts', import.meta.url));
}
