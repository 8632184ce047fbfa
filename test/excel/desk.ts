import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { CalendarDate } from '../../src/core/values/calendarDate';
import type { CheckedWorkbook, OfficeProblem, WorkbookSession, WriteReport } from '../../src/excel';
import { createWorkbookSession } from '../../src/excel';
import type { SimulatedExcel, User } from '../../src/simulator';
import { openInNode } from '../../src/simulator/transports/node';
import type { CellScalar, Sheet, Table, Workbook } from '../../src/spreadsheet';
import {
  createWorkbook,
  ensureCell,
  enterValue,
  findSheet,
  findTable,
  parseArea,
  recalculate,
} from '../../src/spreadsheet';
import { createSheet, nextId } from '../../src/spreadsheet/create';
import type { TableSnapshot } from '../../src/workbook/snapshot';
import { openPackage, savePackage } from '../../src/xlsx';
import { exampleSnapshot } from '../taskpane/fakes/exampleSnapshot';

export const TODAY = CalendarDate.parse('2026-11-20') ?? unreachable();

/** A workbook that somebody has open, with the add-in beside it. */
export interface Desk {
  readonly excel: SimulatedExcel;
  readonly user: User;
  readonly workbook: Workbook;
  readonly session: WorkbookSession;
  check(): Promise<CheckedWorkbook>;
  /** Checks and writes. */
  write(): Promise<WriteReport>;
  /** What the user does in Excel meanwhile. */
  edit(work: (workbook: Excel.Workbook) => void): Promise<void>;
  /** The file as it would be saved now. */
  saved(): Uint8Array;
}

/** Two investments, one of them settled, with a few things that break the guidelines. */
export function exampleWorkbook(): Workbook {
  const workbook = createWorkbook('Start');
  for (const table of exampleSnapshot.tables) addTable(workbook, table);
  return workbook;
}

export function addTable(
  workbook: Workbook,
  { name, sheet, top, left, headers, rows }: TableSnapshot,
): Table {
  const target = findSheet(workbook, sheet) ?? addSheet(workbook, sheet);
  [headers, ...rows].forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== '') ensureCell(target, top + row, left + column).value = value;
    }),
  );
  const table: Table = {
    id: nextId(workbook),
    name,
    area: { top, left, bottom: top + Math.max(1, rows.length), right: left + headers.length - 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  };
  target.tables.push(table);
  return table;
}

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = createSheet(nextId(workbook), name);
  workbook.sheets.push(sheet);
  return sheet;
}

interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** Files by what was built, since most tests of a file begin with the same one. */
const openedFiles = new Map<string, OpenedFile>();

/** Saved and opened, so that what is compared is what a file holds. */
export function deskWith(built: Workbook = exampleWorkbook(), payloadLimit?: number): Desk {
  const { bytes, workbook } = openedFile(built);
  return deskOn(structuredClone(workbook), bytes, payloadLimit);
}

function openedFile(built: Workbook): OpenedFile {
  const key = createHash('sha256').update(serialize(built)).digest('hex');
  const known = openedFiles.get(key);
  if (known) return known;
  const bytes = savePackage(undefined, built);
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  recalculate(opened.workbook);
  const file = { bytes, workbook: opened.workbook };
  openedFiles.set(key, file);
  return file;
}

/** @param original the file that the workbook comes from */
export function deskOn(workbook: Workbook, original?: Uint8Array, payloadLimit?: number): Desk {
  const { Excel, excel, user } = openInNode(workbook, payloadLimit === undefined ? {} : { payloadLimit });
  const session = createWorkbookSession(Excel);
  const check = (): Promise<CheckedWorkbook> => session.check(TODAY);
  return {
    excel,
    user,
    workbook,
    session,
    check,
    write: async () => session.write(await check()),
    edit: (work) =>
      Excel.run(async (context) => {
        work(context.workbook);
        await context.sync();
      }),
    saved: () => savePackage(original, workbook),
  };
}

export function sheetOf({ workbook }: Desk, name: string): Sheet {
  return findSheet(workbook, name) ?? unreachable(`no sheet ${name}`);
}

export function tableOf({ workbook }: Desk, name: string): Table {
  return findTable(workbook, name)?.table ?? unreachable(`no table ${name}`);
}

/** Puts values, or formulas that begin with `=`, from a cell on. */
export function put(sheet: Sheet, cell: string, lines: readonly (readonly CellScalar[])[]): void {
  const corner = parseArea(cell) ?? unreachable(cell);
  lines.forEach((line, row) =>
    line.forEach((value, column) => enterValue(sheet, corner.top + row, corner.left + column, value, false)),
  );
}

/** A table's cells, header first. */
export function tableCells(desk: Desk, name: string): CellScalar[][] {
  const found = findTable(desk.workbook, name) ?? unreachable(name);
  const { top, bottom, left, right } = found.table.area;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => cellOf(found.sheet, top + row, left + column)),
  );
}

export function columnOf(desk: Desk, table: string, header: string): CellScalar[] {
  const [headers = [], ...rows] = tableCells(desk, table);
  return rows.map((row) => row[headers.indexOf(header)] ?? '');
}

export function valueAt(desk: Desk, sheet: string, cell: string): CellScalar {
  const { top, left } = parseArea(cell) ?? unreachable(cell);
  return cellOf(sheetOf(desk, sheet), top, left);
}

function cellOf(sheet: Sheet, row: number, column: number): CellScalar {
  return sheet.cells.get(row)?.get(column)?.value ?? '';
}

export async function problemOf(work: Promise<unknown>): Promise<OfficeProblem> {
  try {
    await work;
  } catch (error) {
    return error as OfficeProblem;
  }
  throw new Error('nothing was refused');
}

function unreachable(what = 'something'): never {
  throw new Error(`the test lacks ${what}`);
}
