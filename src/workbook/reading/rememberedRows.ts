import { isSame } from '../../core/reuse/isSame';
import type { CellValue, TableStanding } from '../snapshot';
import type { KnownNames } from './knownNames';
import type { CellConventions, ReadingLog } from './readingLog';
import type { RowReader } from './rowReader';

/** What a row's values rest on beside its own cells and its place in the table. */
export interface RowBasis {
  readonly standing: TableStanding;
  readonly conventions: CellConventions;
  readonly names: KnownNames;
}

interface Answer<T> {
  readonly basis: RowBasis;
  readonly index: number;
  readonly value: T;
}

/**
 * Reads rows, and gives again what the very same cells were read as in the same place on the same basis: after an edit
 * of a table all of its rows but one. Rows that something was said of are read anew, so that it is said again.
 *
 * @param read pure, but for what it says in the log
 */
export function rememberedRows<T>(
  read: (row: RowReader, names: KnownNames, log: ReadingLog) => T,
): (basis: RowBasis, log: ReadingLog) => (row: RowReader) => T {
  const answers = new WeakMap<readonly CellValue[], Answer<T>>();
  return (given, log) => {
    let basis = given;
    return (row) => {
      const last = answers.get(row.cells);
      if (last?.index === row.index && (last.basis === basis || isSame(last.basis, basis))) {
        ({ basis } = last);
        return last.value;
      }
      const saidBefore = log.findings.length + log.leftOut.length;
      const value = read(row, basis.names, log);
      const isSilent = log.findings.length + log.leftOut.length === saidBefore;
      if (isSilent) answers.set(row.cells, { basis, index: row.index, value });
      return value;
    };
  };
}
