import { isSame } from '../../core/reuse/isSame';
import type { CellValue, OtherTable, TableSnapshot, WorkbookSnapshot } from '../snapshot';

/**
 * The snapshot with the tables of an earlier one where they hold the same, and in those that do not the rows that do,
 * so that what was read of them can be used again.
 */
export function keptSnapshot(earlier: WorkbookSnapshot | undefined, now: WorkbookSnapshot): WorkbookSnapshot {
  if (earlier === undefined) return now;
  const { otherTables } = now;
  return {
    ...now,
    tables: keptTables(earlier.tables, now.tables),
    ...(otherTables ? { otherTables: keptTables(earlier.otherTables ?? [], otherTables) } : {}),
  };
}

function keptTables<Table extends TableSnapshot | OtherTable>(
  earlier: readonly Table[],
  now: readonly Table[],
): readonly Table[] {
  const known = new Map(earlier.map((table) => [keyOfTable(table), table]));
  return now.map((table) => {
    const before = known.get(keyOfTable(table));
    if (before === undefined) return table;
    const rows = keptRows(before, table);
    const kept = { ...table, rows };
    return isSame(before, kept) ? before : kept;
  });
}

function keptRows(earlier: Pick<TableSnapshot, 'rows'>, { rows }: Pick<TableSnapshot, 'rows'>): typeof rows {
  return rows.map((row, index) => {
    const before = earlier.rows[index];
    return before && hasSameCells(before, row) ? before : row;
  });
}

/** As {@link isSame} has it, of cells by the million. */
function hasSameCells(before: readonly CellValue[], now: readonly CellValue[]): boolean {
  if (before.length !== now.length) return false;
  for (let column = 0; column < now.length; column++) {
    if (!Object.is(before[column], now[column])) return false;
  }
  return true;
}

function keyOfTable({ name, sheet, top, left }: TableSnapshot): string {
  return JSON.stringify([name, sheet, top, left]);
}
