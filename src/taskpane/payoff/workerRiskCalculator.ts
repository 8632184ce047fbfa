import { NET_FOR_SOCIETY } from '../../core/payoff/risk/measure';
import type { RiskReply, RiskRequest } from '../../worker/messages';
import { toPlain } from '../../worker/plainInput';
import type { TaskWorker } from '../shared/workerTasks';
import { workerTasks } from '../shared/workerTasks';
import type { RiskCalculator } from './riskCalculator';

export type RiskWorker = TaskWorker<RiskRequest, RiskReply>;

export function workerRiskCalculator(createWorker: () => RiskWorker): RiskCalculator {
  const start = workerTasks(createWorker, ({ task, ...event }) => ({ task, event }));
  return {
    calculate: (input, listen) =>
      start((task) => ({ kind: 'start', task, input: toPlain(input), measure: NET_FOR_SOCIETY }), listen),
  };
}
