import type { Steps } from '../../core/steps/steps';
import type { ResultParts } from '../resultParts';
import type { RunResult } from '../run';
import type { CheckColumnMarks } from './findingsSheet';
import { findingsSheet } from './findingsSheet';
import type { OutputSheet } from './outputSheet';
import { payoffSheet } from './payoffSheet';
import { procurementSheet } from './procurementSheet';
import { reconciliationSheet } from './reconciliationSheet';
import { scheduleSheets } from './scheduleSheets';

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
