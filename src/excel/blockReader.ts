import type { CellValue } from '../workbook/snapshot';
import { codeOf, problemOf } from './batch';

/** A rectangle of cells on a sheet. One without columns is empty. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A response of 5 MB holds about this many cells of an ordinary ledger. */
const CELLS_A_REQUEST = 150_000;
const FEWEST_CELLS = 1_000;

type Values = (readonly CellValue[])[];

/**
 * Reads blocks of values, several in a request as far as Excel's limits go. A request that proves too large is asked
 * again in halves.
 */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<Values[]> {
  const values: Values[] = blocks.map(() => []);
  let pending = blocks.flatMap((block, index) => (block.columns > 0 ? [{ block, index }] : []));
  let budget = CELLS_A_REQUEST;
  while (pending.length > 0) {
    const { batch, rest } = takeBatch(pending, budget);
    const answer = await readBatch(context, batch);
    if (answer === 'too large') {
      if (budget <= FEWEST_CELLS) throw problemOf({ code: 'ResponsePayloadSizeLimitExceeded' });
      budget = Math.floor(budget / 2);
      continue;
    }
    batch.forEach(({ index }, position) => values[index]?.push(...(answer[position] ?? [])));
    pending = rest;
  }
  return values;
}

interface Wanted {
  readonly block: Block;
  /** Which of the asked blocks it is, or is a part of. */
  readonly index: number;
}

/** As many blocks as fit, the last of them cut after a whole row. */
function takeBatch(pending: readonly Wanted[], budget: number): { batch: Wanted[]; rest: Wanted[] } {
  const batch: Wanted[] = [];
  let left = budget;
  for (const [position, wanted] of pending.entries()) {
    const { block, index } = wanted;
    const rowsThatFit = Math.floor(left / block.columns);
    if (block.rows <= rowsThatFit) {
      batch.push(wanted);
      left -= block.rows * block.columns;
      continue;
    }
    const rows = batch.length === 0 ? Math.max(1, rowsThatFit) : rowsThatFit;
    const rest = pending.slice(position + 1);
    if (rows === 0) return { batch, rest: [wanted, ...rest] };
    batch.push({ block: { ...block, rows }, index });
    return { batch, rest: [{ block: { ...block, top: block.top + rows, rows: block.rows - rows }, index }, ...rest] };
  }
  return { batch, rest: [] };
}

async function readBatch(context: Excel.RequestContext, batch: readonly Wanted[]): Promise<Values[] | 'too large'> {
  const ranges = batch.map(({ block: { sheet, top, left, rows, columns } }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns).load('values'),
  );
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return 'too large';
    throw error;
  }
  const values = ranges.map((range) => range.values);
  // Excel may answer null for a range that is too large, without an error.
  return values.some((rows) => rows === null) ? 'too large' : values;
}
