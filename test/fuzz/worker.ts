import { parentPort, workerData } from 'node:worker_threads';
import { runProperty } from './caseRunner';
import { FUZZ_PROPERTIES } from './properties';

/** One property, on a thread of its own, so that a case that hangs can be told and ended. */
export interface FuzzTask {
  readonly property: string;
  readonly seed: number;
  readonly cases: number;
  readonly path?: string;
  /** The number of the case that is being run. */
  readonly current: Int32Array<SharedArrayBuffer>;
}

async function work({ property, current, ...run }: FuzzTask): Promise<void> {
  const own = FUZZ_PROPERTIES.find(({ name }) => name === property);
  if (own === undefined) throw new Error(`there is no ${property}`);
  const outcome = await runProperty(own, run, (index) => void Atomics.store(current, 0, index));
  parentPort?.postMessage(outcome);
}

void work(workerData as FuzzTask);
