import type { Finding } from '../../core/findings/finding';
import type { CellValue } from '../snapshot';
import type { Sentence } from '../../core/text/sentence';

/** Something that follows from the rules alone, and that the add-in can write when the user says so. */
export interface Fix {
  /** The same for the same fix of the same cell, from check to check. */
  readonly id: string;
  /** What it puts right; absent where it is about a whole table. */
  readonly finding?: Finding;
  /** What is done, in one sentence. */
  readonly title: Sentence;
  /** Why that is right. */
  readonly explanation: Sentence;
  /** Cells of one table. Those outside it are its next rows or its next column, which are empty. */
  readonly changes: readonly FixChange[];
}

export interface FixChange {
  readonly sheet: string;
  /** A1 style. */
  readonly cell: string;
  readonly table: string;
  /** The column's header. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that the cell needs to show it. */
  readonly format?: string;
}
