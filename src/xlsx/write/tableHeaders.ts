import { formatCorners } from '../../spreadsheet/address';
import type { Sheet, Table } from '../../spreadsheet/model';

/** The column names: the header cells' own texts, or the remembered ones while headers are hidden. */
export function headerTexts(sheet: Sheet, table: Table, remembered?: string[]): string[] {
  const { area } = table;
  const cells = table.showHeaders ? sheet.cells.get(area.top) : undefined;
  const known = remembered ?? (table.showHeaders ? [] : (table.hiddenHeaders ?? []));
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const index = column - area.left;
    const own = String(cells?.get(column)?.value ?? '');
    names.push(uniqueName(known[index] ?? own, index, names));
  }
  return names;
}

/** Excel refuses a table with two columns of one name, or with one that has none. */
function uniqueName(wanted: string, index: number, taken: string[]): string {
  const base = wanted === '' ? `Column${index + 1}` : wanted;
  const isTaken = (name: string): boolean =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = base;
  for (let number = 2; isTaken(name); number += 1) name = `${base}${number}`;
  return name;
}

/** The filter covers all but the totals row. */
export function filterArea({ area, showTotals }: Table): string {
  return formatCorners({ ...area, bottom: showTotals ? area.bottom - 1 : area.bottom });
}
