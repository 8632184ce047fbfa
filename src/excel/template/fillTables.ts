import type { Example } from '../../workbook/example';
import type { TableSchema } from '../../workbook/schema';
import type { CellValue } from '../../workbook/snapshot';
import { contractSchemas, templateColumns } from '../../workbook/template/templateLayout';
import { parameterRows } from '../../workbook/template/templateParameters';
import { asCellValue } from '../cellText';
import { LISTS_SHEET, rangesOn } from './templateLists';
import { formatRows, TEMPLATE_HEADER_ROW } from './templateTable';
import { parameterCells } from './writeTemplateParameters';

/** The rows of a table of the example, with the codes in those of *Parametrar*. */
export function exampleCells(
  { name }: TableSchema,
  { rows, parameters }: Example,
): readonly (readonly CellValue[])[] {
  if (name !== 'Parametrar') return rows[name] ?? [];
  return parameterRows.map((parameter, row) => {
    const line = parameterCells[row] ?? [];
    const own = parameters[parameter.name];
    return own === undefined ? line : [parameter.name, own.value, '', own.source, ''];
  });
}

/** Queues rows for the template's tables, each as long as its rows, with the template's formats and dropdowns. */
export function fillTables({ workbook }: Excel.RequestContext, { rows: all, years }: Example): void {
  const { worksheets, tables } = workbook;
  const lists = rangesOn(worksheets.getItem(LISTS_SHEET));
  for (const schema of contractSchemas) {
    const rows = all[schema.name];
    if (rows === undefined) continue;
    const columns = templateColumns(schema, years);
    const sheet = worksheets.getItem(schema.sheet);
    const width = columns.length;
    tables
      .getItem(schema.name)
      .resize(sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, 0, rows.length + 1, width));
    const cells = sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW + 1, 0, rows.length, width);
    cells.dataValidation.clear();
    formatRows(sheet, columns, rows.length, lists);
    cells.values = rows.map((row) => row.map(asCellValue));
  }
}
