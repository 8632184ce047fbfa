import { asCellValue } from '../../excel/cellText';
import type { insertTemplate } from '../../excel/template';
import { LISTS_SHEET, rangesOn } from '../../excel/templateLists';
import { formatRows, TEMPLATE_HEADER_ROW } from '../../excel/templateTable';
import { contractSchemas, templateColumns } from '../../workbook/templateLayout';
import { parameterRows } from '../../workbook/templateParameters';
import type { ExampleRow } from './cells';
import { EXAMPLE_YEARS } from './cells';
import { codeParameters } from './codes';
import { taxParameters } from './payoff';

type Context = Parameters<typeof insertTemplate>[0];

/** Writes rows into the template's tables, each as long as its rows, with the template's formats and dropdowns. */
export function fillTables(context: Context, rowsOf: ReadonlyMap<string, readonly ExampleRow[]>): void {
  const { worksheets, tables } = context.workbook;
  const lists = rangesOn(worksheets.getItem(LISTS_SHEET));
  for (const schema of contractSchemas) {
    const rows = rowsOf.get(schema.name);
    if (rows === undefined) continue;
    const columns = templateColumns(schema, EXAMPLE_YEARS);
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

/** The codes that the template leaves empty. */
export function fillParameterCodes(context: Context): void {
  const sheet = context.workbook.worksheets.getItem('Parametrar');
  parameterRows.forEach(({ name }, row) => {
    const tax = taxParameters[name];
    const value = tax?.value ?? codeParameters[name];
    if (value === undefined) return;
    const cells = sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW + 1 + row, VALUE_COLUMN, 1, 3);
    cells.values = [[asCellValue(value), '', asCellValue(tax?.source ?? 'Exempelkommunens kodplan')]];
  });
}

const VALUE_COLUMN = 1;
