import type { CellValue } from '../../workbook/snapshot';
import type { Area } from '../area';
import { rangeOf } from '../area';
import { codeOf, problemOf } from '../office/batch';

/** A rectangle of cells on a sheet, and what is asked of them. One without columns or rows is empty. */
export interface Block extends Area {
  readonly sheet: string;
  readonly what?: BlockContent;
  /** Where even a few of its rows are too large, it is left there; otherwise nothing is read. */
  readonly mayBeLeft?: boolean;
}

type BlockContent = 'values' | 'formulas' | 'numberFormat';

/** A response holds 5 MB. What is aimed at leaves room for rows that are longer than those before them. */
const BYTES_A_REQUEST = 4_400_000;
/** Below this a response is too large for what one row holds. */
const FEWEST_BYTES = 30_000;
/** What a cell is taken to need before any of its block has been read: more than cells of a ledger do. */
const UNKNOWN_BYTES_A_CELL = 30;
const MOST_CELLS = 1_000_000;
const LONGER_THAN_THOUGHT = 1.5;

export type Values = (readonly CellValue[])[];

export interface ReadOptions {
  /** Queues what else the first request is to bring; called anew when that one must be asked again. */
  readonly alongside?: () => void;
  /** The same for the last request, which may be the first too. */
  readonly atLast?: () => void;
  /** Told before each request how much has been read, from 0 to 1. What it throws ends the reading. */
  readonly watch?: ((share: number) => void) | undefined;
}

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
   * How many rows go into a request follows from how long the block's rows have been so far. A request that proves too
   * large is asked again in halves. A block that may be left gives the rows before those that were too large.
   */
  async read(
    context: Excel.RequestContext,
    { alongside = () => undefined, atLast = () => undefined, watch = () => undefined }: ReadOptions = {},
  ): Promise<void> {
    this.answers = this.blocks.map(() => []);
    const bytesACell = this.blocks.map(() => UNKNOWN_BYTES_A_CELL);
    let pending = this.blocks.flatMap((block, index) =>
      block.columns * block.rows > 0 ? [{ block, index }] : [],
    );
    const cells = cellsIn(pending);
    let budget = BYTES_A_REQUEST;
    let isFirst = true;
    while (isFirst || pending.length > 0) {
      watch(cells === 0 ? 0 : 1 - cellsIn(pending) / cells);
      const { batch, rest } = takeBatch(pending, budget, bytesACell);
      if (isFirst) alongside();
      if (rest.length === 0) atLast();
      const answer = await readBatch(context, batch);
      if (answer === 'too large') {
        if (budget > FEWEST_BYTES) {
          budget = Math.floor(budget / 2);
          continue;
        }
        const left = new Set(batch.flatMap(({ block, index }) => (block.mayBeLeft ? [index] : [])));
        if (left.size === 0) throw problemOf({ code: 'ResponsePayloadSizeLimitExceeded' });
        pending = pending.filter(({ index }) => !left.has(index));
        budget = BYTES_A_REQUEST;
        continue;
      }
      isFirst = false;
      const expected = bytesIn(batch, bytesACell);
      batch.forEach(({ index }, position) => {
        const rows = answer[position] ?? [];
        // One by one: a call does not take as many arguments as a narrow table has rows.
        for (const row of rows) this.answers[index]?.push(row);
        bytesACell[index] = measuredBytesACell(rows);
      });
      // Where the rows were longer than they were taken to be, that was why the request had to be smaller.
      if (bytesIn(batch, bytesACell) > expected * LONGER_THAN_THOUGHT) budget = BYTES_A_REQUEST;
      pending = rest;
    }
  }
}

interface Wanted {
  readonly block: Block;
  /** Which of the asked blocks it is, or is a part of. */
  readonly index: number;
}

function cellsIn(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, { block }) => sum + block.columns * block.rows, 0);
}

function bytesIn(batch: readonly Wanted[], bytesACell: readonly number[]): number {
  return batch.reduce((sum, { block, index }) => {
    return sum + block.columns * block.rows * (bytesACell[index] ?? UNKNOWN_BYTES_A_CELL);
  }, 0);
}

/** As many blocks as fit, the last of them cut after a whole row. */
function takeBatch(
  pending: readonly Wanted[],
  budget: number,
  bytesACell: readonly number[],
): { batch: Wanted[]; rest: Wanted[] } {
  const batch: Wanted[] = [];
  let left = budget;
  let cellsLeft = MOST_CELLS;
  for (const [position, wanted] of pending.entries()) {
    const { block, index } = wanted;
    const bytesARow = block.columns * (bytesACell[index] ?? UNKNOWN_BYTES_A_CELL);
    const rowsThatFit = Math.floor(Math.min(left / bytesARow, cellsLeft / block.columns));
    if (block.rows <= rowsThatFit) {
      batch.push(wanted);
      left -= block.rows * bytesARow;
      cellsLeft -= block.rows * block.columns;
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

/** Every so many rows are measured: enough to tell how long rows are. */
const MEASURED_EVERY = 13;

function measuredBytesACell(rows: Values): number {
  let bytes = 0;
  let cells = 0;
  for (let index = 0; index < rows.length; index += MEASURED_EVERY) {
    const row = rows[index] ?? [];
    bytes += BRACKETS;
    for (const cell of row) bytes += bytesOf(cell);
    cells += row.length;
  }
  return cells === 0 ? UNKNOWN_BYTES_A_CELL : bytes / cells;
}

const BRACKETS = 3;
const QUOTES_AND_COMMA = 3;

/** As JSON, in UTF-8 or a little more. */
function bytesOf(cell: CellValue): number {
  if (typeof cell !== 'string') return String(cell).length + 1;
  let bytes = cell.length + QUOTES_AND_COMMA;
  for (let index = 0; index < cell.length; index++) {
    const unit = cell.charCodeAt(index);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f || unit === 0x22 || unit === 0x5c || unit < 0x20) bytes += 1;
  }
  return bytes;
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
