import type { RowMessage } from '../flags';
import { CHECK_COLUMN } from '../flags';
import type { TableSnapshot } from '../snapshot';
import { say } from '../../core/text/sentence';
import type { Fix } from './fix';
import { TableCells } from './tableCells';

/** A column `Kontroll` for a table that has messages and no place for them. The column is then the user's. */
export function checkColumn(table: TableSnapshot, messages: readonly RowMessage[]): Fix | undefined {
  const cells = new TableCells(table);
  const column = cells.columnCount;
  const rows = messages
    .map(({ row, message }) => ({ row: row - table.top - 1, message }))
    .filter(({ row }) => row >= 0 && row < table.rows.length)
    .sort((a, b) => a.row - b.row);
  if (cells.columnOf(CHECK_COLUMN) !== undefined || rows.length === 0) return undefined;
  return {
    id: `${CHECK_COLUMN} ${table.name}`,
    title: say`Lägg till kolumnen ${CHECK_COLUMN} i tabellen ${table.adopted?.source ?? table.name}.`,
    explanation: say`I kolumnen står det vad som är fel på varje rad, så att det går att läsa, sortera och skriva ut.`,
    changes: [
      cells.change(-1, column, CHECK_COLUMN),
      ...rows.map(({ row, message }) => ({ ...cells.change(row, column, message), column: CHECK_COLUMN })),
    ],
  };
}
