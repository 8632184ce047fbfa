import { packLedgerFile } from '../../src/core/ledger/packedLedgerFile';
import type { LedgerWorker } from '../../src/taskpane/ledger/workerLedgerReader';
import { workerLedgerReader } from '../../src/taskpane/ledger/workerLedgerReader';
import type { LedgerReply, LedgerRequest } from '../../src/worker/ledger/messages';
import { bytesOf, file, HEADER, ROW, sourceOf, understandingOf } from '../core/ledger/ledgerFile';
import { readWholeLedger } from '../../src/core/ledger/readWholeLedger';
import { inSwedish } from '../../src/core/text/inSwedish';

const TEXT = file(HEADER, ROW);
const FILE = new File([TEXT], 'bok.csv');

class FakeWorker implements LedgerWorker {
  readonly requests: LedgerRequest[] = [];
  private readonly listeners = new Map<string, (message: MessageEvent<LedgerReply>) => void>();

  postMessage(request: LedgerRequest): void {
    this.requests.push(request);
  }

  addEventListener(type: string, listener: (message: MessageEvent<LedgerReply>) => void): void {
    this.listeners.set(type, listener);
  }

  say(reply: LedgerReply): void {
    this.listeners.get('message')?.(new MessageEvent('message', { data: reply }));
  }

  break(): void {
    this.listeners.get('error')?.(new MessageEvent('error'));
  }
}

function readerWithWorkers() {
  const workers: FakeWorker[] = [];
  const reader = workerLedgerReader(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const heard: { kind: string }[] = [];
  return { workers, reader, heard, listen: (event: { kind: string }) => heard.push(event) };
}

const HALFWAY = { kind: 'progress', share: 0.5 } as const;

async function understood() {
  const understanding = await understandingOf(TEXT);
  if (understanding.kind === 'refused') throw new Error(inSwedish(understanding.message));
  return understanding;
}

describe('The reader with a worker', () => {
  it('makes no worker before there is a file', () => {
    expect(readerWithWorkers().workers).toEqual([]);
  });

  it('gives the file itself to one worker, for looking and for reading', async () => {
    const { workers, reader, listen } = readerWithWorkers();
    const understanding = await understood();
    reader.inspect(FILE, listen);
    reader.read(FILE, understanding, listen);
    expect(workers.map(({ requests }) => requests)).toEqual([
      [
        { kind: 'inspect', task: 1, file: FILE },
        { kind: 'read', task: 2, file: FILE, name: 'bok.csv', understanding },
      ],
    ]);
  });

  it('passes on what the worker says of its task', () => {
    const { workers, reader, heard, listen } = readerWithWorkers();
    reader.inspect(FILE, listen);
    workers[0]?.say({ task: 1, ...HALFWAY });
    expect(heard).toEqual([HALFWAY]);
  });

  it('gives a file that can be read where the worker gave a packed one', async () => {
    const { workers, reader } = readerWithWorkers();
    const understanding = await understood();
    const own = await readWholeLedger('bok.csv', sourceOf(bytesOf(TEXT)), understanding);
    const vouchers: string[] = [];
    reader.read(FILE, understanding, (event) => {
      if (event.kind === 'read') vouchers.push(event.ledger.rows.voucherAt(0));
    });
    if (own) workers[0]?.say({ task: 1, kind: 'read', ledger: packLedgerFile(own) });
    expect(vouchers).toEqual(['A1']);
  });

  it('passes on nothing of a task that another has taken the place of', () => {
    const { workers, reader, heard, listen } = readerWithWorkers();
    reader.inspect(FILE, listen);
    reader.inspect(FILE, listen);
    workers[0]?.say({ task: 1, ...HALFWAY });
    expect(heard).toEqual([]);
  });

  it('tells the worker to stop', () => {
    const { workers, reader, listen } = readerWithWorkers();
    reader.inspect(FILE, listen).cancel();
    expect(workers[0]?.requests[1]).toEqual({ kind: 'cancel', task: 1 });
  });

  it('passes on nothing after a cancel', () => {
    const { workers, reader, heard, listen } = readerWithWorkers();
    reader.inspect(FILE, listen).cancel();
    workers[0]?.say({ task: 1, ...HALFWAY });
    expect(heard).toEqual([]);
  });

  it('does not stop what is not its own', () => {
    const { workers, reader, listen } = readerWithWorkers();
    const first = reader.inspect(FILE, listen);
    reader.inspect(FILE, listen);
    first.cancel();
    expect(workers[0]?.requests.map(({ kind }) => kind)).toEqual(['inspect', 'inspect']);
  });

  it('makes a new worker after one that broke', () => {
    const { workers, reader, heard, listen } = readerWithWorkers();
    reader.inspect(FILE, listen);
    workers[0]?.break();
    reader.inspect(FILE, listen);
    expect([heard, workers.length]).toEqual([[{ kind: 'failed' }], 2]);
  });

  it('says that it failed where there can be no worker', () => {
    const heard: { kind: string }[] = [];
    const reader = workerLedgerReader(() => {
      throw new Error('Workers are forbidden');
    });
    reader.inspect(FILE, (event) => heard.push(event));
    expect(heard).toEqual([{ kind: 'failed' }]);
  });
});
