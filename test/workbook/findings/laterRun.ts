import { straight } from '../../../src/core/steps/steps';
import { findingsSheet } from '../../../src/workbook/outputs/findingsSheet';
import type { RunResult } from '../../../src/workbook/run';
import { run } from '../../../src/workbook/run';
import type { LastFinding, LastRun } from '../../../src/workbook/snapshot';
import { day } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { SOUND_DAY, snapshotOf } from '../../core/workbookBuilder';

export function runAfter(tables: Tables, lastRun?: LastRun, today = SOUND_DAY): RunResult {
  const snapshot = { ...snapshotOf(tables), ...(lastRun ? { lastRun } : {}) };
  return run(snapshot, { today: day(today) });
}

/** What a later run reads from the sheet. */
export function written(result: RunResult): LastRun {
  const findings = sheetRows(result).map((row): LastFinding => {
    const [rule, severity, investment, party, sheet, cell, message, actual, limit, source, state] = row;
    return {
      rule: rule ?? '',
      severity: severity ?? '',
      investment: investment ?? '',
      party: party ?? '',
      sheet: sheet ?? '',
      cell: cell ?? '',
      message: message ?? '',
      actual: actual ?? '',
      limit: limit ?? '',
      source: source ?? '',
      state: state ?? '',
    };
  });
  return { inputHash: result.inputHash, findings };
}

export function sheetRows(result: RunResult): string[][] {
  return straight(findingsSheet(result, { ownedColumns: [], rowsWithout: 0, ownEntries: [] })).rows.map(
    (row) => row.map(String),
  );
}

/** Of one rule, each with its state: `ny Delen Evidens …`. */
export function toldOf(rule: string, result: RunResult): string[] {
  return sheetRows(result)
    .filter(([own]) => own === rule)
    .map((row) => `${row[10]} ${row[6]}`);
}
