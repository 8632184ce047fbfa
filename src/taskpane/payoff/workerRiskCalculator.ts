import { NET_FOR_SOCIETY } from '../../core/payoff/risk/measure';
import type { RiskEvent, RiskReply, RiskRequest } from '../../worker/messages';
import { toPlain } from '../../worker/plainInput';
import type { RiskCalculator } from './riskCalculator';

/** The part of a browser's worker that is used. */
export interface RiskWorker {
  postMessage(request: RiskRequest): void;
  addEventListener(type: 'message', listener: (message: MessageEvent<RiskReply>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** The worker is made at the first calculation, and made anew after it has failed. */
export function workerRiskCalculator(createWorker: () => RiskWorker): RiskCalculator {
  let worker: RiskWorker | undefined;
  let lastTask = 0;
  let hearing: { readonly task: number; readonly listen: (event: RiskEvent) => void } | undefined;

  const tell = (event: RiskEvent): void => {
    const { listen } = hearing ?? {};
    if (event.kind !== 'progress') hearing = undefined;
    listen?.(event);
  };
  const fail = (): void => {
    worker = undefined;
    tell({ kind: 'failed' });
  };
  const started = (): RiskWorker => {
    const made = createWorker();
    made.addEventListener('message', ({ data: { task, ...event } }) => {
      if (task === hearing?.task) tell(event);
    });
    made.addEventListener('error', () => {
      if (made === worker) fail();
    });
    return made;
  };

  return {
    calculate: (input, listen) => {
      lastTask += 1;
      const task = lastTask;
      hearing = { task, listen };
      try {
        worker ??= started();
        worker.postMessage({ kind: 'start', task, input: toPlain(input), measure: NET_FOR_SOCIETY });
      } catch {
        // A host that refuses workers says so by throwing.
        fail();
      }
      return {
        cancel: () => {
          if (hearing?.task !== task) return;
          hearing = undefined;
          worker?.postMessage({ kind: 'cancel', task });
        },
      };
    },
  };
}
