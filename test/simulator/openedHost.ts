import { type HostOptions } from '../../src/simulator';
import { openInNode, type NodeSession } from '../../src/simulator/transports/node';
import { createWorkbook, type CellScalar, type Workbook } from '../../src/spreadsheet';

export function open(options: HostOptions = {}, workbook: Workbook = createWorkbook('Data')): NodeSession {
  return openInNode(workbook, options);
}

/** A workbook whose first sheet, Data, begins with these cells. */
export async function openWith(values: CellScalar[][], options: HostOptions = {}): Promise<NodeSession> {
  const session = open(options);
  await session.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Data')
      .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    range.values = values;
    await context.sync();
  });
  session.excel.requests.length = 0;
  return session;
}

export interface Refusal {
  code: string;
  message: string;
  debugInfo: { errorLocation?: string; statement?: string };
}

/** The error that a batch ends with. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('nothing was refused');
}

export async function read(session: NodeSession, address: string, sheet = 'Data'): Promise<CellScalar[][]> {
  return session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

export async function readFormulas(
  session: NodeSession,
  address: string,
  sheet = 'Data',
): Promise<CellScalar[][]> {
  return session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

/** One batch against the sheet Data, ended by a sync. */
export function onData(
  session: NodeSession,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  return session.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('Data'), context);
    await context.sync();
  });
}
