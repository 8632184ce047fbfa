/** A request or a reply says which task it is about. */
interface OfTask {
  readonly task: number;
}

/** The part of a browser's worker that is used. */
export interface TaskWorker<Request extends OfTask, Reply extends OfTask> {
  postMessage(request: Request | (OfTask & { readonly kind: 'cancel' })): void;
  addEventListener(type: 'message', listener: (message: MessageEvent<Reply>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

type Event = { readonly kind: string };

export interface RunningTask {
  cancel(): void;
}

/**
 * Gives a worker one task at a time, each in place of the one before. The worker is made at the first task, and made
 * anew after it has failed.
 *
 * @param split the reply's task and the rest of it; only `progress` leaves more to hear
 */
export function workerTasks<Request extends OfTask, Reply extends OfTask, Heard extends Event>(
  createWorker: () => TaskWorker<Request, Reply>,
  split: (reply: Reply) => OfTask & { readonly event: Heard },
): (
  request: (task: number) => Request,
  listen: (event: Heard | { readonly kind: 'failed' }) => void,
) => RunningTask {
  let worker: TaskWorker<Request, Reply> | undefined;
  let lastTask = 0;
  let hearing:
    (OfTask & { readonly listen: (event: Heard | { readonly kind: 'failed' }) => void }) | undefined;

  const tell = (event: Heard | { readonly kind: 'failed' }): void => {
    const { listen } = hearing ?? {};
    if (event.kind !== 'progress') hearing = undefined;
    listen?.(event);
  };
  const fail = (): void => {
    worker = undefined;
    tell({ kind: 'failed' });
  };
  const started = (): TaskWorker<Request, Reply> => {
    const made = createWorker();
    made.addEventListener('message', ({ data }) => {
      const { task, event } = split(data);
      if (task === hearing?.task) tell(event);
    });
    made.addEventListener('error', () => {
      if (made === worker) fail();
    });
    return made;
  };

  return (request, listen) => {
    lastTask += 1;
    const task = lastTask;
    hearing = { task, listen };
    try {
      worker ??= started();
      worker.postMessage(request(task));
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
  };
}
