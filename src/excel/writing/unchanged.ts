import { inputHash } from '../../workbook/reading/inputHash';
import type { CellValue, TableSnapshot } from '../../workbook/snapshot';
import type { Area } from '../area';
import { areaOf, isSameArea, loadArea, rangeOf } from '../area';
import type { CheckColumnChange } from '../flags/checkColumns';
import { hasHidden } from '../reading/inventory';
import type { InputTableState, Survey } from '../reading/survey';

/** Of all values that are asked for once more: what a response holds beside other things. */
const MOST_BYTES = 1_500_000;
const BYTES_AN_EMPTY_CELL = 3;
/** A larger table is not even measured. */
const MOST_CELLS = 100_000;

/**
 * Queues the question whether the workbook still is what a write rests on: every table that is read or written where it
 * was, the input's values the same, and the cells that the column `Kontroll` is to get still free. The values of tables
 * that are too large for one request are not asked for again.
 *
 * @returns the answer, once the request has been sent
 */
export function askWhetherUnchanged(
  context: Excel.RequestContext,
  { outputs, inputs, snapshot }: Survey,
  changes: readonly CheckColumnChange[],
): () => boolean {
  let left = MOST_BYTES;
  const answers = [
    ...outputs.flatMap(({ table }) => (table ? [askWhetherThere(context, table)] : [])),
    ...inputs.map((input, index) => {
      const table = snapshot.tables[index];
      const bytes = table === undefined ? Infinity : bytesOf(table, input);
      if (table === undefined || bytes > left)
        return askWhetherThere(context, input, emptyPart(input, table));
      left -= bytes;
      const change = changes.find((own) => own.table === input.name);
      return askForInput(context, { input, table, change });
    }),
  ];
  return () => answers.every((isSame) => isSame());
}

type Placed = Pick<InputTableState, 'name' | 'area' | 'hasHiddenRows'> & { readonly sheet: string };

/** @param empty what of it was empty when it was read, and has to be still */
function askWhetherThere(context: Excel.RequestContext, placed: Placed, empty?: Area): () => boolean {
  const range = loadArea(rangeNow(context, placed)).load('rowHidden');
  const used = empty && askForUse(context, placed.sheet, empty);
  return () => isStillThere(range, placed) && (used?.isNullObject ?? true);
}

function askForUse({ workbook }: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), area).getUsedRangeOrNullObject(true).load('address');
}

/** The rows of a table that reaches below what was in use of its sheet. */
function emptyPart({ data }: InputTableState, table: TableSnapshot | undefined): Area | undefined {
  const read = table?.rows.length ?? data.rows;
  return read < data.rows ? { ...data, top: data.top + read, rows: data.rows - read } : undefined;
}

/** The table wherever it is now; a range of the user's where it was. */
function rangeNow({ workbook }: Excel.RequestContext, { name, sheet, area }: Placed): Excel.Range {
  return isRange({ name })
    ? rangeOf(workbook.worksheets.getItem(sheet), area)
    : workbook.tables.getItem(name).getRange();
}

/** A range of the user's is named by its address. */
export function isRange({ name }: Pick<Placed, 'name'>): boolean {
  return name.includes('!');
}

function isStillThere(range: Excel.Range, { area, hasHiddenRows }: Placed): boolean {
  return isSameArea(areaOf(range), area) && hasHidden(range) === hasHiddenRows;
}

function bytesOf({ rows }: TableSnapshot, { data }: InputTableState): number {
  if (data.rows * data.columns > MOST_CELLS) return Infinity;
  const emptyCells = (data.rows - rows.length) * data.columns;
  return JSON.stringify(rows).length + emptyCells * BYTES_AN_EMPTY_CELL;
}

interface AskedInput {
  readonly input: InputTableState;
  readonly table: TableSnapshot;
  readonly change: CheckColumnChange | undefined;
}

function askForInput(context: Excel.RequestContext, { input, table, change }: AskedInput): () => boolean {
  const range = loadArea(rangeNow(context, input)).load('values,rowHidden');
  const beside = change?.added ? range.getColumnsAfter(1).load('values') : undefined;
  return () => {
    if (!isStillThere(range, input)) return false;
    if (beside?.values.some(([cell]) => cell !== '')) return false;
    const { area, data, showHeaders, isAdopted, checkColumn } = input;
    const first = data.top - area.top;
    const lines: readonly (readonly CellValue[])[] = range.values;
    // The headers of an adopted one stand in other words.
    const headers = showHeaders && !isAdopted ? (lines[0] ?? []) : table.headers;
    const rows = lines.slice(first, first + table.rows.length);
    const below = lines.slice(first + table.rows.length, first + data.rows);
    if (below.some((row) => row.some((cell) => cell !== ''))) return false;
    if (hashOf({ ...table, headers, rows }) !== hashOf(table)) return false;
    if (change === undefined || checkColumn === undefined) return true;
    return change.texts.every(({ row, before }) => rows[row]?.[checkColumn.index] === before);
  };
}

/** Of what is read of the table: the user's own columns may hold a clock. */
function hashOf(table: TableSnapshot): string {
  return inputHash({ date1904: false, tables: [table] });
}
