import { cellAddress, parseCellAddress } from '../../workbook/cellAddress';
import type { SelectedCell } from '../../workbook/explaining/explain';
import { OUTPUT_NAMES } from '../../workbook/outputs/outputNames';
import { headerText } from '../../workbook/reading/tableReader';
import type { CellValue } from '../../workbook/snapshot';
import type { RunBatch } from '../office/batch';
import { isSameName } from '../sameName';
import type { SelectionReport } from '../workbookSession';
import { listenWhile } from './listenWhile';

/** Long enough that a walk with the arrow keys asks once, short enough that nobody waits. */
const PAUSE_MILLISECONDS = 150;

interface SelectedPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reports each cell that the user selects, once they have stopped on it.
 *
 * @returns stops it
 */
export function watchSelection(batch: RunBatch, report: (report: SelectionReport) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let isOver = false;

  const look = async (place: SelectedPlace, number: number): Promise<void> => {
    try {
      const cell = await batch((context) => readCell(context, place));
      if (!isOver && number === latest) report({ kind: 'selected', cell });
    } catch (error) {
      if (!isOver) report({ kind: 'failed', error });
    }
  };
  const heard = ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): void => {
    clearTimeout(timer);
    latest += 1;
    const number = latest;
    const place = firstCell(worksheetId, address);
    if (place) timer = setTimeout(() => void look(place, number), PAUSE_MILLISECONDS);
  };
  const stop = listenWhile(batch, ({ worksheets }) => worksheets.onSelectionChanged, heard, report);
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
}

/** The cell that is selected now, as far as it says something. */
export async function readSelectedCell(context: Excel.RequestContext): Promise<SelectedCell | undefined> {
  const active = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = active.worksheet.load('id');
  await context.sync();
  return readCell(context, { sheetId: sheet.id, row: active.rowIndex, column: active.columnIndex });
}

/** The first cell of what was selected; undefined for whole rows and columns, which are no cell's. */
function firstCell(sheetId: string, address: string): SelectedPlace | undefined {
  const [first = ''] = address.split(/[,:]/);
  const cell = parseCellAddress(first);
  return cell && { sheetId, ...cell };
}

/** Two small requests at most: where the cell is, and on a sheet of ours what its row holds. */
async function readCell(
  context: Excel.RequestContext,
  place: SelectedPlace,
): Promise<SelectedCell | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId).load('name');
  const tables = sheet.tables.load('items/name');
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const output = tables.items.find(({ name }) => OUTPUT_NAMES.some((own) => isSameName(own.table, name)));
  if (output === undefined) {
    return { kind: 'input', sheet: sheet.name, cell: cellAddress(place.row, place.column) };
  }
  return readOutputCell(context, sheet, output, place);
}

async function readOutputCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { row, column }: SelectedPlace,
): Promise<SelectedCell | undefined> {
  const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
  const line = sheet.getRange(`${row + 1}:${row + 1}`);
  const cells = table.getDataBodyRange().getIntersectionOrNullObject(line).load('values');
  await context.sync();
  const headers = (header.values[0] ?? []).map((value: CellValue) => headerText(value));
  const own = headers[column - header.columnIndex];
  const name = OUTPUT_NAMES.find((output) => isSameName(output.table, table.name))?.table;
  if (own === undefined || name === undefined) return undefined;
  if (!cells.isNullObject)
    return { kind: 'row', table: name, header: own, row: rowOf(headers, cells.values[0]) };
  const isAbove = row === header.rowIndex || row === header.rowIndex - 1;
  return isAbove ? { kind: 'total', table: name, header: own } : undefined;
}

function rowOf(
  headers: readonly string[],
  values: readonly CellValue[] | undefined,
): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(headers.map((header, index) => [header, values?.[index] ?? '']));
}
