import { keyOf } from '../../core/values/ids';
import { parseCellAddress } from '../cellAddress';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Fix, FixChange } from './fix';

/** What a check would read once the fix has been written. */
export function fixedSnapshot(snapshot: WorkbookSnapshot, { changes }: Fix): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) => {
      const own = changes.filter((change) => keyOf(change.table) === keyOf(table.name));
      return own.length > 0 ? withChanges(table, own) : table;
    }),
  };
}

function withChanges(table: TableSnapshot, changes: readonly FixChange[]): TableSnapshot {
  const headers = [...table.headers];
  const rows: CellValue[][] = table.rows.map((row) => [...row]);
  for (const { cell, after } of changes) {
    const at = parseCellAddress(cell);
    if (at === undefined) continue;
    const [row, column] = [at.row - table.top - 1, at.column - table.left];
    while (rows.length <= row) rows.push(headers.map(() => ''));
    const line = row < 0 ? headers : rows[row];
    if (line) line[column] = after;
  }
  return { ...table, headers, rows: rows.map((row) => headers.map((_, column) => row[column] ?? '')) };
}
