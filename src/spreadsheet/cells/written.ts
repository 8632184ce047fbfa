import { contains } from '../area';
import type { Area, Sheet } from '../model';

/** Formulas that rest on these cells, or stand in them, must be worked out anew. */
export function noteWritten(sheet: Sheet, area: Area): void {
  const written = (sheet.written ??= []);
  const last = written.at(-1);
  if (last !== undefined && contains(last, area)) return;
  if (last !== undefined && continuesRow(last, area)) {
    last.right = area.right;
    return;
  }
  joinRows(written);
  written.push({ ...area });
}

function continuesRow(last: Area, { top, bottom, left }: Area): boolean {
  return last.top === top && last.bottom === bottom && last.right + 1 === left;
}

/** Rows of the same width under each other are one block. */
function joinRows(written: Area[]): void {
  const last = written.at(-1);
  const before = written.at(-2);
  if (last === undefined || before === undefined) return;
  if (before.left !== last.left || before.right !== last.right || before.bottom + 1 !== last.top) return;
  before.bottom = last.bottom;
  written.pop();
}
