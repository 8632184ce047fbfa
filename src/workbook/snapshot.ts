import type { Finding } from '../core/findings/finding';
import type { LedgerFile } from '../core/ledger/ledgerFile';

/** What Excel answers for one cell: an error is its en-US text, an empty cell is `""`. */
export type CellValue = string | number | boolean;

/** A table as it stood when it was read. */
export interface TableSnapshot extends TableStanding {
  /** The data rows, without header and totals row. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** All of a table but its rows. */
export interface TableStanding {
  readonly name: string;
  readonly sheet: string;
  /** Zero-based place of the header row's first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly CellValue[];
  /** What it was read from, where the user's own table or range stands for it. */
  readonly adopted?: AdoptedFrom;
}

export interface AdoptedFrom {
  /** As the table *Kopplingar* names it. */
  readonly source: string;
  /** False for a range outside any table. */
  readonly isTable: boolean;
}

/** A table that no sum reads. A hidden header row gives no headers. */
export interface OtherTable extends TableSnapshot {
  /** Zero-based row on the sheet from which nothing was read; absent where the table was read whole. */
  readonly unreadFrom?: number;
}

/** All that a run knows about the workbook. */
export interface WorkbookSnapshot {
  readonly date1904: boolean;
  /** The contract's input tables that the workbook has. */
  readonly tables: readonly TableSnapshot[];
  /** The tables that are neither input nor output: looked through for personal numbers, and for nothing else. */
  readonly otherTables?: readonly OtherTable[];
  /** What could not be used of the table *Kopplingar*, and of what it points at. */
  readonly linkFindings?: readonly Finding[];
  /** Takes the place of the table *Huvudbok*. */
  readonly ledgerFile?: LedgerFile;
  /** The result of the last written run, when there is one. */
  readonly lastRun?: LastRun;
}

/** What the sheet Regelkontroll tells of the last written run. */
export interface LastRun {
  readonly inputHash: string;
  readonly findings: readonly LastFinding[];
}

export interface LastFinding {
  readonly rule: string;
  readonly severity: string;
  readonly investment: string;
  readonly party: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly actual: string;
  readonly limit: string;
  readonly source: string;
  readonly state: string;
}
