import type { Finding } from '../../core/findings/finding';
import { keyOf } from '../../core/values/ids';
import { CHECK_COLUMN } from '../flags';
import { headerText } from '../reading/tableReader';
import type { TableSchema } from '../schema';
import { tableSchemas } from '../schema';
import type { CellValue, TableSnapshot } from '../snapshot';
import type { SourceGrid } from './sourceGrid';
import type { ColumnLink, TableLink } from './tableLinks';
import { sourceColumnMissing, sourceColumnTwice } from './tableLinks';

export interface AdoptedTable {
  readonly table: TableSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * The source as the contract's table: its cells stay where they are, and the linked columns have the contract's headers.
 * A column that is not linked is not read, whatever it is called.
 */
export function adoptTable(link: TableLink, grid: SourceGrid, isTable: boolean): AdoptedTable {
  const found = link.columns.map((column) => ({ column, places: placesOf(grid, column) }));
  const schema = tableSchemas[link.table];
  const linked = new Map(
    found.flatMap(({ column, places }) => {
      const [place] = places;
      return places.length === 1 && place !== undefined ? [[place, column.column] as const] : [];
    }),
  );
  return {
    table: {
      name: link.table,
      sheet: grid.sheet,
      top: grid.top,
      left: grid.left,
      headers: grid.headers.map((header, index) => linked.get(index) ?? notRead(header, schema)),
      rows: grid.rows,
      adopted: { source: link.source, isTable },
    },
    findings: found.flatMap(({ column, places }) => {
      if (places.length === 0) return [sourceColumnMissing(link, column)];
      return places.length > 1 ? [sourceColumnTwice(link, column)] : [];
    }),
  };
}

function placesOf({ headers }: SourceGrid, { sourceColumn }: ColumnLink): number[] {
  const wanted = keyOf(headerText(sourceColumn));
  return headers.flatMap((header, index) => (keyOf(headerText(header)) === wanted ? [index] : []));
}

/** The header of a column that is not linked, so that it is not taken for one of the contract's. */
function notRead(header: CellValue, { columns }: TableSchema): CellValue {
  const text = headerText(header);
  if (keyOf(text) === keyOf(CHECK_COLUMN)) return header;
  const isKnown =
    /^\d{4}$/.test(text) ||
    columns.some((column) =>
      [column.header, ...(column.aliases ?? [])].some((name) => keyOf(name) === keyOf(text)),
    );
  return isKnown ? `${text} (läses inte)` : header;
}
