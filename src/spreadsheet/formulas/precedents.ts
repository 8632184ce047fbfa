import { findTable } from '../book';
import type { Workbook } from '../model';
import { dataArea } from '../tables/tableParts';
import { locateStructured, type FormulaPlace, type PlacedArea } from './locate';
import { readFormula, type ReadFormula } from './readFormula';
import { referenceArea, type Reference } from './references';

/** So many names are followed through each other. */
const DEEPEST = 8;

/**
 * The cells of this workbook that a formula rests on; other workbooks' cells, and sheets that there are none of, are
 * left out. Undefined where it may rest on any cell.
 */
export function precedentsOf(
  formula: ReadFormula,
  place: FormulaPlace,
  workbook: Workbook,
  depth = 0,
): PlacedArea[] | undefined {
  if (formula.isOpen || depth > DEEPEST) return undefined;
  const areas: PlacedArea[] = [];
  for (const reference of formula.references) {
    const sheet = reference.sheet === undefined ? place.sheet : sheetNamed(workbook, reference.sheet);
    if (sheet !== undefined) areas.push({ sheet, area: referenceArea(reference) });
  }
  for (const reference of formula.structured) {
    const located = locateStructured(workbook, reference, place);
    if (located !== undefined) areas.push(located);
  }
  for (const name of formula.names) {
    const named = behindName(name, place, workbook, depth);
    if (named === undefined) return undefined;
    areas.push(...named);
  }
  return areas;
}

function behindName(
  name: string,
  place: FormulaPlace,
  workbook: Workbook,
  depth: number,
): PlacedArea[] | undefined {
  if (/^(true|false)$/i.test(name)) return [];
  const found = findTable(workbook, name);
  if (found !== undefined) return [{ sheet: found.sheet, area: dataArea(found.table) }];
  const known = workbook.names?.find((other) => other.name.toLowerCase() === name.toLowerCase());
  const formula = known && readFormula(known.formula);
  // A reference that moves with the cell that uses the name means another cell there.
  if (formula === undefined || !formula.references.every(isFixed)) return undefined;
  return precedentsOf(formula, place, workbook, depth + 1);
}

function isFixed({ first, last = first }: Reference): boolean {
  return [first, last].every(({ row, column, fixedRow, fixedColumn }) => {
    return (row === undefined || fixedRow) && (column === undefined || fixedColumn);
  });
}

export function sheetNamed({ sheets }: Workbook, name: string): Workbook['sheets'][number] | undefined {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
