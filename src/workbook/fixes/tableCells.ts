import type { InputTable } from '../../core/model/inputTables';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import type { CalendarDate } from '../../core/values/calendarDate';
import { keyOf } from '../../core/values/ids';
import type { Money } from '../../core/values/money';
import type { Place } from '../../core/values/place';
import { cellAddress, parseCellAddress } from '../cellAddress';
import { headerText } from '../reading/tableReader';
import { tableSchemas } from '../schema';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { FixChange } from './fix';

/** One input table's cells, as a fix finds and changes them. Rows and columns are counted from zero. */
export class TableCells {
  private readonly headers: readonly string[];

  constructor(private readonly table: TableSnapshot) {
    this.headers = table.headers.map((header) => keyOf(headerText(header)));
  }

  static find(snapshot: WorkbookSnapshot, name: InputTable): TableCells | undefined {
    const table = snapshot.tables.find((own) => keyOf(own.name) === keyOf(name));
    // A range outside any table cannot grow, and is left to its owner.
    return table && table.adopted?.isTable !== false ? new TableCells(table) : undefined;
  }

  get name(): string {
    return this.table.name;
  }

  get columnCount(): number {
    return this.headers.length;
  }

  /** Undefined where the table has no such column, or more than one. */
  columnOf(header: string): number | undefined {
    const index = this.headers.indexOf(keyOf(header));
    return index >= 0 && this.headers.lastIndexOf(keyOf(header)) === index ? index : undefined;
  }

  valueAt(row: number, column: number): CellValue {
    return this.table.rows[row]?.[column] ?? '';
  }

  formOf(column: number): CodeForm {
    return codeForm(this.table.rows.map((row) => row[column] ?? ''));
  }

  /** The first row below all that has something in one of the columns; it may be the row after the last. */
  firstFreeRow(columns: readonly number[]): number {
    let row = this.table.rows.length;
    while (row > 0 && columns.every((column) => this.isBlank(row - 1, column))) row -= 1;
    return row;
  }

  private isBlank(row: number, column: number): boolean {
    return String(this.valueAt(row, column)).trim() === '';
  }

  /** @param row −1 for the header row; the row and the column after the last are empty */
  change(row: number, column: number, after: CellValue): FixChange {
    const { sheet, name, top, left, headers } = this.table;
    return {
      sheet,
      cell: cellAddress(top + 1 + row, left + column),
      table: name,
      column: row < 0 ? String(after) : headerText(headers[column] ?? ''),
      before: row < 0 ? headerText(headers[column] ?? '') : this.valueAt(row, column),
      after,
    };
  }

  changeAt(place: Place, after: CellValue): FixChange | undefined {
    const cell = parseCellAddress(place.cell);
    if (cell === undefined) return undefined;
    return this.change(cell.row - this.table.top - 1, cell.column - this.table.left, after);
  }
}

/** An amount as the table has amounts: in thousands where the planning tables are. */
export function amountCell(
  amount: Money,
  table: InputTable,
  parameters: ParameterTable,
  today: CalendarDate,
): number {
  const inThousands = tableSchemas[table].isPlanning && parameters.get('beloppsenhet', today) === 'tkr';
  return inThousands ? amount.toDecimal().dividedBy(1000).toNumber() : amount.toNumber();
}

/** How the codes of a column stand in their cells. */
export type CodeForm = 'number' | 'text';

/** The form that most of them have. */
function codeForm(codes: readonly CellValue[]): CodeForm {
  const numbers = codes.filter((value) => typeof value === 'number').length;
  const texts = codes.filter((value) => typeof value === 'string' && value.trim() !== '').length;
  return numbers > texts ? 'number' : 'text';
}

/** A code that would lose digits as a number is text whatever the others are. */
export function codeCell(code: string, form: CodeForm): CellValue {
  return form === 'number' && /^(0|[1-9]\d{0,14})$/.test(code) ? Number(code) : code;
}
