import type { Period } from '../../core/model/period';
import { comparePeriods } from '../../core/model/period';
import type { InputTable } from '../../core/model/inputTables';
import { latestCloses } from '../../core/closing/closedPeriods';
import type { Place } from '../../core/values/place';
import type { CheckedWorkbook } from '../../excel/workbookSession';
import type { RunResult } from '../../workbook/run';
import { ledgerSinceClosing } from '../../workbook/records/sinceClosing';
import { closablePeriods } from '../closing/closablePeriods';
import type { Job } from './job';
import type { JobState } from './jobState';

/** The one thing that who came for a job is to do next. */
export type MainAction =
  | { readonly kind: 'write' }
  /** The table is there and has no investment yet. */
  | { readonly kind: 'fillInvestments'; readonly place: Place }
  /** The evaluation schema is not there, or has no rows; where it stands, if it does. */
  | { readonly kind: 'fillSchema'; readonly place: Place | undefined }
  | { readonly kind: 'fillOutcome'; readonly place: Place }
  | { readonly kind: 'chooseLedger' }
  | { readonly kind: 'goThroughDifferences' }
  | { readonly kind: 'goThroughRows' }
  /** The ledger has changed since a period was closed. */
  | { readonly kind: 'goThroughChanges' }
  | { readonly kind: 'close'; readonly period: Period };

const WRITE: MainAction = { kind: 'write' };

/** What is missing decides; where nothing is, what is worked out is written. */
export function mainAction(job: Job, state: JobState, checked: CheckedWorkbook): MainAction {
  const investments = placeOfTable('Satsningar', checked);
  if (checked.run.portfolio.investments.length === 0 && investments) {
    return { kind: 'fillInvestments', place: investments };
  }
  switch (job) {
    case 'plan':
      return WRITE;
    case 'evaluate':
      return evaluating(state, checked);
    case 'reconcile':
      return reconciling(state, checked);
  }
}

function placeOfTable(table: InputTable, { tables }: CheckedWorkbook): Place | undefined {
  const found = tables.find(({ name }) => name === table)?.found;
  return found && { sheet: found.sheet, cell: found.fillIn, table, column: '' };
}

function evaluating({ outcomes }: JobState, checked: CheckedWorkbook): MainAction {
  if (outcomes.all === 0) {
    return { kind: 'fillSchema', place: placeOfTable('Utvarderingsschema', checked) };
  }
  return outcomes.missing ? { kind: 'fillOutcome', place: outcomes.missing } : WRITE;
}

function reconciling({ ledger }: JobState, { run }: CheckedWorkbook): MainAction {
  const [period] = closablePeriods(run);
  const isClosed =
    period !== undefined &&
    latestCloses(run.portfolio.closings).some((close) => comparePeriods(close.period, period) === 0);
  if (ledger.kind === 'unavailable') return { kind: 'chooseLedger' };
  // A close may have accepted the differences that there are, but not what has changed since.
  if (isClosed) return hasChangedSinceClosing(run) ? { kind: 'goThroughChanges' } : WRITE;
  if (ledger.kind === 'differs') return { kind: 'goThroughDifferences' };
  if (ledger.kind === 'rowsToCorrect') return { kind: 'goThroughRows' };
  // To close is to answer for a comparison.
  return period && ledger.kind !== 'notCompared' ? { kind: 'close', period } : WRITE;
}

function hasChangedSinceClosing({ result }: RunResult): boolean {
  const { changes, lost } = ledgerSinceClosing(result);
  return changes.length > 0 || lost.length > 0;
}
