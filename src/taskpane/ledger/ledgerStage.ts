import { missingColumns } from '../../core/ledger/delimited/columnMapping';
import type { FileUnderstanding } from '../../core/ledger/inspectLedgerFile';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import type { Sentence } from '../../core/text/sentence';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';

/** A ledger file that checks use instead of the table *Huvudbok*. */
export interface UsedLedger {
  readonly file: File;
  readonly ledger: LedgerFile;
  readonly understanding: ConfirmedUnderstanding;
  /** It went straight through, since a file like it had been confirmed before. */
  readonly isRecalled: boolean;
}

/** What is being done with a file that has been chosen and is not used yet. */
export type LedgerStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'inspecting'; readonly file: File; readonly share: number }
  /** Read without a question, by what was confirmed for files like it. */
  | {
      readonly kind: 'recalling';
      readonly file: File;
      readonly understanding: ConfirmedUnderstanding;
      readonly share: number;
    }
  /** Shown for a person to confirm or change. */
  | {
      readonly kind: 'confirming';
      readonly file: File;
      readonly understanding: ConfirmedUnderstanding;
      readonly trial: LedgerTrial;
    }
  /** It came to nothing; what was used before is used still. */
  | { readonly kind: 'ended'; readonly name: string; readonly why: LedgerEnd };

/** The file read as the choices now are, to show its rows and sums before it is used. */
export type LedgerTrial =
  /** A column that no posting can be without is not chosen. */
  | { readonly kind: 'lacking' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly ledger: LedgerFile }
  | { readonly kind: 'stopped'; readonly why: LedgerEnd };

export type LedgerEnd =
  | { readonly kind: 'refused'; readonly message: Sentence }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

/** What can be read as it stands. */
export function isWhole(understanding: ConfirmedUnderstanding): boolean {
  return understanding.kind === 'sie' || missingColumns(understanding.mapping).length === 0;
}

export function isConfirmable(understanding: FileUnderstanding): understanding is ConfirmedUnderstanding {
  return understanding.kind !== 'refused';
}

/** How many rows of the file are the ledger's own. */
export function postingsIn({ report }: LedgerFile): number {
  return report.counts.get('posting')?.rows ?? 0;
}

export function unreadableIn({ report }: LedgerFile): number {
  return report.counts.get('unreadable')?.rows ?? 0;
}

/** Nothing in the file speaks against using it without a question. */
export function isSound(ledger: LedgerFile): boolean {
  return postingsIn(ledger) > 0 && unreadableIn(ledger) === 0;
}
