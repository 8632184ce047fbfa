import type { TableSchema } from '../../workbook/schema';
import type { CellValue } from '../../workbook/snapshot';
import { parameterRows } from '../../workbook/template/templateParameters';
import { asCellValue } from '../cellText';
import { formatRows, promptOf, TEMPLATE_HEADER_ROW } from './templateTable';

/** The table's rows in the template: Parameter, Värde, Gäller från, Källa, Regelverk. */
export const parameterCells: readonly (readonly CellValue[])[] = parameterRows.map(
  ({ name, value, source }) => [name, value, '', source, ''],
);

/**
 * Fills the template's own table with every parameter that is read, each with a format that keeps its value.
 *
 * @param cells a row for each of them
 */
export function fillParameters(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  schema: TableSchema,
  cells: readonly (readonly CellValue[])[],
): void {
  const { columns } = schema;
  const top = TEMPLATE_HEADER_ROW + 1;
  const rows = parameterRows.length;
  const table = context.workbook.tables.getItem(schema.name);
  table.resize(sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, 0, rows + 1, columns.length));
  formatRows(sheet, columns, rows, new Map());
  const values = sheet.getRangeByIndexes(top, VALUE_COLUMN, rows, 1);
  values.numberFormat = parameterRows.map(({ format }) => [format]);
  values.format.horizontalAlignment = 'Left';
  // Each value has a prompt of its own.
  values.dataValidation.clear();
  sheet.getRangeByIndexes(top, 0, rows, columns.length).values = cells.map((line) => line.map(asCellValue));
  parameterRows.forEach(({ name, explanation }, row) => {
    sheet.getRangeByIndexes(top + row, VALUE_COLUMN, 1, 1).dataValidation.prompt = promptOf(
      name,
      explanation,
    );
  });
  sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, 0, 1, 1).format.columnWidth = 180;
  sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, SOURCE_COLUMN, 1, 1).format.columnWidth = 420;
}

const VALUE_COLUMN = 1;
const SOURCE_COLUMN = 3;
