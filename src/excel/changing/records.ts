import { say } from '../../core/text/sentence';
import type { RecordRow } from '../../workbook/records/recordRows';
import { appendedRows } from '../../workbook/records/recordRows';
import type { TableSchema } from '../../workbook/schema';
import type { CellValue } from '../../workbook/snapshot';
import { rangeOf } from '../area';
import { asCellValue } from '../cellText';
import type { Survey } from '../reading/survey';
import { isSameName } from '../sameName';
import { freeSheetName } from '../sheetNames';
import { addTableSheet, formatRows, TEMPLATE_HEADER_ROW } from '../template/templateTable';
import type { InsertedSheet } from '../undoing/takeBackSheets';
import { takeBackSheets } from '../undoing/takeBackSheets';
import { OfficeProblem } from '../officeProblem';
import { changeCells } from './changeCells';

/** Rows for a table that the add-in keeps and never replaces. */
export interface RecordAddition {
  readonly schema: TableSchema;
  readonly tabColor: string;
  readonly rows: readonly RecordRow[];
}

/** Adds the rows to their table, which is made where the workbook does not have it. Nothing else is touched. */
export async function addToRecord(
  context: Excel.RequestContext,
  survey: Survey,
  addition: RecordAddition,
): Promise<void> {
  const { schema, rows } = addition;
  const table = survey.snapshot.tables.find(({ name }) => isSameName(name, schema.name));
  if (table === undefined) {
    await makeTable(context, survey, addition);
    return;
  }
  const changes = appendedRows(table, schema, rows);
  if ('words' in changes) throw new OfficeProblem(changes, 'column missing');
  await changeCells(context, survey, changes);
}

/** The table on a sheet of its own, with the rows in it. */
async function makeTable(
  context: Excel.RequestContext,
  survey: Survey,
  addition: RecordAddition,
): Promise<void> {
  const { schema, tabColor, rows } = addition;
  await refuseNewTable(context, survey, schema);
  const { columns } = schema;
  const name = freeSheetName(
    schema.sheet,
    survey.sheets.map((sheet) => sheet.name),
  );
  const sheet = addTableSheet(context, { schema, theme: { tabColor }, columns, sheet: name });
  const block = { top: TEMPLATE_HEADER_ROW + 1, left: 0, rows: rows.length, columns: columns.length };
  if (rows.length > 1) {
    const whole = rangeOf(sheet, { ...block, top: TEMPLATE_HEADER_ROW, rows: rows.length + 1 });
    context.workbook.tables.getItem(schema.name).resize(whole);
  }
  formatRows(sheet, columns, rows.length, new Map());
  rangeOf(sheet, block).values = cellsOf(rows, schema);
  try {
    await context.sync();
  } catch (error) {
    await takeBackSheets(error, context, [sheetOfTable(name, addition)]);
  }
}

function cellsOf(rows: readonly RecordRow[], { columns }: TableSchema): CellValue[][] {
  return rows.map((row) => columns.map(({ header }) => asCellValue(row.get(header) ?? '')));
}

function sheetOfTable(name: string, { schema, rows }: RecordAddition): InsertedSheet {
  const headers = schema.columns.map(({ header }) => header);
  const standing = cellsOf(rows, schema).map((line) => line.map(withoutMark));
  const cells = [[schema.sheet], [schema.purpose], [], headers, ...standing];
  return { name, cells, table: schema.name, isNew: true, isLast: true };
}

/** As Excel reads a text that was written with its mark for text. */
function withoutMark(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/^'/, '') : value;
}

async function refuseNewTable(
  { workbook }: Excel.RequestContext,
  survey: Survey,
  schema: TableSchema,
): Promise<void> {
  if (survey.structureProtected) {
    throw new OfficeProblem(
      say`Arbetsbokens struktur är skyddad, så tillägget kan inte lägga till bladet ${schema.sheet}. Ta bort skyddet under Granska och försök igen. Inget har ändrats.`,
      'workbook structure protected',
    );
  }
  const names = workbook.names.load('name');
  await workbook.context.sync();
  if (!names.items.some(({ name }) => isSameName(name, schema.name))) return;
  throw new OfficeProblem(
    say`Namnet ${schema.name} används redan i Namnhanteraren. Byt namn på det och försök igen. Inget har ändrats.`,
    'defined name taken',
  );
}
