import { INPUT_TABLES, RECORD_TABLES } from '../core/model/inputTables';
import { cellAddress } from '../workbook/cellAddress';
import { filledRows } from '../workbook/filledRows';
import type { RunResult } from '../workbook/run';
import type { TableSnapshot } from '../workbook/snapshot';
import { fixesOf } from './changing/applyFix';
import type { InputTableState, Survey } from './reading/survey';
import type { CheckedWorkbook, TablePresence, WritePreview } from './workbookSession';
import type { WritePlan } from './writing/plan';

/** What a check found, and what a write of it would change. */
export function checkedWorkbook(
  run: RunResult,
  survey: Survey,
  plan: WritePlan,
): Omit<CheckedWorkbook, 'mended'> {
  return { run, fixes: fixesOf(survey, run), tables: presences(survey), preview: previewOf(plan) };
}

/** A record that nobody has begun is not missing. */
function presences({ inputs, snapshot }: Survey): TablePresence[] {
  return INPUT_TABLES.flatMap((name): TablePresence[] => {
    const index = inputs.findIndex(({ table }) => table === name);
    const found = inputs[index];
    const required = name === 'Satsningar' || name === 'Parter';
    if (found === undefined && RECORD_TABLES.includes(name)) return [];
    return [
      { name, required, ...(found ? { found: presenceOf(found, snapshot.tables[index]?.rows ?? []) } : {}) },
    ];
  });
}

function presenceOf(
  { sheet, area, name, isAdopted }: InputTableState,
  rows: TableSnapshot['rows'],
): Required<TablePresence>['found'] {
  const cell = cellAddress(area.top, area.left);
  const blank = rows.findIndex((row) => filledRows([row]) === 0);
  // Whoever types where the header is marked writes over it.
  const fillIn = cellAddress(area.top + 1 + Math.max(0, blank), area.left);
  return { sheet, rows: filledRows(rows), cell, fillIn, ...(isAdopted ? { source: name } : {}) };
}

function previewOf({ outputs, flaggedCells, beyond, columns, protectedSheets }: WritePlan): WritePreview {
  return {
    sheets: outputs.map(({ sheet, output, state }) => ({
      sheet,
      rows: output.rows.length,
      isNew: state === undefined,
    })),
    flaggedCells,
    beyond,
    addsColumnTo: columns.changes.flatMap((change) => (change.added ? [change.table] : [])),
    noRoomFor: columns.noRoomFor,
    ownEntries: columns.ownEntries,
    protectedSheets,
  };
}
