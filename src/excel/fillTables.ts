import type { Example } from '../workbook/example';
import { contractSchemas, templateColumns } from '../workbook/templateLayout';
import { parameterRows } from '../workbook/templateParameters';
import { asCellValue } from './cellText';
import { LISTS_SHEET, rangesOn } from './templateLists';
import { formatRows, TEMPLATE_HEADER_ROW } from './templateTable';

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

/** Queues the codes that the template leaves empty. */
export function fillParameterCodes({ workbook }: Excel.RequestContext, { parameters }: Example): void {
  const sheet = workbook.worksheets.getItem('Parametrar');
  parameterRows.forEach(({ name }, row) => {
    const own = parameters[name];
    if (own === undefined) return;
    const cells = sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW + 1 + row, VALUE_COLUMN, 1, 3);
    cells.values = [[asCellValue(own.value), '', asCellValue(own.source)]];
  });
}

const VALUE_COLUMN = 1;
