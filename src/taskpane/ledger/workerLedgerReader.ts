import { unpackLedgerFile } from '../../core/ledger/packedLedgerFile';
import type { LedgerReply, LedgerRequest } from '../../worker/ledger/messages';
import type { TaskWorker } from '../shared/workerTasks';
import { workerTasks } from '../shared/workerTasks';
import type { LedgerFileReader } from './ledgerFileReader';

export type LedgerWorker = TaskWorker<LedgerRequest, LedgerReply>;

export function workerLedgerReader(createWorker: () => LedgerWorker): LedgerFileReader {
  const start = workerTasks(createWorker, ({ task, ...event }) => ({ task, event }));
  return {
    inspect: (file, listen) =>
      start(
        (task) => ({ kind: 'inspect', task, file }),
        (event) => {
          if (event.kind !== 'read') listen(event);
        },
      ),
    read: (file, understanding, listen) =>
      start(
        (task) => ({ kind: 'read', task, file, name: file.name, understanding }),
        (event) => {
          if (event.kind === 'read') listen({ kind: 'read', ledger: unpackLedgerFile(event.ledger) });
          else if (event.kind !== 'understood') listen(event);
        },
      ),
  };
}
