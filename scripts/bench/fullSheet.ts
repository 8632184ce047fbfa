import { CalendarDate } from '../../src/core/values/calendarDate';
import { createWorkbookSession } from '../../src/excel';
import type { SimCell, SimTable } from '../../src/simulator';
import { createWorkbook } from '../../src/simulator';
import { openInNode } from '../../src/simulator/transports/node';
import { createSheet, nextId } from '../../src/simulator/workbook/create';
import { milliseconds } from './measure';
import type { Part } from './part';

/** All rows of a sheet but the header's. */
const ROWS = 1_048_575;
const HEADERS = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Motpart', 'Text', 'Belopp'];
const MEGABYTE = 1_000_000;
/** Excel's own limit for one response. */
const MOST_BYTES = 5 * MEGABYTE;
/** The goal: six requests, and one for each four megabytes. */
const OWN_REQUESTS = 6;
const BYTES_A_REQUEST = 4 * MEGABYTE;

/** A sheet that is full, each row made as it is asked for, so that what is measured is the add-in. */
class GeneratedRows extends Map<number, Map<number, SimCell>> {
  override get size(): number {
    return ROWS + 1;
  }

  override has(row: number): boolean {
    return row <= ROWS;
  }

  override get(row: number): Map<number, SimCell> | undefined {
    if (row > ROWS) return undefined;
    const cells = row === 0 ? HEADERS : cellsOf(row);
    return new Map(cells.map((value, column) => [column, { value }]));
  }
}

function cellsOf(row: number): readonly (string | number)[] {
  const ore = ((row * 7_919) % 9_000_000) - 1_000_000;
  return [
    `V${row >> 2}`,
    45_292 + (row % 730),
    5_010,
    1_000 + (row % 4_000),
    '',
    '',
    `Text ${row % 5_000}`,
    ore / 100,
  ];
}

/** Bytes and requests to check a workbook whose ledger fills its sheet. */
export const fullSheet: Part = {
  name: 'blad',
  title: `A full sheet: ${ROWS.toLocaleString('en')} ledger rows in the table Huvudbok`,
  measure: async () => {
    const workbook = createWorkbook('Start');
    const sheet = createSheet(nextId(workbook), 'Huvudbok');
    sheet.cells = new GeneratedRows();
    const table: SimTable = {
      id: nextId(workbook),
      name: 'Huvudbok',
      area: { top: 0, left: 0, bottom: ROWS, right: HEADERS.length - 1 },
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    };
    sheet.tables.push(table);
    workbook.sheets.push(sheet);
    const { Excel, excel } = openInNode(workbook);
    const today = CalendarDate.parse('2026-03-01');
    if (today === undefined) throw new Error('no such day');
    const began = performance.now();
    const { tables } = await createWorkbookSession(Excel).check(today);
    const taken = performance.now() - began;
    const read = tables.find(({ name }) => name === 'Huvudbok')?.found?.rows ?? 0;
    const bytes = excel.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    const most = Math.max(...excel.requests.map(({ responseBytes }) => responseBytes));
    const goal = OWN_REQUESTS + Math.ceil(bytes / BYTES_A_REQUEST);
    const requests = excel.requests.length;
    return {
      columns: [
        'rows read',
        'requests',
        'goal',
        'bytes in all',
        'largest response',
        'time with the simulated Excel',
      ],
      rows: [
        [
          String(read),
          String(requests),
          `at most ${goal}`,
          `${Math.round(bytes / MEGABYTE)} MB`,
          `${(most / MEGABYTE).toFixed(2)} MB`,
          milliseconds(taken),
        ],
      ],
      failures: [
        ...(read === ROWS ? [] : [`${read} rows were read`]),
        ...(most <= MOST_BYTES ? [] : ['a response above 5 MB']),
        ...(requests <= goal ? [] : [`${requests} requests`]),
      ],
    };
  },
};
