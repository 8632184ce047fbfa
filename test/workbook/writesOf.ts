import { straight } from '../../src/core/steps/steps';
import type { Flags } from '../../src/workbook/flags';
import { flagsOf } from '../../src/workbook/flags';
import type { ResultParts } from '../../src/workbook/resultParts';
import { ALL_PARTS } from '../../src/workbook/resultParts';
import type { OutputSheet } from '../../src/workbook/outputs/outputSheet';
import { sheetsOf } from '../../src/workbook/outputs/sheetsOf';
import type { RunResult } from '../../src/workbook/run';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

interface Writes {
  readonly sheets: readonly OutputSheet[];
  readonly flags: Flags;
}

/**
 * The output sheets and flags that follow from a run alone, in a workbook where nothing stands in their way. The
 * product plans its writes by what the workbook holds too: `src/excel/writing/plan.ts`.
 *
 * @param ownedColumns the input tables whose column `Kontroll` the add-in has made, this time or before
 */
export function writesOf(
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
