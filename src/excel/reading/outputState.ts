import type { OutputName } from '../../workbook/outputs/outputNames';
import { OUTPUT_NAMES } from '../../workbook/outputs/outputNames';
import { FIRST_NOTE_ROW, HEADER_ROW } from '../../workbook/outputs/outputSheet';
import { isSameName } from '../sameName';
import { isGivenSheetName } from '../sheetNames';
import type { Inventory, OutputSheetState, StandingTable } from './inventory';
import { isHashNote } from './lastRun';

/** An output that the workbook has. It is known by its table, wherever the user has put or named the sheet. */
export interface OutputState {
  readonly name: OutputName;
  readonly sheet: string;
  /** Absent when the user has deleted the table, but not the sheet. */
  readonly table?: StandingTable;
  /** Where the header row begins, or is to begin. */
  readonly top: number;
  readonly left: number;
  /** Where the heading and its notes begin; before the sheet's first row when there is no room for them. */
  readonly headingRow: number;
  readonly used: OutputSheetState['used'];
  readonly charts: readonly string[];
  /** The sheet is the add-in's own, as far as can be seen. */
  readonly isOwnSheet: boolean;
}

/** @param notes for each table, the cells above its first column */
export function outputStates(
  inventory: Inventory,
  notes: ReadonlyMap<string, readonly string[]>,
): OutputState[] {
  return OUTPUT_NAMES.flatMap((name) => {
    const table = inventory.tables.find((own) => isSameName(own.name, name.table));
    return table ? stateWithTable(name, table, inventory, notes) : stateWithoutTable(name, inventory);
  });
}

function stateWithTable(
  name: OutputName,
  table: StandingTable,
  { outputSheets }: Inventory,
  notes: ReadonlyMap<string, readonly string[]>,
): OutputState[] {
  const sheet = outputSheets.find((own) => own.name === table.sheet);
  if (sheet === undefined) return [];
  const { used, charts } = sheet;
  const noteRow = (notes.get(table.name) ?? []).findIndex(isHashNote);
  const isOwnSheet = isGivenSheetName(sheet.name, name.sheet) || noteRow >= 0;
  const { top, left } = table.area;
  const headingRow = noteRow < 0 ? top - HEADER_ROW : headingRowOf(noteRow);
  return [{ name, sheet: sheet.name, table, top, left, headingRow, used, charts, isOwnSheet }];
}

/** A sheet of the same name is the user's own, unless it says on what run it rests and has no other table. */
function stateWithoutTable(name: OutputName, { outputSheets, tables }: Inventory): OutputState[] {
  for (const { name: sheet, heading, used, charts } of outputSheets) {
    const noteRow = heading.findIndex(isHashNote);
    const isFree = !tables.some((table) => table.sheet === sheet);
    if (!isGivenSheetName(sheet, name.sheet) || noteRow < 0 || !isFree) continue;
    const headingRow = Math.max(0, headingRowOf(noteRow));
    const top = headingRow + HEADER_ROW;
    return [{ name, sheet, top, left: 0, headingRow, used, charts, isOwnSheet: true }];
  }
  return [];
}

/** The hash is told in the second note. */
function headingRowOf(hashRow: number): number {
  return hashRow - FIRST_NOTE_ROW - 1;
}
