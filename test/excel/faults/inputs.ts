import type { Sheet } from '../../../src/spreadsheet';
import { OUTPUT_NAMES } from '../../../src/workbook/outputs/outputNames';
import type { Desk } from '../desk';

/** All of the sheets that are the user's, with formats, widths and the like; without what the add-in adds to them. */
export function inputsOf({ workbook }: Desk): string {
  const outputs = OUTPUT_NAMES.map(({ table }) => table as string);
  const own = workbook.sheets.filter(
    ({ name, tables }) =>
      !/^SI_|^Utkast$|^Bokslut|^Budget$/.test(name) && !tables.some((table) => outputs.includes(table.name)),
  );
  const names = OUTPUT_NAMES.map(({ sheet }) => sheet as string);
  return JSON.stringify(own.filter(({ name }) => !names.includes(name)).map(withoutOurs), plain);
}

function withoutOurs(sheet: Sheet): Sheet {
  const copy = structuredClone(sheet);
  copy.conditionalFormats = copy.conditionalFormats.filter(
    ({ formula }) => !formula?.includes('Sociala investeringar'),
  );
  // What a formula of the user's gives may follow our tables; what it is may not.
  for (const [, row] of copy.cells) {
    for (const [column, { formula }] of row)
      if (formula !== undefined) row.set(column, { value: '', formula });
  }
  for (const table of copy.tables) {
    const { area } = table;
    const isCheck = copy.cells.get(area.top)?.get(area.right)?.value === 'Kontroll';
    if (!isCheck) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const cell = copy.cells.get(row)?.get(area.right);
      if (cell && /^(|Kontroll|(Stopp|Varning|Upplysning) .*)$/s.test(String(cell.value)))
        copy.cells.get(row)?.delete(area.right);
      if (copy.cells.get(row)?.size === 0) copy.cells.delete(row);
    }
    area.right -= 1;
  }
  return copy;
}

function plain(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value].sort(([a], [b]) => Number(a) - Number(b));
  return value instanceof Set ? [...value].sort() : value;
}
