import type { Steps } from '../../core/steps/steps';
import type { CellFlag } from '../../workbook/flags';
import { flagsInSteps } from '../../workbook/flags';
import type { ResultParts } from '../../workbook/resultParts';
import type { OutputCell, OutputSheet } from '../../workbook/outputs/outputSheet';
import { tableRows } from '../../workbook/outputs/outputSheet';
import { sheetsOf } from '../../workbook/outputs/sheetsOf';
import type { RunResult } from '../../workbook/run';
import type { CheckColumnPlan } from '../flags/checkColumns';
import { planCheckColumns } from '../flags/checkColumns';
import type { OwnFormat } from '../flags/flagFormats';
import { fittingCells } from '../flags/fittingCells';
import { formatsFor } from '../flags/flagFormats';
import type { OutputState } from '../reading/outputState';
import type { Survey } from '../reading/survey';
import { protectedAmong } from '../refusing/refusals';
import { isSameName } from '../sameName';
import { freeSheetName } from '../sheetNames';
import type { BeyondFlags } from '../workbookSession';

/** All that a write does, settled before anything is touched. */
export interface WritePlan {
  readonly outputs: readonly OutputPlan[];
  readonly columns: CheckColumnPlan;
  readonly formats: readonly OwnFormat[];
  readonly flaggedCells: number;
  readonly beyond: BeyondFlags;
  /** The sheets that are there already and are changed. */
  readonly touchedSheets: readonly string[];
  readonly protectedSheets: readonly string[];
}

export interface OutputPlan {
  readonly output: OutputSheet;
  /** What stands below the header. */
  readonly rows: readonly (readonly OutputCell[])[];
  /** The sheet's name in this workbook. */
  readonly sheet: string;
  /** What it replaces; undefined when the sheet is new. */
  readonly state: OutputState | undefined;
}

const NO_COLUMNS: CheckColumnPlan = { changes: [], noRoomFor: [], rowsBeyond: 0, ownEntries: [] };

/** Where only the schedules are asked for, the flags stay as they are. */
export function* planWrite(result: RunResult, survey: Survey, parts: ResultParts): Steps<WritePlan> {
  const flags = yield* flagsInSteps(parts.findings ? result.findings : []);
  const columns = parts.findings ? planCheckColumns(survey.inputs, flags.messages) : NO_COLUMNS;
  yield;
  const owned = ownedColumns(columns, survey);
  const { rowsBeyond, ownEntries } = columns;
  const marks = { ownedColumns: owned, rowsWithout: rowsBeyond, ownEntries };
  const outputs = placeOutputs(yield* sheetsOf(result, survey.snapshot.date1904, marks, parts), survey);
  const allowed = flags.cells.filter((flag) => isOnSheet(flag.cell) && mayBeMarked(flag, survey));
  const cells = fittingCells(allowed);
  const touched = touchedBy([...outputs, ...cells, ...columns.changes, ...survey.ownFormats]);
  return {
    outputs,
    columns,
    formats: parts.findings ? formatsFor(cells) : survey.ownFormats,
    flaggedCells: cells.length,
    beyond: { cells: allowed.length - cells.length, rows: rowsBeyond },
    touchedSheets: survey.sheets.map(({ name }) => name).filter((name) => touched.includes(name)),
    protectedSheets: protectedAmong(survey.sheets, touched),
  };
}

function touchedBy(changes: readonly { readonly sheet: string }[]): readonly string[] {
  return [...new Set(changes.map(({ sheet }) => sheet))];
}

/** A cell of a table that is none of the contract's is left unmarked where its sheet is protected: it is told anyway. */
function mayBeMarked({ sheet }: CellFlag, { sheets, inputs }: Survey): boolean {
  const isInputSheet = inputs.some((input) => isSameName(input.sheet, sheet));
  return isInputSheet || protectedAmong(sheets, [sheet]).length === 0;
}

/** A hidden header row at the very top of a sheet has no cell to mark. */
function isOnSheet(cell: string): boolean {
  return !cell.endsWith('0') || /[1-9]/.test(cell);
}

/** The tables whose column `Kontroll` is the add-in's, with those that get it now. */
function ownedColumns({ changes }: CheckColumnPlan, { ownedColumns: before, inputs }: Survey): string[] {
  const added = changes.flatMap((change) => (change.added ? [change.table] : []));
  const still = inputs.filter(({ name, checkColumn }) => {
    return checkColumn !== undefined && before.some((owned) => isSameName(owned, name));
  });
  return [...still.map(({ name }) => name), ...added];
}

function placeOutputs(sheets: readonly OutputSheet[], survey: Survey): OutputPlan[] {
  const taken = survey.sheets.map(({ name }) => name);
  return sheets.flatMap((output) => {
    const state = survey.outputs.find(({ name }) => name.table === output.table);
    if (output.onlyWhenFilled && output.rows.length === 0 && state === undefined) return [];
    const sheet = state?.sheet ?? freeSheetName(output.sheet, taken);
    taken.push(sheet);
    return [{ output, rows: tableRows(output), sheet, state }];
  });
}
