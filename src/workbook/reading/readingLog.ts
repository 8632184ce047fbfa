import type { Finding } from '../../core/findings/finding';
import type { LeftOutRow } from '../../core/model/portfolio';

/** The settings of the workbook that decide how its cells are read. */
export interface CellConventions {
  readonly date1904: boolean;
  /** The planning tables are in thousands of kronor. */
  readonly amountsInThousands: boolean;
}

/** Collects what is said and left out while tables are read. */
export interface ReadingLog {
  readonly findings: Finding[];
  readonly leftOut: LeftOutRow[];
}

/** Where each known column stands in a table, by canonical header. */
export interface ColumnLayout {
  readonly indexByHeader: ReadonlyMap<string, number>;
  readonly yearColumns: readonly { readonly year: number; readonly index: number }[];
  /** Of years that stand more than once, none of which is read. */
  readonly doubledYearColumns: readonly number[];
}
