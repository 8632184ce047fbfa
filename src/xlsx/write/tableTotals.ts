import type { Sheet, Table } from '../../spreadsheet/model';
import { toFileFormula } from '../formula/fileFormula';
import { element, type AttributeValues } from '../xml/build';
import { escapeText } from '../xml/escape';
import { encodeXString } from '../xml/xstring';

interface ColumnXml {
  attributes: AttributeValues;
  content: string;
}

/** What `SUBTOTAL`'s first argument means in a totals row. */
const FUNCTIONS: Record<string, string> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/** A totals row is stated twice: in its cells and in the table's columns. */
export function totalsColumn(
  sheet: Sheet,
  table: Table,
  index: number,
  name: string,
  named: (local: string) => string,
): ColumnXml {
  const cell = sheet.cells.get(table.area.bottom)?.get(table.area.left + index);
  if (cell?.formula !== undefined) return formulaColumn(cell.formula, table, name, named);
  if (cell === undefined || cell.value === '') return { attributes: {}, content: '' };
  return { attributes: { totalsRowLabel: encodeXString(String(cell.value)) }, content: '' };
}

function formulaColumn(
  formula: string,
  table: Table,
  column: string,
  named: (local: string) => string,
): ColumnXml {
  const [, number = '', mentioned] = /^=SUBTOTAL\((\d+),[^,[]*\[([^,]*)\]\)$/i.exec(formula) ?? [];
  const known = mentioned?.replace(/'(.)/g, '$1').toLowerCase() === column.toLowerCase();
  const name = known ? FUNCTIONS[number] : undefined;
  if (name !== undefined) return { attributes: { totalsRowFunction: name }, content: '' };
  const text = escapeText(encodeXString(toFileFormula(formula, table)));
  return {
    attributes: { totalsRowFunction: 'custom' },
    content: element(named('totalsRowFormula'), {}, text),
  };
}
