import type { Flags } from '../../workbook/flags';
import { parseCellAddress } from '../../workbook/cellAddress';
import { fittingText } from '../cellText';

/** The flags that one request has room for, and how much it has none for. */
export interface FittingFlags extends Flags {
  readonly cellsWithout: number;
  readonly rowsWithout: number;
}

/**
 * Flags and messages come in place in the same request as the rest of the swap, and Excel takes 5 MB in one. These two
 * leave more than a tenth of it for the rest.
 */
const BYTES_OF_MESSAGES = 3_200_000;
const BYTES_OF_FLAGS = 1_200_000;
/** What Excel is asked with beside the text: a run of rows is found, widened and written. */
const BYTES_A_RUN = 900;
/** Of a format's own, a letter of its cells' addresses: they are named in it by the thousand. */
const BYTES_A_LETTER = 2;

/** The gravest come first among the flags, and are those that have room. */
export function fittingFlags({ cells, messages }: Flags): FittingFlags {
  const flagged = fitting(cells, BYTES_OF_FLAGS, addressCost());
  const told = fitting(messages, BYTES_OF_MESSAGES, messageCost());
  return {
    cells: flagged,
    messages: told,
    cellsWithout: cells.length - flagged.length,
    rowsWithout: messages.length - told.length,
  };
}

function fitting<Item>(
  items: readonly Item[],
  room: number,
  costOf: (item: Item) => number,
): readonly Item[] {
  let left = room;
  const end = items.findIndex((item) => (left -= costOf(item)) < 0);
  return end < 0 ? items : items.slice(0, end);
}

/** A cell right below the one before lies in its range. */
function addressCost(): (flag: Flags['cells'][number]) => number {
  let before = '';
  return ({ sheet, cell, severity }) => {
    const at = parseCellAddress(cell);
    const place = `${sheet} ${severity} ${at?.column ?? ''}`;
    const isBelow = before === `${place} ${(at?.row ?? 0) - 1}`;
    before = `${place} ${at?.row ?? 0}`;
    return isBelow ? 0 : BYTES_A_LETTER * 2 * cell.length;
  };
}

function messageCost(): (message: Flags['messages'][number]) => number {
  const encoder = new TextEncoder();
  let before = '';
  return ({ table, row, message }) => {
    const isBelow = before === `${table} ${row - 1}`;
    before = `${table} ${row}`;
    return encoder.encode(JSON.stringify([fittingText(message)])).length + (isBelow ? 0 : BYTES_A_RUN);
  };
}
