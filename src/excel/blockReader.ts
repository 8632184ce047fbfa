import type { CellValue } from '../workbook/snapshot';
import type { Area } from './area';
import { rangeOf } from './area';
import { codeOf, problemOf } from './batch';

/** A rectangle of cells on a sheet, and what is asked of them. One without columns or rows is empty. */
export interface Block extends Area {
  readonly sheet: string;
  readonly what?: BlockContent;
  /** Where even a few of its rows are too large, it is left there; otherwise nothing is read. */
  readonly mayBeLeft?: boolean;
}

type BlockContent = 'values' | 'formulas' | 'numberFormat';

/** A response of 5 MB holds about this many cells of an ordinary ledger. */
const CELLS_A_REQUEST = 150_000;
const FEWEST_CELLS = 1_000;

export type Values = (readonly CellValue[])[];

/** Blocks to read, several in a request as far as Excel's limits go. */
export class BlockReader {
  private readonly blocks: Block[] = [];
  private answers: Values[] = [];

  /** @returns the block's cells, once they have been read */
  ask(block: Block): () => Values {
    const index = this.blocks.push(block) - 1;
    return () => this.answers[index] ?? [];
  }

  /**
   * A request that proves too large is asked again in halves. A block that may be left gives the rows before those
   * that were too large.
   *
   * @param alongside queues what else the first request is to bring; called anew when that one must be asked again
   */
  async read(context: Excel.RequestContext, alongside: () => void = () => undefined): Promise<void> {
    this.answers = this.blocks.map(() => []);
    let pending = this.blocks.flatMap((block, index) =>
      block.columns * block.rows > 0 ? [{ block, index }] : [],
    );
    let budget = CELLS_A_REQUEST;
    let isFirst = true;
    while (isFirst || pending.length > 0) {
      const { batch, rest } = takeBatch(pending, budget);
      if (isFirst) alongside();
      const answer = await readBatch(context, batch);
      if (answer === 'too large') {
        if (budget > FEWEST_CELLS) {
          budget = Math.floor(budget / 2);
          continue;
        }
        const left = new Set(batch.flatMap(({ block, index }) => (block.mayBeLeft ? [index] : [])));
        if (left.size === 0) throw problemOf({ code: 'ResponsePayloadSizeLimitExceeded' });
        pending = pending.filter(({ index }) => !left.has(index));
        budget = CELLS_A_REQUEST;
        continue;
      }
      isFirst = false;
      batch.forEach(({ index }, position) => {
        // One by one: a call does not take as many arguments as a narrow table has rows.
        for (const row of answer[position] ?? []) this.answers[index]?.push(row);
      });
      pending = rest;
    }
  }
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
    return {
      batch,
      rest: [{ block: { ...block, top: block.top + rows, rows: block.rows - rows }, index }, ...rest],
    };
  }
  return { batch, rest: [] };
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Wanted[],
): Promise<Values[] | 'too large'> {
  const ranges = batch.map(({ block }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), block);
    const what = block.what ?? 'values';
    range.load(what);
    return { range, what };
  });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return 'too large';
    throw error;
  }
  const values = ranges.map(({ range, what }) => range[what]);
  // Excel may answer null for a range that is too large, without an error.
  return values.some((rows) => rows === null) ? 'too large' : values;
}
