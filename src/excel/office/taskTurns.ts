import { CheckCancelled } from '../checkCancelled';

/** How long the thread is held at a time: a key that is pressed meanwhile is answered without a delay that is felt. */
const LONGEST_TURN_MS = 40;

export interface TurnOptions<Step> {
  /** Told of each step as it begins. */
  readonly began?: (step: Step) => void;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, from any start. */
  readonly clock?: () => number;
  /** Lets the thread's other work in: typing, painting, a press on Avbryt. */
  readonly pause?: () => Promise<void>;
}

/**
 * Does a long piece of work a turn at a time, so that what else waits for the thread gets its own turns between.
 * Rejected with {@link CheckCancelled} before the first step after the signal.
 */
export async function doInTurns<Step, Result>(
  work: Generator<Step | void, Result, void>,
  { began, signal, clock = () => performance.now(), pause = nextTask }: TurnOptions<Step> = {},
): Promise<Result> {
  let turnBegan = clock();
  for (;;) {
    if (signal?.aborted === true) throw new CheckCancelled();
    const step = work.next();
    if (step.done) return step.value;
    if (step.value !== undefined) began?.(step.value);
    if (clock() - turnBegan < LONGEST_TURN_MS) continue;
    await pause();
    turnBegan = clock();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
