import type { RowMessage } from '../../workbook/flags';
import { isOwnMessage } from '../../workbook/flags';
import { fittingText } from '../cellText';
import type { InputTableState } from '../reading/survey';

/** The messages that one request has room for, and how many it has none for. */
export interface FittingMessages {
  readonly messages: readonly RowMessage[];
  readonly left: number;
}

/** All messages come in place in one request, of which Excel takes 5 MB; taking others away may want as much again. */
const ROOM_IN_BYTES = 2_000_000;
/** What Excel is asked with to find and write a cell, and to make a run of rows of it. */
const BYTES_A_CELL = 450;
const BYTES_TO_WIDEN = 350;

type CheckedTable = Pick<InputTableState, 'readAs' | 'checkColumn' | 'hasHiddenRows'>;

/**
 * The same messages have room whatever the columns show already, so that one write after the other gives the same.
 *
 * @param messages the gravest first: those come first to have room
 * @param tables that show messages
 */
export function fittingMessages(
  messages: readonly RowMessage[],
  tables: readonly CheckedTable[],
): FittingMessages {
  const hidden = new Set(tables.filter((table) => table.hasHiddenRows).map(({ readAs }) => readAs));
  const toTakeAway = tables.reduce((bytes, table) => bytes + bytesToEmpty(table), 0);
  const cost = new WritingCost();
  const most = ROOM_IN_BYTES - Math.max(0, toTakeAway - ROOM_IN_BYTES);
  const end = messages.findIndex(({ table, row, message }) => {
    cost.add(table, row, fittingText(message), hidden.has(table));
    return cost.bytes > most;
  });
  return end < 0 ? { messages, left: 0 } : { messages: messages.slice(0, end), left: messages.length - end };
}

function bytesToEmpty({ readAs, checkColumn, hasHiddenRows }: CheckedTable): number {
  const cost = new WritingCost();
  checkColumn?.entries.forEach((entry, row) => {
    if (isOwnMessage(entry)) cost.add(readAs, row, '', hasHiddenRows);
  });
  return cost.bytes;
}

/** What it costs to write texts in rows: those that follow on each other are written as one run. */
class WritingCost {
  bytes = 0;
  private readonly encoder = new TextEncoder();
  private table = '';
  private row = NaN;
  private runLength = 0;

  add(table: string, row: number, text: string, isByItself: boolean): void {
    const goesOn = !isByItself && table === this.table && row === this.row + 1;
    this.runLength = goesOn ? this.runLength + 1 : 1;
    this.table = table;
    this.row = row;
    this.bytes += this.encoder.encode(JSON.stringify([text])).length + 1;
    if (this.runLength === 1) this.bytes += BYTES_A_CELL;
    if (this.runLength === 2) this.bytes += BYTES_TO_WIDEN;
  }
}
