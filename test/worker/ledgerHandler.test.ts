import type { FileUnderstanding } from '../../src/core/ledger/inspectLedgerFile';
import { unpackLedgerFile } from '../../src/core/ledger/packedLedgerFile';
import type { ConfirmedUnderstanding } from '../../src/core/ledger/readLedgerFile';
import { ledgerHandler } from '../../src/worker/ledger/ledgerHandler';
import type { LedgerReply, LedgerRequest } from '../../src/worker/ledger/messages';
import { file, HEADER, ROW, understandingOf } from '../core/ledger/ledgerFile';
import { inSwedish } from '../../src/core/text/inSwedish';

const SMALL = file(HEADER, ROW);
/** Three pieces of a megabyte, so that something can be said between them. */
const LARGE = file(HEADER, ...Array.from({ length: 60_000 }, () => ROW));

/** The handler between two ends of a wire: what is posted has been through a message's copying and handing over. */
class Wire {
  readonly replies: LedgerReply[] = [];
  /** What the pane does after the worker's so manieth reply. */
  whenReplied: (count: number) => void = () => undefined;
  private readonly handle = ledgerHandler({
    post: (reply, buffers) => {
      this.replies.push(structuredClone(reply, { transfer: buffers }));
      this.whenReplied(this.replies.length);
    },
    pause: () => Promise.resolve(),
  });

  send(request: LedgerRequest): Promise<void> {
    return this.handle(request);
  }

  kinds(): string[] {
    return this.replies.map(({ kind }) => kind);
  }

  last(): LedgerReply | undefined {
    return this.replies.at(-1);
  }
}

async function confirmed(text: string): Promise<ConfirmedUnderstanding> {
  const understanding = await understandingOf(text);
  if (understanding.kind === 'refused') throw new Error(inSwedish(understanding.message));
  return understanding;
}

function inspecting(text: string, task = 1): LedgerRequest {
  return { kind: 'inspect', task, file: new Blob([text]) };
}

async function reading(text: string, task = 1): Promise<LedgerRequest> {
  return {
    kind: 'read',
    task,
    file: new Blob([text]),
    name: 'bok.csv',
    understanding: await confirmed(text),
  };
}

async function wireAfter(request: LedgerRequest): Promise<Wire> {
  const wire = new Wire();
  await wire.send(request);
  return wire;
}

async function understood(text: string): Promise<FileUnderstanding | undefined> {
  const last = (await wireAfter(inspecting(text))).last();
  return last?.kind === 'understood' ? last.understanding : undefined;
}

describe('The worker for ledger files', () => {
  it('tells what a file is understood to be', async () => {
    expect(await understood(SMALL)).toEqual(await understandingOf(SMALL));
  });

  it('tells that a file is refused, and why', async () => {
    const understanding = await understood('%PDF-1.7');
    if (understanding?.kind !== 'refused') throw new Error('a PDF was taken for a ledger');
    expect(inSwedish(understanding.message)).toContain('PDF');
  });

  it('gives the rows that the file has', async () => {
    const last = (await wireAfter(await reading(SMALL))).last();
    const ledger = last?.kind === 'read' ? unpackLedgerFile(last.ledger) : undefined;
    expect([ledger?.name, ledger?.rows.length, ledger?.rows.voucherAt(0), ledger?.rows.oreAt(0)]).toEqual([
      'bok.csv',
      1,
      'A1',
      10_000,
    ]);
  });

  it('never goes back in its progress, and ends at the whole', async () => {
    const { replies } = await wireAfter(await reading(LARGE));
    const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
    expect([shares.length > 2, shares]).toEqual([
      true,
      [...shares.slice(0, -1)].sort((a, b) => a - b).concat(1),
    ]);
  });

  it.each(['inspect', 'read'] as const)('says nothing more once it is cancelled: %s', async (kind) => {
    const wire = new Wire();
    wire.whenReplied = () => void wire.send({ kind: 'cancel', task: 1 });
    await wire.send(kind === 'read' ? await reading(LARGE) : inspecting(LARGE));
    expect(wire.kinds()).toEqual(['progress']);
  });

  it('reads no further once it is cancelled', async () => {
    const blob = new Blob([LARGE]);
    let pieces = 0;
    const slice = blob.slice.bind(blob);
    blob.slice = (...range) => {
      pieces += 1;
      return slice(...range);
    };
    const wire = new Wire();
    wire.whenReplied = () => void wire.send({ kind: 'cancel', task: 1 });
    await wire.send({ kind: 'inspect', task: 1, file: blob });
    // The head, the first piece, and the one that was on its way.
    expect(pieces).toBe(3);
  });

  it('is not stopped by the cancelling of another task', async () => {
    const wire = new Wire();
    wire.whenReplied = (count) => {
      if (count === 1) void wire.send({ kind: 'cancel', task: 7 });
    };
    await wire.send(await reading(LARGE));
    expect(wire.kinds()).toContain('read');
  });

  it('lets a new task take the place of the one before', async () => {
    const wire = new Wire();
    let second: Promise<void> | undefined;
    wire.whenReplied = (count) => {
      if (count === 1) second = wire.send(inspecting(SMALL, 2));
    };
    await wire.send(await reading(LARGE));
    await second;
    expect(wire.replies.filter(({ kind }) => kind !== 'progress').map(({ task }) => task)).toEqual([2]);
  });

  it('says that a file that is gone cannot be reached', async () => {
    const gone = new Blob([SMALL]);
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    const wire = await wireAfter({ kind: 'inspect', task: 1, file: gone });
    expect(wire.replies).toEqual([{ task: 1, kind: 'unreachable' }]);
  });

  it('says that it failed where what it was sent is no understanding', async () => {
    const { kind, encoding } = await confirmed(SMALL);
    const broken: unknown = JSON.parse(JSON.stringify({ kind, encoding }));
    const understanding = broken as ConfirmedUnderstanding;
    const wire = await wireAfter({
      kind: 'read',
      task: 1,
      file: new Blob([SMALL]),
      name: 'x',
      understanding,
    });
    expect(wire.replies).toEqual([{ task: 1, kind: 'failed' }]);
  });
});
