import type { FileNote, FileSentence } from './fileNotes';
import type { UnreadableRow } from './ledgerFileRow';
import type { ControlTotals, RowKind, RowsOfKind } from './rowTally';

/** What became of the whole file. */
export interface LedgerFileReport {
  /** Why the file is not a ledger after all, in one sentence; its rows are then none. */
  readonly refusal?: FileSentence;
  readonly counts: ReadonlyMap<RowKind, RowsOfKind>;
  readonly control: ControlTotals;
  readonly notes: readonly FileNote[];
}

/** Reads a file's bytes piece by piece. Not feeding it more is how a reading is cancelled. */
export interface RowReader {
  feed(bytes: Uint8Array): void;
  /** The file is at its end. */
  finish(): ReadRows;
}

/** What is told of a file beside its postings. */
export interface ReadRows {
  readonly unreadable: readonly UnreadableRow[];
  readonly report: LedgerFileReport;
}
