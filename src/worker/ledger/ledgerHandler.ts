import { inspectLedgerFile } from '../../core/ledger/inspectLedgerFile';
import type { LedgerFileSource, Watch } from '../../core/ledger/ledgerFileSource';
import { buffersOf, packLedgerFile } from '../../core/ledger/packedLedgerFile';
import { readWholeLedger } from '../../core/ledger/readWholeLedger';
import { blobSource, UnreachableFile } from './blobSource';
import type { LedgerEvent, LedgerReply, LedgerRequest } from './messages';

/** How the handler meets the outside, a worker's or a test's. */
export interface LedgerSurroundings {
  /** Hands the buffers over: the handler has them no longer. */
  post(reply: LedgerReply, buffers: ArrayBuffer[]): void;
  /** Lets messages that have come in be handled: a cancel among them. */
  pause(): Promise<void>;
}

type Task = Exclude<LedgerRequest, { kind: 'cancel' }>;

/** Goes through a file a piece at a time; between two pieces a cancel, or another task, stops it. */
export function ledgerHandler({
  post,
  pause,
}: LedgerSurroundings): (request: LedgerRequest) => Promise<void> {
  let current: number | undefined;

  const follow = async (request: Task): Promise<LedgerEvent | undefined> => {
    const { task, file } = request;
    const watch: Watch = {
      progress: (share) => {
        if (current === task) post({ task, kind: 'progress', share }, []);
      },
      isCancelled: () => current !== task,
    };
    const source = pausingSource(blobSource(file), pause);
    if (request.kind === 'inspect') {
      const understanding = await inspectLedgerFile(source, watch);
      return understanding && { kind: 'understood', understanding };
    }
    const ledger = await readWholeLedger(request.name, source, request.understanding, watch);
    return ledger && { kind: 'read', ledger: packLedgerFile(ledger) };
  };

  return async (request) => {
    const { task } = request;
    if (request.kind === 'cancel') {
      if (current === task) current = undefined;
      return;
    }
    current = task;
    const event = await follow(request).catch(whyNot);
    if (current !== task || event === undefined) return;
    current = undefined;
    post({ task, ...event }, event.kind === 'read' ? buffersOf(event.ledger) : []);
  };
}

function whyNot(error: unknown): LedgerEvent {
  return { kind: error instanceof UnreachableFile ? 'unreachable' : 'failed' };
}

function pausingSource({ size, read }: LedgerFileSource, pause: () => Promise<void>): LedgerFileSource {
  return {
    size,
    read: async (from, to) => {
      await pause();
      return read(from, to);
    },
  };
}
