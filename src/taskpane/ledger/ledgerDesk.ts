import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';
import type { ConfirmedMappings } from './confirmedMappings';
import type { InspectionEvent, LedgerFileReader, LedgerReading, ReadingEvent } from './ledgerFileReader';
import type { LedgerEnd, LedgerStage, UsedLedger } from './ledgerStage';
import { isConfirmable, isSound, isWhole, postingsIn } from './ledgerStage';

/** Which ledger is used, and what is being done to use another. */
export interface LedgerDeskState {
  readonly stage: LedgerStage;
  /** Undefined: the table *Huvudbok*. */
  readonly used: UsedLedger | undefined;
}

/** Takes a file from being chosen to being used: looked at, read, shown and confirmed. */
export class LedgerDesk {
  private state: LedgerDeskState = { stage: { kind: 'idle' }, used: undefined };
  private readonly listeners = new Set<() => void>();
  private running: LedgerReading | undefined;

  constructor(
    private readonly reader: LedgerFileReader,
    private readonly mappings: ConfirmedMappings,
  ) {}

  readonly current = (): LedgerDeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  choose(file: File): void {
    this.begin({ kind: 'inspecting', file, share: 0 });
    this.run<InspectionEvent>(
      (listen) => this.reader.inspect(file, listen),
      (event) => this.inspected(file, event),
    );
  }

  /** Another column, sign or date form: the file is read anew, so that what is shown is what would be used. */
  change(understanding: ConfirmedUnderstanding): void {
    const { stage } = this.state;
    if (stage.kind === 'confirming') this.propose(stage.file, understanding);
  }

  confirm(): void {
    const { stage } = this.state;
    if (stage.kind !== 'confirming' || stage.trial.kind !== 'read') return;
    const { file, understanding, trial } = stage;
    if (postingsIn(trial.ledger) === 0) return;
    this.mappings.remember(understanding);
    this.use({ file, understanding, ledger: trial.ledger, isRecalled: false });
  }

  /** Stops what is being done; what was used before is used still. */
  cancel(): void {
    const { stage } = this.state;
    this.begin(
      stage.kind === 'inspecting' || stage.kind === 'recalling'
        ? { kind: 'ended', name: stage.file.name, why: { kind: 'cancelled' } }
        : { kind: 'idle' },
    );
  }

  /** Shows how the used file is read, for a change. */
  review(): void {
    const { used } = this.state;
    if (used === undefined) return;
    const { file, understanding, ledger } = used;
    this.begin({ kind: 'confirming', file, understanding, trial: { kind: 'read', ledger } });
  }

  /** Back to the table. */
  remove(): void {
    this.stop();
    this.set({ stage: { kind: 'idle' }, used: undefined });
  }

  private inspected(file: File, event: InspectionEvent): void {
    if (event.kind === 'progress') {
      this.setStage({ kind: 'inspecting', file, share: event.share });
      return;
    }
    if (event.kind !== 'understood') {
      this.end(file, event);
      return;
    }
    const { understanding } = event;
    if (!isConfirmable(understanding)) {
      this.end(file, { kind: 'refused', message: understanding.message });
      return;
    }
    const known = this.mappings.recall(understanding);
    if (known === undefined) this.propose(file, understanding);
    else this.recall(file, known);
  }

  private recall(file: File, understanding: ConfirmedUnderstanding): void {
    const share = (done: number): void =>
      this.setStage({ kind: 'recalling', file, understanding, share: done });
    share(0);
    this.read(file, understanding, (event) => {
      if (event.kind === 'progress') share(event.share);
      else if (event.kind !== 'read') this.end(file, event);
      else if (event.ledger.report.refusal !== undefined) {
        this.end(file, { kind: 'refused', message: event.ledger.report.refusal });
      } else if (isSound(event.ledger)) {
        this.use({ file, understanding, ledger: event.ledger, isRecalled: true });
      } else {
        const trial = { kind: 'read', ledger: event.ledger } as const;
        this.setStage({ kind: 'confirming', file, understanding, trial });
      }
    });
  }

  private propose(file: File, understanding: ConfirmedUnderstanding): void {
    const show = (trial: Extract<LedgerStage, { kind: 'confirming' }>['trial']): void =>
      this.setStage({ kind: 'confirming', file, understanding, trial });
    this.stop();
    if (!isWhole(understanding)) {
      show({ kind: 'lacking' });
      return;
    }
    show({ kind: 'reading', share: 0 });
    this.read(file, understanding, (event) => {
      if (event.kind === 'progress') show({ kind: 'reading', share: event.share });
      else if (event.kind !== 'read') show({ kind: 'stopped', why: event });
      else {
        const { refusal } = event.ledger.report;
        show(
          refusal === undefined
            ? { kind: 'read', ledger: event.ledger }
            : { kind: 'stopped', why: { kind: 'refused', message: refusal } },
        );
      }
    });
  }

  private read(
    file: File,
    understanding: ConfirmedUnderstanding,
    listen: (event: ReadingEvent) => void,
  ): void {
    this.run<ReadingEvent>((hear) => this.reader.read(file, understanding, hear), listen);
  }

  /** The reader may answer at once, before there is anything to cancel. */
  private run<Event extends { readonly kind: string }>(
    start: (listen: (event: Event) => void) => LedgerReading,
    listen: (event: Event) => void,
  ): void {
    this.stop();
    let isOver = false;
    const reading = start((event) => {
      isOver = event.kind !== 'progress';
      if (isOver) this.running = undefined;
      listen(event);
    });
    if (!isOver) this.running = reading;
  }

  private use(used: UsedLedger): void {
    this.set({ stage: { kind: 'idle' }, used });
  }

  private end({ name }: File, why: LedgerEnd): void {
    this.setStage({ kind: 'ended', name, why });
  }

  private begin(stage: LedgerStage): void {
    this.stop();
    this.setStage(stage);
  }

  private stop(): void {
    this.running?.cancel();
    this.running = undefined;
  }

  private setStage(stage: LedgerStage): void {
    this.set({ ...this.state, stage });
  }

  private set(state: LedgerDeskState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
