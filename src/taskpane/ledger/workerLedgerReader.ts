import { unpackLedgerFile } from '../../core/ledger/packedLedgerFile';
import type { LedgerEvent, LedgerReply, LedgerRequest } from '../../worker/ledger/messages';
import type { LedgerFileReader, LedgerReading } from './ledgerFileReader';

/** The part of a browser's worker that is used. */
export interface LedgerWorker {
  postMessage(request: LedgerRequest): void;
  addEventListener(type: 'message', listener: (message: MessageEvent<LedgerReply>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

type Task = Exclude<LedgerRequest, { kind: 'cancel' }>;
/** A task before it has a number. */
type Wanted = Task extends infer Each ? (Each extends Task ? Omit<Each, 'task'> : never) : never;

/** The worker is made at the first file, and made anew after it has failed. */
export function workerLedgerReader(createWorker: () => LedgerWorker): LedgerFileReader {
  let worker: LedgerWorker | undefined;
  let lastTask = 0;
  let hearing: { readonly task: number; readonly listen: (event: LedgerEvent) => void } | undefined;

  const tell = (event: LedgerEvent): void => {
    const { listen } = hearing ?? {};
    if (event.kind !== 'progress') hearing = undefined;
    listen?.(event);
  };
  const fail = (): void => {
    worker = undefined;
    tell({ kind: 'failed' });
  };
  const started = (): LedgerWorker => {
    const made = createWorker();
    made.addEventListener('message', ({ data: { task, ...event } }) => {
      if (task === hearing?.task) tell(event);
    });
    made.addEventListener('error', () => {
      if (made === worker) fail();
    });
    return made;
  };
  const start = (wanted: Wanted, listen: (event: LedgerEvent) => void): LedgerReading => {
    lastTask += 1;
    const task = lastTask;
    hearing = { task, listen };
    try {
      worker ??= started();
      worker.postMessage({ ...wanted, task });
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

  return {
    inspect: (file, listen) =>
      start({ kind: 'inspect', file }, (event) => {
        if (event.kind !== 'read') listen(event);
      }),
    read: (file, understanding, listen) =>
      start({ kind: 'read', file, name: file.name, understanding }, (event) => {
        if (event.kind === 'read') listen({ kind: 'read', ledger: unpackLedgerFile(event.ledger) });
        else if (event.kind !== 'understood') listen(event);
      }),
  };
}
