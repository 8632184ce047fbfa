import type { ColumnKind, ColumnSchema, TableSchema } from '../../workbook/schema';
import type { CellValue } from '../../workbook/snapshot';
import type { Theme } from '../../workbook/template/templateLayout';
import { asCellValue, sameFormat } from '../cellText';
import type { ListRanges } from './templateLists';

/** Heading and purpose stand above the table's header. */
export const TEMPLATE_HEADER_ROW = 3;

/** A table of the template on a sheet of its own, with one empty row. */
export interface PlacedTable {
  readonly schema: TableSchema;
  readonly theme: Pick<Theme, 'tabColor'>;
  readonly columns: readonly ColumnSchema[];
  readonly sheet: string;
}

export function addTableSheet(context: Excel.RequestContext, placed: PlacedTable): Excel.Worksheet {
  const { schema, theme, columns } = placed;
  const sheet = context.workbook.worksheets.add(placed.sheet);
  sheet.tabColor = theme.tabColor;
  sheet.showGridlines = false;
  writeHeading(sheet, schema.sheet, schema.purpose);
  sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, 0, 1, columns.length).values = [
    columns.map(({ header }) => asCellValue(header)),
  ];
  const whole = sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, 0, 2, columns.length);
  context.workbook.tables.add(whole, true).name = schema.name;
  columns.forEach((column, index) => {
    sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, index, 1, 1).format.columnWidth = widthOf(column);
  });
  sheet.freezePanes.freezeRows(TEMPLATE_HEADER_ROW + 1);
  return sheet;
}

/** All that stands on such a sheet, from A1. */
export function cellsOfTable(
  { schema, columns }: PlacedTable,
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  return [[schema.sheet], [schema.purpose], [], columns.map(({ header }) => header), ...rows];
}

export function writeHeading(sheet: Excel.Worksheet, heading: string, line: string): void {
  sheet.getRangeByIndexes(0, 0, 2, 1).values = [[asCellValue(heading)], [asCellValue(line)]];
  const first = sheet.getRangeByIndexes(0, 0, 1, 1);
  first.format.font.bold = true;
  first.format.font.size = 14;
  first.format.rowHeight = 21;
  sheet.getRangeByIndexes(1, 0, 1, 1).format.font.color = '#595959';
}

/** Number formats, prompts and dropdowns for a table's rows, column by column. */
export function formatRows(
  sheet: Excel.Worksheet,
  columns: readonly ColumnSchema[],
  rows: number,
  lists: ListRanges,
): void {
  columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW + 1, index, rows, 1);
    const format = NUMBER_FORMATS[column.kind];
    if (format !== undefined) cells.numberFormat = sameFormat(format, rows, 1);
    validate(cells, column, lists);
  });
}

/** The rule before the prompt: Excel keeps a prompt that comes after, and a new rule begins without one. */
function validate(cells: Excel.Range, column: ColumnSchema, lists: ListRanges): void {
  const source = column.choices && lists.get(column.choices);
  if (source) {
    cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
    cells.dataValidation.errorAlert = column.kind === 'choices' ? SEVERAL_ALLOWED : ONE_OF_THE_LIST;
  }
  cells.dataValidation.prompt = promptOf(column.header, column.explanation);
}

const ONE_OF_THE_LIST: Excel.DataValidationErrorAlert = {
  showAlert: true,
  style: 'Stop',
  title: 'Finns inte i listan',
  message: 'Välj något av det som finns i listan.',
};

const SEVERAL_ALLOWED: Excel.DataValidationErrorAlert = {
  showAlert: true,
  style: 'Information',
  title: 'Flera val',
  message: 'Flera val skrivs med komma emellan, stavade som i listan.',
};

/** Excel's longest title and text of a prompt. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

export function promptOf(title: string, message: string): Excel.DataValidationPrompt {
  return { showPrompt: true, title: title.slice(0, LONGEST_TITLE), message: message.slice(0, LONGEST_TEXT) };
}

/** What stays Excel's own General is absent. */
const NUMBER_FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  id: '@',
  code: '@',
  amount: '#,##0.00',
  share: '0%',
  date: 'yyyy-mm-dd',
  year: '0',
};

/** In points, for what usually stands in such a column. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  id: 84,
  code: 72,
  text: 190,
  choice: 120,
  choices: 130,
  amount: 96,
  number: 72,
  share: 72,
  date: 84,
  year: 54,
  any: 130,
};

const POINTS_A_CHARACTER = 6;
const FILTER_BUTTON = 22;

function widthOf({ header, kind, choices }: ColumnSchema): number {
  const longest = Math.max(
    header.length + FILTER_BUTTON / POINTS_A_CHARACTER,
    ...(choices ?? []).map(({ length }) => length),
  );
  return Math.max(WIDTHS[kind], Math.round(longest * POINTS_A_CHARACTER));
}
