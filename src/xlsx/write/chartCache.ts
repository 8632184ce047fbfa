import { parseArea } from '../../spreadsheet/address';
import type { Area, CellScalar, Sheet, Workbook } from '../../spreadsheet/model';

export interface ReferencedCells {
  values: CellScalar[];
  /** The first cell's. */
  numberFormat: string;
}

/** Charts of whole columns would otherwise carry a million empty points. */
const MOST_POINTS = 32000;

/** The cells that a chart's reference names now; `undefined` when it is not one block on one sheet. */
export function referencedCells(workbook: Workbook, reference: string): ReferencedCells | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(reference);
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const area = parseArea(match?.[3] ?? '');
  if (sheet === undefined || area === undefined) return undefined;
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count > MOST_POINTS) return undefined;
  return {
    values: valuesIn(sheet, area),
    numberFormat: sheet.cells.get(area.top)?.get(area.left)?.numberFormat ?? 'General',
  };
}

function valuesIn(sheet: Sheet, area: Area): CellScalar[] {
  const values: CellScalar[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(sheet.cells.get(row)?.get(column)?.value ?? '');
    }
  }
  return values;
}
