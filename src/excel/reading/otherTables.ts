import type { OtherTable } from '../../workbook/snapshot';
import type { BlockReader } from './blockReader';
import type { Inventory } from './inventory';
import { dataArea, isOurs, usedPart } from './inventory';

/** Of all other tables together. A check must not wait for what no rule but one looks in. */
const MOST_CELLS = 2_000_000;

/** Asks for the tables that are neither read nor written: their values, as far as the limit goes. */
export function askForOtherTables(
  reader: Pick<BlockReader, 'ask'>,
  { tables, usedRows }: Pick<Inventory, 'tables' | 'usedRows'>,
): () => OtherTable[] {
  let left = MOST_CELLS;
  const asked = tables
    .filter(({ name }) => !isOurs(name))
    .map((table) => {
      const { name, sheet, area, showHeaders } = table;
      const data = dataArea(table);
      const shown = showHeaders ? { ...data, top: area.top, rows: data.rows + 1 } : data;
      const whole = usedPart(sheet, shown, { usedRows });
      const rows = Math.min(whole.rows, Math.floor(left / whole.columns));
      left -= rows * whole.columns;
      const cells = reader.ask({ sheet, ...whole, rows, mayBeLeft: true });
      return (): OtherTable => {
        const lines = cells();
        return {
          name,
          sheet,
          top: data.top - 1,
          left: area.left,
          headers: showHeaders ? (lines[0] ?? []) : [],
          rows: showHeaders ? lines.slice(1) : lines,
          ...(lines.length < whole.rows ? { unreadFrom: whole.top + lines.length } : {}),
        };
      };
    });
  return () => asked.map((table) => table());
}
