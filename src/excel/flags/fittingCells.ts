import { parseCellAddress } from '../../workbook/cellAddress';
import type { CellFlag } from '../../workbook/flags';

/** The addresses of all flags come in one request with the rest of the swap; Excel takes 5 MB, and messages want most. */
const ROOM_IN_BYTES = 700_000;
/** An address is named in a format of its own with a thousand others, whose parts take as much again. */
const BYTES_A_LETTER = 4;

/**
 * The cells whose formats one request has room for. One right below the one before lies in its range.
 *
 * @param cells the gravest first: those come first to have room
 */
export function fittingCells(cells: readonly CellFlag[]): readonly CellFlag[] {
  let room = ROOM_IN_BYTES;
  let below = '';
  const end = cells.findIndex(({ sheet, cell, severity }) => {
    const at = parseCellAddress(cell);
    const column = `${sheet} ${severity} ${at?.column ?? ''}`;
    const isBelow = below === `${column} ${at?.row ?? ''}`;
    below = `${column} ${(at?.row ?? 0) + 1}`;
    if (!isBelow) room -= BYTES_A_LETTER * cell.length;
    return room < 0;
  });
  return end < 0 ? cells : cells.slice(0, end);
}
