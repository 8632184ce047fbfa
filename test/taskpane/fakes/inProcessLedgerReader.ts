import { inspectLedgerFile } from '../../../src/core/ledger/inspectLedgerFile';
import type { LedgerFileSource, Watch } from '../../../src/core/ledger/ledgerFileSource';
import { readWholeLedger } from '../../../src/core/ledger/readWholeLedger';
import type {
  InspectionEvent,
  LedgerFileReader,
  LedgerReading,
  ReadingEvent,
} from '../../../src/taskpane/ledger/ledgerFileReader';

/** Reads files where the pane is drawn, by the same code as the worker; waits where a test lets it wait. */
export class InProcessLedgerReader implements LedgerFileReader {
  /** What was asked for, `inspect bok.csv`, and `cancel`. */
  readonly calls: string[] = [];
  /** What the next file ends with. */
  next: 'unreachable' | 'failed' | undefined;
  private gate: Promise<void> = Promise.resolve();
  private release: (() => void) | undefined;

  /** Makes the next file stop halfway until `finish`. */
  hold(): void {
    this.gate = new Promise((resolve) => (this.release = resolve));
  }

  finish(): void {
    this.release?.();
  }

  inspect(file: File, listen: (event: InspectionEvent) => void): LedgerReading {
    return this.follow<InspectionEvent>(`inspect ${file.name}`, listen, async (watch) => {
      const understanding = await inspectLedgerFile(sourceOf(file), watch);
      return understanding && { kind: 'understood', understanding };
    });
  }

  read(
    file: File,
    understanding: Parameters<LedgerFileReader['read']>[1],
    listen: (event: ReadingEvent) => void,
  ): LedgerReading {
    return this.follow<ReadingEvent>(`read ${file.name}`, listen, async (watch) => {
      const ledger = await readWholeLedger(file.name, sourceOf(file), understanding, watch);
      return ledger && { kind: 'read', ledger };
    });
  }

  private follow<Event>(
    call: string,
    listen: (event: Event | { kind: 'progress'; share: number } | { kind: 'unreachable' | 'failed' }) => void,
    work: (watch: Watch) => Promise<Event | undefined>,
  ): LedgerReading {
    this.calls.push(call);
    let isCancelled = false;
    const end = this.next;
    this.next = undefined;
    const go = async (): Promise<void> => {
      listen({ kind: 'progress', share: 0.5 });
      await this.gate;
      if (isCancelled) return;
      const event = end ? { kind: end } : await work({ isCancelled: () => isCancelled });
      if (event !== undefined && !isCancelled) listen(event);
    };
    void go();
    return {
      cancel: () => {
        this.calls.push('cancel');
        isCancelled = true;
      },
    };
  }
}

function sourceOf(file: File): LedgerFileSource {
  return {
    size: file.size,
    read: (from, to) =>
      new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => {
          const { result } = reader;
          if (result === null || typeof result === 'string') reject(new Error('not bytes'));
          else resolve(new Uint8Array(result));
        };
        reader.onerror = () => reject(new Error('not read'));
        reader.readAsArrayBuffer(file.slice(from, to));
      }),
  };
}
