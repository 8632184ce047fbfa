import type { PersonalNumberCell } from '../../core/model/portfolio';
import type { InvestmentId } from '../../core/values/ids';
import { investmentId, keyOf } from '../../core/values/ids';
import { cellAddress } from '../cellAddress';
import { CHECK_COLUMN } from '../flags';
import type { TableSchema } from '../schema';
import { tableSchemas } from '../schema';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { isNotLoaded } from './cellError';
import { holdsPersonalNumber, mayBePersonalNumber } from './personalNumber';
import { headerText } from './tableReader';

/**
 * Every cell of the contract's tables, the user's own columns and the headers too, that holds a personal or
 * co-ordination number, or whose content Excel has not fetched yet. Only places are kept.
 */
export function personalNumberCells(snapshot: WorkbookSnapshot): readonly PersonalNumberCell[] {
  return snapshot.tables.flatMap((table) => cellsOf(table));
}

function cellsOf(table: TableSnapshot): PersonalNumberCell[] {
  const schema = Object.values(tableSchemas).find(({ name }) => keyOf(name) === keyOf(table.name));
  const columns = table.headers.flatMap((header, index) => {
    const name = headerText(header);
    return keyOf(name) === keyOf(CHECK_COLUMN) ? [] : [{ index, name, holdsAmounts: isAmount(name, schema) }];
  });
  const investmentColumn = table.headers.findIndex((header) => keyOf(headerText(header)) === 'satsning');
  const place = (row: number, column: number, name: string): PersonalNumberCell['at'] => ({
    sheet: table.sheet,
    cell: cellAddress(table.top + row, table.left + column),
    table: table.name,
    // The header itself may be one.
    column: mayBePersonalNumber(name) ? '' : name,
  });
  const cells: PersonalNumberCell[] = columns
    .filter(({ name }) => holdsPersonalNumber(name))
    .map(({ index, name }) => ({ kind: 'number', at: place(0, index, name), investment: undefined }));
  table.rows.forEach((row, rowIndex) => {
    for (const { index, name, holdsAmounts } of columns) {
      const kind = kindOf(row[index], holdsAmounts);
      if (kind === undefined) continue;
      const at = place(rowIndex + 1, index, name);
      cells.push({ kind, at, investment: investmentIn(row[investmentColumn]) });
    }
  });
  return cells;
}

function kindOf(value: CellValue | undefined, holdsAmounts: boolean): PersonalNumberCell['kind'] | undefined {
  if (typeof value === 'string') {
    if (holdsPersonalNumber(value)) return 'number';
    return isNotLoaded(value) ? 'notLoaded' : undefined;
  }
  // A large amount is no number of a person's.
  if (typeof value !== 'number' || holdsAmounts || !Number.isInteger(value)) return undefined;
  return holdsPersonalNumber(String(Math.abs(value))) ? 'number' : undefined;
}

/** Columns whose numbers are amounts: those that the contract says so of, and the years. */
function isAmount(name: string, schema: TableSchema | undefined): boolean {
  if (schema?.hasYears && /^[1-9]\d{3}$/.test(name)) return true;
  const column = schema?.columns.find(({ header, aliases }) =>
    [header, ...(aliases ?? [])].some((known) => keyOf(known) === keyOf(name)),
  );
  return column?.kind === 'amount';
}

function investmentIn(value: CellValue | undefined): InvestmentId | undefined {
  const text = headerText(value ?? '');
  return text === '' || mayBePersonalNumber(text) ? undefined : investmentId(text);
}
