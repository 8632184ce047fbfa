import type { OutputChart } from '../../workbook/outputs/outputSheet';
import type { Area } from '../area';
import type { CheckColumnChange } from '../flags/checkColumns';
import type { OwnFormat } from '../flags/flagFormats';
import type { FormatRuns, SpecialEntry } from './savedCells';

/**
 * How far a write has come. `staging` and `staged`: nothing in sight is touched. `ready`: the swap has begun, and is
 * undone. `written`: all is in place but for what is quickly finished, so that it is finished and not undone.
 */
export type Phase = 'staging' | 'staged' | 'ready' | 'written';

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
  readonly special: readonly SpecialEntry[];
  /** For each of the table's columns. */
  readonly formats: readonly FormatRuns[];
}

/** Well below what a cell holds. */
const CHUNK = 30_000;

/** The manifest as texts for the cells of a column. */
export function manifestCells(manifest: Manifest): string[] {
  const text = JSON.stringify(manifest);
  const count = Math.ceil(text.length / CHUNK);
  return Array.from({ length: count }, (_, index) => text.slice(index * CHUNK, (index + 1) * CHUNK));
}

/** @returns undefined when somebody has changed the cells, so that they no longer tell anything */
export function parseManifest(cells: readonly string[]): Manifest | undefined {
  try {
    const manifest: Manifest = JSON.parse(cells.join(''));
    return manifest;
  } catch {
    return undefined;
  }
}

/** `ready:3`: the phase, and how many cells the manifest takes. */
export function phaseText(phase: Phase, cells: number): string {
  return `${phase}:${cells}`;
}

/** False for what somebody else has written there. */
export function isPhase(text: string): boolean {
  return /^(staging|staged|ready|written):\d+$/.test(text);
}

export function parsePhase(text: string): { readonly phase: Phase; readonly cells: number } {
  const [, word, cells] = /^(ready|written):(\d+)$/.exec(text) ?? [];
  // Anything else was cut off before the swap.
  const phase = word === 'ready' || word === 'written' ? word : 'staging';
  return { phase, cells: Number(cells ?? 0) };
}
