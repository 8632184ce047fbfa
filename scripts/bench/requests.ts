import { CalendarDate } from '../../src/core/values/calendarDate';
import { createWorkbookSession } from '../../src/excel';
import { openInNode } from '../../src/simulator/transports/node';
import type { Workbook } from '../../src/spreadsheet';
import { fullSheet, ROWS } from './fullSheet';
import { milliseconds } from './measure';
import type { Part } from './part';
import { exampleWorkbook } from './portfolios';

const MEGABYTE = 1_000_000;
/** Excel's own limit for one request and one response. */
const MOST_BYTES = 5 * MEGABYTE;
/** The goal: six requests, and one for each four megabytes. */
const OWN_REQUESTS = 6;
const BYTES_A_REQUEST = 4 * MEGABYTE;
const TODAY = CalendarDate.of(2026, 3, 1);

interface Act {
  readonly row: readonly string[];
  readonly failures: readonly string[];
}

/** Requests and bytes to check a workbook, and to write its result: a full run, which reads everything anew. */
export const requests: Part = {
  name: 'blad',
  title: `Requests and bytes: the example, and a sheet filled by ${ROWS.toLocaleString('en')} ledger rows`,
  measure: async () => {
    const acts = [
      ...(await actsOn('the example', exampleWorkbook())),
      ...(await actsOn('a full sheet', fullSheet())),
    ];
    return {
      columns: [
        'workbook',
        'act',
        'requests',
        'goal',
        'bytes in all',
        'the largest',
        'with the simulated Excel',
      ],
      rows: acts.map(({ row }) => row),
      failures: acts.flatMap(({ failures }) => failures),
    };
  },
};

async function actsOn(name: string, workbook: Workbook): Promise<readonly Act[]> {
  if (TODAY === undefined) throw new Error('no such day');
  const { Excel, excel } = openInNode(workbook);
  const session = createWorkbookSession(Excel);
  const began = performance.now();
  const checked = await session.check(TODAY);
  const check = actOf(name, 'check', excel.requests, performance.now() - began);
  const read = checked.tables.find((table) => table.name === 'Huvudbok')?.found?.rows ?? 0;
  excel.requests.length = 0;
  const beganWriting = performance.now();
  await session.write(checked);
  const write = actOf(name, 'read, check and write', excel.requests, performance.now() - beganWriting);
  return [
    check,
    read === ledgerRows(workbook) ? write : { ...write, failures: [`${name}: ${read} rows were read`] },
  ];
}

function ledgerRows({ sheets }: Workbook): number | undefined {
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'Huvudbok');
  return table && table.area.bottom - table.area.top;
}

interface Sent {
  readonly bytes: number;
  readonly responseBytes: number;
}

function actOf(name: string, act: string, sent: readonly Sent[], taken: number): Act {
  const bytes = sent.reduce((sum, own) => sum + own.bytes + own.responseBytes, 0);
  const most = Math.max(...sent.flatMap((own) => [own.bytes, own.responseBytes]));
  const goal = OWN_REQUESTS + Math.ceil(bytes / BYTES_A_REQUEST);
  return {
    row: [
      name,
      act,
      String(sent.length),
      `at most ${goal}`,
      inMegabytes(bytes),
      inMegabytes(most),
      milliseconds(taken),
    ],
    failures: [
      ...(most <= MOST_BYTES ? [] : [`${name}, ${act}: a request or response above 5 MB`]),
      ...(sent.length <= goal ? [] : [`${name}, ${act}: ${sent.length} requests`]),
    ],
  };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(2)} MB`;
}
