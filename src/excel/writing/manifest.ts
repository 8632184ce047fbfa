import type { OutputChart } from '../../workbook/outputs/outputSheet';
import type { Area } from '../area';
import type { CheckColumnChange } from '../flags/checkColumns';
import type { OwnFormat } from '../flags/flagFormats';
import type { FormatRuns, SpecialEntry } from './savedCells';

/**
 * How far a write has come. `staging` and `staged`: nothing in sight is touched. `ready`: the swap has begun, and is
 * undone. `written`: all is in place but for what is quickly finished, so that it is finished and not undone.
 */
export const PHASES = ['staging', 'staged', 'ready', 'written'] as const;

export type Phase = (typeof PHASES)[number];

/** What the staging sheet says of a write, so that it can be mended after the add-in has been closed too. */
export interface Manifest {
  readonly outputs: readonly OutputRecord[];
  readonly columns: readonly CheckColumnChange[];
  /** The flags as they were. */
  readonly formats: readonly SavedFormat[];
}

export interface SavedFormat extends OwnFormat {
  readonly sheetId: string;
}

export interface OutputRecord {
  readonly finish: OutputFinish;
  /** What the sheet was; absent when it is new, so that undoing removes it. */
  readonly before?: OutputBefore;
}

/** What is left to do once the rows are in place. */
export interface OutputFinish {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly summed: readonly string[];
  readonly rows: number;
  /** Rows from the heading to the table's header. */
  readonly headingRows: number;
  /** The heading and its notes. */
  readonly heading: readonly string[];
  /** The user has switched the table's own totals row on. */
  readonly showTotals: boolean;
  readonly charts?: readonly OutputChart[];
  /** Columns with long texts. */
  readonly wrapped?: readonly string[];
}

export interface OutputBefore {
  /** The table, with header and totals row; absent where the user had deleted it. */
  readonly area?: Area;
  readonly headers: readonly string[];
  readonly showTotals: boolean;
  /** The cells above and to the left of here are not touched. */
  readonly top: number;
  readonly left: number;
  readonly used: { readonly rows: number; readonly columns: number };
  /** First staging row of the saved cells. */
  readonly savedAt: number;
  /** Of the saved cells: what somebody has changed among them since must not be put back. */
  readonly savedHash: string;
  readonly special: readonly SpecialEntry[];
  /** For each of the table's columns. */
  readonly formats: readonly FormatRuns[];
}
