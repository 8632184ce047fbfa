import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { FixChange } from '../fixes/fix';
import { TableCells } from '../fixes/tableCells';
import type { TableSchema } from '../schema';
import type { CellValue, TableSnapshot } from '../snapshot';

/** One row of a record, by column. */
export type RecordRow = ReadonlyMap<string, CellValue>;

/**
 * Rows for a table that is only added to: the first free ones, filled in.
 *
 * @returns the changes, or a sentence that says what the table lacks
 */
export function appendedRows(
  table: TableSnapshot,
  schema: TableSchema,
  rows: readonly RecordRow[],
): readonly FixChange[] | Sentence {
  const target = new TableCells(table);
  const lacking = schema.columns.find(({ header }) => {
    return target.columnOf(header) === undefined && rows.some((row) => (row.get(header) ?? '') !== '');
  });
  if (lacking) {
    return say`Tabellen ${table.name} på bladet ${table.sheet} saknar kolumnen ${lacking.header}, eller har den två gånger. Rätta det och försök igen. Inget har ändrats.`;
  }
  const known = schema.columns.flatMap(({ header }) => target.columnOf(header) ?? []);
  const first = target.firstFreeRow(known);
  return rows.flatMap((row, index) =>
    schema.columns.flatMap(({ header, kind }) => {
      const value = row.get(header) ?? '';
      const column = target.columnOf(header);
      if (column === undefined || value === '') return [];
      const change = target.change(first + index, column, value);
      return [kind === 'date' ? { ...change, format: 'yyyy-mm-dd' } : change];
    }),
  );
}
