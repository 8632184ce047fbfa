import type { FileUnderstanding } from '../../core/ledger/inspectLedgerFile';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';

/** Reads ledger files somewhere else than where the pane is drawn. Nothing of a file leaves the computer. */
export interface LedgerFileReader {
  /** Takes the place of what is being done. Nothing is heard of it any more once it is cancelled. */
  inspect(file: File, listen: (event: InspectionEvent) => void): LedgerReading;
  /** The same. */
  read(
    file: File,
    understanding: ConfirmedUnderstanding,
    listen: (event: ReadingEvent) => void,
  ): LedgerReading;
}

export interface LedgerReading {
  cancel(): void;
}

/** Any number of `progress`, then one of the others. */
export type InspectionEvent =
  ReaderEvent | { readonly kind: 'understood'; readonly understanding: FileUnderstanding };

/** The same. The file's report says where it is refused after all. */
export type ReadingEvent = ReaderEvent | { readonly kind: 'read'; readonly ledger: LedgerFile };

type ReaderEvent =
  /** The share of the file that has been gone through, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  /** The file has been moved, changed or locked since it was chosen. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed' };
