import type { Fix } from '../../../src/workbook/fixes/fix';
import { Fixes } from '../../../src/workbook/fixes/fixes';
import type { RunResult } from '../../../src/workbook/run';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** Those of the findings in their order, then the columns. */
export function everyFix(result: RunResult, snapshot: WorkbookSnapshot, roomFor?: readonly string[]): Fix[] {
  const fixes = new Fixes(result, snapshot, roomFor);
  const ofFindings = result.findings.flatMap((finding) => fixes.of(finding) ?? []);
  return [...ofFindings, ...fixes.columns];
}
