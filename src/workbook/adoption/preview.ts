import type { Finding } from '../../core/findings/finding';
import { figure } from '../../core/text/figure';
import type { InputTable } from '../../core/model/inputTables';
import type { Read } from '../../core/values/read';
import type { ReadingLog } from '../reading/readingLog';
import type { RowReader } from '../reading/rowReader';
import { headerText, readTable } from '../reading/tableReader';
import type { ColumnSchema } from '../schema';
import { tableSchemas } from '../schema';
import type { CellValue } from '../snapshot';
import { adoptTable } from './adoptedTable';
import type { SourceGrid } from './sourceGrid';
import type { TableLink } from './tableLinks';

/** How rows of a source would be read as a contract's table. */
export interface AdoptionPreview {
  readonly headers: readonly string[];
  /** As texts; undefined for a cell that cannot be read, or a year's amount in a row that has one that cannot. */
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** A sentence for each cell that cannot be read, or is read with a remark. */
  readonly problems: readonly Finding[];
}

/** Reads the grid's rows with the very reader that a check uses; whether names are known elsewhere is not asked. */
export function previewAdoption(link: TableLink, grid: SourceGrid, date1904: boolean): AdoptionPreview {
  const log: ReadingLog = { findings: [], leftOut: [] };
  const schema = tableSchemas[link.table];
  const { table, findings } = adoptTable(link, grid, true);
  const conventions = { date1904, amountsInThousands: false };
  const reading = readTable(table, schema, conventions, log);
  const linked = link.columns.map(({ column }) => column);
  const columns = schema.columns.filter(({ header }) => linked.includes(header));
  const years = linked.filter((column) => /^\d{4}$/.test(column)).sort();
  const rows = reading.rows.map((row) => {
    const amounts = years.length > 0 ? row.yearAmounts() : [];
    return [
      ...columns.map((column) => shown(row, column)),
      ...years.map((year) => {
        if (amounts === undefined) return undefined;
        const own = amounts.find((amount) => String(amount.year) === year);
        return own ? figure(own.amount.toString()) : '';
      }),
    ];
  });
  return {
    headers: [...columns.map(({ header }) => header), ...years],
    rows,
    problems: [...findings, ...log.findings],
  };
}

function shown(row: RowReader, column: ColumnSchema): string | undefined {
  return column.kind === 'any'
    ? anyText(row, column)
    : needed(row, column, typedText(row, column, column.kind));
}

function anyText(row: RowReader, { header }: ColumnSchema): string | undefined {
  return text(row.raw(header), (value: CellValue) => headerText(value));
}

function typedText(
  row: RowReader,
  { header, choices = [] }: ColumnSchema,
  kind: Exclude<ColumnSchema['kind'], 'any'>,
): string | undefined {
  switch (kind) {
    case 'id':
    case 'code':
      return text(row.id(header), String);
    case 'text':
      return text(row.text(header), String);
    case 'choice':
      return text(row.choice(header, choices), String);
    case 'choices':
      return text(row.choices(header, choices), (all) => all.join(', '));
    case 'amount':
      return text(row.amount(header), (amount) => figure(amount.toString()));
    case 'number':
      return text(row.decimal(header), (number) => figure(number.toString()));
    case 'share':
      return text(row.share(header), (share) => `${figure(share.times(100).toString())} %`);
    case 'date':
      return text(row.date(header), (date) => date.toString());
    case 'year':
      return text(row.year(header), String);
  }
}

function text<T>(read: Read<T>, show: (value: T) => string): string | undefined {
  if (read.kind === 'value') return show(read.value);
  return read.kind === 'blank' ? '' : undefined;
}

/** A key that is empty leaves its row out, as in a check. */
function needed(
  row: RowReader,
  { header, need }: ColumnSchema,
  value: string | undefined,
): string | undefined {
  if (value === '' && need === 'key') row.missing(header);
  return value;
}

/** The link as the wizard's choices make it. */
export function linkOf(table: InputTable, source: string, columns: ReadonlyMap<string, string>): TableLink {
  const at = { sheet: '', cell: '', table: '', column: '' };
  return {
    table,
    source,
    at,
    columns: [...columns].map(([column, sourceColumn]) => ({ column, sourceColumn, at })),
  };
}
