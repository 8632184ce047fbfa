import type { Steps } from '../core/steps/steps';
import { straight } from '../core/steps/steps';
import type { Flags } from './flags';
import { flagsOf } from './flags';
import type { ResultParts } from './json/resultJson';
import { ALL_PARTS } from './json/resultJson';
import type { CheckColumnMarks } from './outputs/findingsSheet';
import { findingsSheet } from './outputs/findingsSheet';
import type { OutputSheet } from './outputs/outputSheet';
import { payoffSheet } from './outputs/payoffSheet';
import { procurementSheet } from './outputs/procurementSheet';
import { reconciliationSheet } from './outputs/reconciliationSheet';
import { scheduleSheets } from './outputs/scheduleSheets';
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
  const marks = { ownedColumns, rowsWithout: 0, ownEntries: [] };
  return {
    sheets: straight(sheetsOf(run, snapshot.date1904, marks, parts)),
    flags: parts.findings ? flagsOf(run.findings) : { cells: [], messages: [] },
  };
}

/** The output sheets, one step each, or several where they are long. */
export function* sheetsOf(
  run: RunResult,
  date1904: boolean,
  marks: CheckColumnMarks,
  parts: ResultParts,
): Steps<readonly OutputSheet[]> {
  const sheets: OutputSheet[] = [];
  if (parts.findings) sheets.push(yield* findingsSheet(run, marks));
  yield;
  if (parts.schedules) sheets.push(...scheduleSheets(run, date1904));
  yield;
  if (parts.payoff) sheets.push(payoffSheet(run), procurementSheet(run));
  yield;
  if (parts.reconciliation) sheets.push(reconciliationSheet(run));
  return sheets;
}
