import type { StandingTable } from '../reading/inventory';
import { LAST_CELL } from '../sheetLimits';

/** Queues what changes nothing, and is refused where a sheet is gone, renamed or protected since it was read. */
export function meetSheets({ worksheets }: Excel.Workbook, names: Iterable<string>): void {
  for (const name of names) worksheets.getItem(name).getRange(LAST_CELL).clear('Contents');
}

/** Queues the same for a table that is gone, renamed, moved or of another size. */
export function meetTable(
  { worksheets, tables }: Excel.Workbook,
  sheetName: string,
  { name, area }: Pick<StandingTable, 'name' | 'area'>,
): void {
  const sheet = worksheets.getItem(sheetName);
  const now = tables.getItem(name).getRange();
  const { top, left, rows, columns } = area;
  // Two single cells have a common cell only where they are the same.
  sheet.getRangeByIndexes(top, left, 1, 1).getIntersection(now.getCell(0, 0));
  sheet.getRangeByIndexes(top + rows - 1, left + columns - 1, 1, 1).getIntersection(now.getLastCell());
}
