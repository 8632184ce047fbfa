import type { PersonalNumberCell } from '../../core/model/portfolio';
import type { InvestmentId } from '../../core/values/ids';
import { investmentId, keyOf } from '../../core/values/ids';
import { rememberedSteps } from '../../core/reuse/remembered';
import { rememberedPieces } from '../../core/reuse/rememberedPieces';
import type { Steps } from '../../core/steps/steps';
import { joined } from '../../core/values/joined';
import type { Place } from '../../core/values/place';
import { cellAddress } from '../cellAddress';
import { CHECK_COLUMN } from '../flags';
import type { TableSchema } from '../schema';
import { tableSchemas } from '../schema';
import { isYearHeader } from '../schema/yearHeaders';
import type { CellValue, OtherTable, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { isNotLoaded } from '../../core/text/errorValue';
import { holdsPersonalNumber, mayBePersonalNumber } from '../../core/text/personalNumber';
import { visibleText } from '../../core/text/visibleText';
import { headerText } from './tableReader';

/**
 * Every cell of the workbook's tables, the user's own columns and tables and the headers too, that holds a personal or
 * co-ordination number, or that could not be looked in. Only places are kept.
 */
export function* personalNumberCells({
  tables,
  otherTables = [],
}: WorkbookSnapshot): Steps<readonly PersonalNumberCell[]> {
  const cells: (readonly PersonalNumberCell[])[] = [];
  for (const table of eachOnce(tables)) cells.push(yield* cellsOf(table));
  for (const table of otherTables) cells.push(yield* cellsOfOther(table));
  return joined(cells);
}

const cellsOf = rememberedSteps(function* (table: TableSnapshot): Steps<readonly PersonalNumberCell[]> {
  const cells: PersonalNumberCell[] = [];
  yield* addCells(cells, table, contractColumns(table));
  return cells;
});

const cellsOfOther = rememberedSteps(function* (table: OtherTable): Steps<readonly PersonalNumberCell[]> {
  const cells: PersonalNumberCell[] = [];
  yield* addOthers(cells, table);
  return cells;
});

/** One of the user's own tables may stand for several of the contract's. */
function eachOnce(tables: readonly TableSnapshot[]): readonly TableSnapshot[] {
  return tables.filter((table, index) => {
    const first = tables.findIndex(
      ({ sheet, top, left }) => sheet === table.sheet && top === table.top && left === table.left,
    );
    return first === index;
  });
}

interface Column {
  readonly index: number;
  /** As results may tell it. */
  readonly name: string;
  readonly holdsAmounts: boolean;
}

function contractColumns(table: TableSnapshot): Column[] {
  const schema = Object.values(tableSchemas).find(({ name }) => keyOf(name) === keyOf(table.name));
  return table.headers.flatMap((header, index) => {
    const name = headerText(header);
    return keyOf(name) === keyOf(CHECK_COLUMN)
      ? []
      : [{ index, name: unlessNumber(name), holdsAmounts: isAmount(name, schema) }];
  });
}

/** What heads a column of another table may itself be about somebody, so it is not told. */
function* addOthers(cells: PersonalNumberCell[], table: OtherTable): Steps<void> {
  const width = Math.max(table.headers.length, table.rows[0]?.length ?? 0);
  const columns = Array.from({ length: width }, (_, index) => ({ index, name: '', holdsAmounts: false }));
  const told = { ...table, name: unlessNumber(table.name) };
  const { unreadFrom } = table;
  yield* addCells(cells, told, columns);
  if (unreadFrom === undefined) return;
  cells.push({ kind: 'notRead', at: placeIn(told, unreadFrom - table.top), investment: undefined });
}

function* addCells(
  cells: PersonalNumberCell[],
  table: TableSnapshot,
  columns: readonly Column[],
): Steps<void> {
  const investmentColumn = table.headers.findIndex((header) => keyOf(headerText(header)) === 'satsning');
  for (const column of columns) {
    if (!holdsPersonalNumber(headerText(table.headers[column.index] ?? ''))) continue;
    cells.push({ kind: 'number', at: placeIn(table, 0, column), investment: undefined });
  }
  const { rows, sheet, name, top, left } = table;
  const inRows = yield* cellsOfRows(rows, columns, { sheet, name, top, left }, investmentColumn);
  for (const cell of joined(inRows)) cells.push(cell);
}

const cellsOfRows = rememberedPieces(
  (
    rows: readonly (readonly CellValue[])[],
    from: number,
    columns: readonly Column[],
    standing: Standing,
    investmentColumn: number,
  ): readonly PersonalNumberCell[] => {
    const cells: PersonalNumberCell[] = [];
    rows.forEach((row, index) => {
      for (const column of columns) {
        const kind = kindOf(row[column.index], column.holdsAmounts);
        if (kind === undefined) continue;
        const at = placeIn(standing, from + index + 1, column);
        cells.push({ kind, at, investment: investmentIn(row[investmentColumn]) });
      }
    });
    return cells;
  },
);

type Standing = Pick<TableSnapshot, 'sheet' | 'name' | 'top' | 'left'>;

/** @param row counted from the header row */
function placeIn(
  { sheet, name, top, left }: Standing,
  row: number,
  column: Pick<Column, 'index' | 'name'> = { index: 0, name: '' },
): Place {
  return { sheet, cell: cellAddress(top + row, left + column.index), table: name, column: column.name };
}

function unlessNumber(name: string): string {
  return mayBePersonalNumber(name) ? '' : name;
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
  if (schema?.hasYears && isYearHeader(name)) return true;
  const column = schema?.columns.find(({ header, aliases }) =>
    [header, ...(aliases ?? [])].some((known) => keyOf(known) === keyOf(name)),
  );
  return column?.kind === 'amount';
}

function investmentIn(value: CellValue | undefined): InvestmentId | undefined {
  const text = visibleText(String(value ?? ''));
  return text === '' || mayBePersonalNumber(text) ? undefined : investmentId(text);
}
