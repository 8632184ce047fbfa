import type { Finding } from '../core/findings/finding';
import type { LedgerFile } from '../core/ledger/ledgerFile';
import type { Acceptance } from '../core/model/followUpRows';
import type { InputTable } from '../core/model/inputTables';
import type { CalendarDate } from '../core/values/calendarDate';
import type { Place } from '../core/values/place';
import type { SourceGrid } from '../workbook/adoption/sourceGrid';
import type { SelectedCell } from '../workbook/explaining/explain';
import type { Fix, FixChange } from '../workbook/fixes/fix';
import type { Fixes } from '../workbook/fixes/fixes';
import type { OwnEntries } from '../workbook/outputs/findingsSheet';
import type { AcceptanceDetails } from '../workbook/records/acceptanceRow';
import type { ClosingDetails } from '../workbook/records/closingRecord';
import type { RunResult } from '../workbook/run';
import type { RunStep } from '../workbook/runStep';

/** What the pane does with the open workbook. Every promise may be rejected with an {@link OfficeProblem}. */
export interface WorkbookSession {
  /**
   * Mends an interrupted write, reads every table and runs all rules and sums. Writes nothing else. Rejected with
   * {@link CheckCancelled} where the signal has stopped it.
   */
  check(today: CalendarDate, options?: CheckOptions): Promise<CheckedWorkbook>;
  /** Writes the output sheets and the flags, whole or not at all. */
  write(checked: CheckedWorkbook, progress?: (step: WriteStep) => void): Promise<WriteReport>;
  /** Removes every flag; the output sheets stay. */
  clear(): Promise<ClearReport>;
  /** Brings the cell into view and selects it. */
  select(place: Place): Promise<void>;
  /** The cell that is selected now; undefined for one that says nothing, beside an output table. */
  selectedCell(): Promise<SelectedCell | undefined>;
  /**
   * Calls the listener with each cell that the user selects and stops on. It rejects nothing and throws nothing: what
   * goes wrong is a report.
   *
   * @returns stops it
   */
  onSelection(listener: (report: SelectionReport) => void): () => void;
  /**
   * Calls the listener when cells have been edited by somebody else than the add-in. It rejects nothing.
   *
   * @returns stops it
   */
  onEdit(listener: (report: EditReport) => void): () => void;
  /** What the workbook is, without reading what stands in it. */
  glance(): Promise<WorkbookGlance>;
  /** Adds the contract's tables that the workbook does not have, each on its sheet; or one of them. */
  insertTemplate(table?: InputTable): Promise<TemplateReport>;
  /** Adds the template with the example's rows. Refused where a table or a sheet is in the way. */
  insertExample(): Promise<TemplateReport>;
  /** The user's own tables that may be read as the contract's. */
  listSources(): Promise<SourceList>;
  /** The headers and first rows of one of them, or of what the user has selected. */
  readSource(choice: SourceChoice): Promise<SourceReading>;
  /** Writes what a source is read as in rows of `Kopplingar`. The source is not touched. */
  adopt(link: NewLink): Promise<void>;
  /** Takes those rows away again. */
  removeLink(table: InputTable): Promise<void>;
  /** Writes down that a finding is accepted as it stands, in a row of `Godkanda`. */
  accept(finding: Finding, details: AcceptanceDetails): Promise<void>;
  /** Deletes that row again. */
  removeAcceptance(acceptance: Acceptance): Promise<void>;
  /**
   * Signs a period as closed on what was checked, in rows that are added to `DelarAvslut`. A period may be closed again;
   * the last close holds.
   */
  closePeriod(details: ClosingDetails, checked: CheckedWorkbook): Promise<void>;
  /**
   * Writes a fix, whole or not at all.
   *
   * @param today as in the check that gave it
   * @returns what takes it back; undefined where it added rows or a column, or the answer was lost
   */
  applyFix(fix: Fix, today: CalendarDate): Promise<AppliedFix | undefined>;
  /** Gives the cells what they had before the fix. Refused where one of their rows has been changed since. */
  undoFix(applied: AppliedFix): Promise<void>;
}

/** A fix that has been written in cells that were there before it. */
export interface AppliedFix {
  readonly fix: Fix;
  /** The same cells the other way round: `after` and `format` are what stood there. */
  readonly undo: readonly FixChange[];
  /** The rows that they are in, as the fix left them. */
  readonly rows: readonly WrittenRow[];
}

export interface WrittenRow {
  /** On the sheet, counted from zero. */
  readonly row: number;
  /** Of what is read in it. */
  readonly hash: string;
}

