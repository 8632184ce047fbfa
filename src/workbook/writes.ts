import type { Flags } from './flags';
import { flagsOf } from './flags';
import { findingsSheet } from './outputs/findingsSheet';
import type { OutputSheet } from './outputs/outputSheet';
import { payoffSheet } from './outputs/payoffSheet';
import { procurementSheet } from './outputs/procurementSheet';
import { reconciliationSheet } from './outputs/reconciliationSheet';
import { scheduleSheets } from './outputs/scheduleSheets';
import type { ResultParts } from './resultJson';
import { ALL_PARTS } from './resultJson';
import type { RunResult } from './run';
import type { WorkbookSnapshot } from './snapshot';

/** All that a run writes: the output sheets whole, and the flags in the user's sheets. */
export interface Writes {
  readonly sheets: readonly OutputSheet[];
  readonly flags: Flags;
}

/**
 * @param ownedColumns the input tables whose column `Kontroll` the add-in has made, this time or before
 */
export function planWrites(
  run: RunResult,
  snapshot: WorkbookSnapshot,
  ownedColumns: readonly string[],
  parts: ResultParts = ALL_PARTS,
): Writes {
  return {
    sheets: [
      ...(parts.findings ? [findingsSheet(run, ownedColumns)] : []),
      ...(parts.schedules ? scheduleSheets(run, snapshot.date1904) : []),
      ...(parts.payoff ? [payoffSheet(run), procurementSheet(run)] : []),
      ...(parts.reconciliation ? [reconciliationSheet(run)] : []),
    ],
    flags: parts.findings ? flagsOf(run.findings) : { cells: [], messages: [] },
  };
}
