import type { FileUnderstanding } from '../../core/ledger/inspectLedgerFile';
import type { PackedLedgerFile } from '../../core/ledger/packedLedgerFile';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';

/** What the pane asks of the ledger's worker. A new task takes the place of the one before. */
export type LedgerRequest =
  /** Looks at a file, to tell what it is understood to be. */
  | { readonly kind: 'inspect'; readonly task: number; readonly file: Blob }
  /** Reads the whole file as a person has confirmed it. */
  | {
      readonly kind: 'read';
      readonly task: number;
      readonly file: Blob;
      /** Without its folder. */
      readonly name: string;
      readonly understanding: ConfirmedUnderstanding;
    }
  | { readonly kind: 'cancel'; readonly task: number };

/** What the worker answers: any number of `progress`, then one of the others; nothing after a cancel. */
export type LedgerReply = { readonly task: number } & LedgerEvent;

export type LedgerEvent =
  /** The share of the file that has been gone through, from 0 to 1; never falling. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'understood'; readonly understanding: FileUnderstanding }
  /** Its report says where the file is refused after all. */
  | { readonly kind: 'read'; readonly ledger: PackedLedgerFile }
  /** The browser could not give the file's bytes: it has been moved, changed or locked since it was chosen. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed' };