export interface CheckOptions {
  /** Read instead of the table *Huvudbok*. */
  readonly ledgerFile?: LedgerFile | undefined;
  /** A run of the same workbook, for speed: what has not changed since is not worked out again. */
  readonly earlier?: RunResult | undefined;
  /** Refuses to check where a write was cut off, since mending it would write. */
  readonly readsOnly?: boolean;
  /** Told at each step, and now and then within it. */
  readonly progress?: ((progress: CheckProgress) => void) | undefined;
  /** Stops the check before its next step; a check changes nothing, so all is then as it was. */
  readonly signal?: AbortSignal | undefined;
}

export interface CheckProgress {
  readonly step: CheckStep;
  /** How much of the step is done, from 0 to 1; absent where that is not known. */
  readonly share?: number;
}

/** In the order that they come: cells out of Excel, the run's own steps, and what a write would change. */
export type CheckStep = 'reading' | RunStep | 'preview';

export type EditReport = { readonly kind: 'edited' } | { readonly kind: 'failed'; readonly error: unknown };

export type SelectionReport =
  /** Without a cell: one that says nothing, beside an output table. */
  | { readonly kind: 'selected'; readonly cell: SelectedCell | undefined }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface CheckedWorkbook {
  readonly run: RunResult;
  /** The contract's tables in the contract's order, found or not. */
  readonly tables: readonly TablePresence[];
  readonly preview: WritePreview;
  /** What can be put right on a click. */
  readonly fixes: Fixes;
  /** What was done before the check with a write that had been interrupted, where there was one. */
  readonly mended: MendedWrite | undefined;
}

/** Undone, so that the earlier result is whole again, or finished, so that the new one is. */
export type MendedWrite = 'undone' | 'finished';

export interface TablePresence {
  readonly name: InputTable;
  readonly required: boolean;
  /** Absent when the workbook does not have the table. */
  readonly found?: {
    readonly sheet: string;
    /** Those that hold something. */
    readonly rows: number;
    /** The first header. */
    readonly cell: string;
    /** The first cell of the first row that nobody has filled in, or of the first row: where there is something to write. */
    readonly fillIn: string;
    /** The user's own table or range, where one stands for it. */
    readonly source?: string;
  };
}

/** `other`: none of the contract's tables, but tables or filled sheets of the user's own. */
export interface WorkbookGlance {
  readonly kind: 'empty' | 'own' | 'other';
  /** Something is there that may be read as the contract's tables. */
  readonly hasOther: boolean;
}

export interface SourceList {
  readonly sources: readonly SourceTable[];
  /** The contract's tables that the workbook has, or that something of the user's stands for. */
  readonly taken: readonly InputTable[];
}

export interface SourceTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** The contract's tables that it is read as already. */
  readonly readAs: readonly InputTable[];
}

export type SourceChoice = { readonly kind: 'table'; readonly name: string } | { readonly kind: 'selection' };

export interface SourceReading {
  /** A table's name, or a header row's address with its sheet. */
  readonly source: string;
  readonly isTable: boolean;
  /** Its first rows. */
  readonly grid: SourceGrid;
  /** All its rows, but for the empty ones among the first and below the last. */
  readonly rowCount: number;
  readonly date1904: boolean;
}

export interface NewLink {
  readonly table: InputTable;
  readonly source: string;
  /** The header in the source, by the contract's header or a year. */
  readonly columns: ReadonlyMap<string, string>;
}

/** What has findings, and more than Excel takes in one write: the least grave is not flagged. */
export interface BeyondFlags {
  readonly cells: number;
  /** Rows without their message in the column `Kontroll`. */
  readonly rows: number;
}

export interface WritePreview {
  readonly sheets: readonly { readonly sheet: string; readonly rows: number; readonly isNew: boolean }[];
  readonly flaggedCells: number;
  readonly beyond: BeyondFlags;
  /** Input tables that get a column `Kontroll`, since they have none. */
  readonly addsColumnTo: readonly string[];
  /** Tables where the column does not fit, because the cells to the right are taken. */
  readonly noRoomFor: readonly string[];
  /** Tables where messages give way to what the user has put in their cells. */
  readonly ownEntries: readonly OwnEntries[];
  /** Sheets that are protected, so that nothing can be written until they are not. */
  readonly protectedSheets: readonly string[];
}

export type WriteStep = 'staging' | 'swapping';

export interface WriteReport {
  readonly sheets: readonly string[];
  readonly flaggedCells: number;
}

export interface ClearReport {
  readonly clearedCells: number;
  readonly removedColumnsFrom: readonly string[];
}

export interface TemplateReport {
  readonly addedSheets: readonly string[];
  readonly alreadyThere: readonly string[];
}
