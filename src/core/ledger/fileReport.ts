import type { FileNote, FileSentence } from './fileNotes';
import type { RowBatch } from './ledgerFileRow';
import type { ControlTotals, RowKind, RowsOfKind } from './rowTally';

/** What became of the whole file. */
export interface LedgerFileReport {
  /** Why the file is not a ledger after all, in one sentence; its rows are then none. */
  readonly refusal?: FileSentence;
  readonly counts: ReadonlyMap<RowKind, RowsOfKind>;
  readonly control: ControlTotals;
  readonly notes: readonly FileNote[];
}

/** Reads a file's text piece by piece. Not feeding it more is how a reading is cancelled. */
export interface RowReader {
  feed(text: string): RowBatch;
  /** The file is at its end. */
  finish(): { readonly last: RowBatch; readonly report: LedgerFileReport };
}
