import { columnLetters, columnNumber, quoteSheetName, unquoteSheetName } from '../address';
import { COLUMN_LIMIT, ROW_LIMIT } from '../area';
import type { Area } from '../model';

/** One side of a reference: its place, and whether `$` holds it fast. Undefined = the whole row or column. */
interface Corner {
  row?: number;
  column?: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

export interface Reference {
  sheet?: string;
  first: Corner;
  /** Undefined for a single cell. */
  last?: Corner;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

export function parseReference(text: string): Reference | undefined {
  const mark = text.lastIndexOf('!');
  const [firstText = '', lastText] = text.slice(mark + 1).split(':');
  const first = parseCorner(firstText);
  const last = lastText === undefined ? undefined : parseCorner(lastText);
  if (first === undefined || (lastText !== undefined && last === undefined)) return undefined;
  const reference: Reference = { first };
  if (last !== undefined) reference.last = last;
  if (mark >= 0) reference.sheet = unquoteSheetName(text.slice(0, mark));
  return reference;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null) return undefined;
  const letters = match[2];
  const digits = match[4];
  const corner: Corner = {
    fixedColumn: letters !== undefined && match[1] === '$',
    fixedRow: letters === undefined ? match[1] === '$' || match[3] === '$' : match[3] === '$',
  };
  if (letters !== undefined) corner.column = columnNumber(letters);
  if (digits !== undefined) corner.row = Number(digits) - 1;
  return corner;
}

export function referenceArea({ first, last = first }: Reference): Area {
  const rows = [first.row ?? 0, last.row ?? ROW_LIMIT - 1];
  const columns = [first.column ?? 0, last.column ?? COLUMN_LIMIT - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

export function formatReference({ sheet, first, last }: Reference): string {
  const prefix = sheet === undefined ? '' : `${quoteSheetName(sheet)}!`;
  return prefix + formatCorner(first) + (last === undefined ? '' : `:${formatCorner(last)}`);
}

function formatCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === undefined ? '' : (fixedColumn ? '$' : '') + columnLetters(column);
  const digits = row === undefined ? '' : (fixedRow ? '$' : '') + String(row + 1);
  return letters + digits;
}

/** The reference as it stands in a formula copied so far down and right; undefined when it falls off the sheet. */
export function copiedReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const first = copiedCorner(reference.first, rows, columns);
  const last = reference.last && copiedCorner(reference.last, rows, columns);
  if (first === undefined || (reference.last !== undefined && last === undefined)) return undefined;
  const copied: Reference = { ...reference, first };
  if (last !== undefined) copied.last = last;
  return copied;
}

function copiedCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const copied = { ...corner };
  if (corner.row !== undefined && !corner.fixedRow) copied.row = corner.row + rows;
  if (corner.column !== undefined && !corner.fixedColumn) copied.column = corner.column + columns;
  const { row = 0, column = 0 } = copied;
  return row < 0 || column < 0 || row >= ROW_LIMIT || column >= COLUMN_LIMIT ? undefined : copied;
}

/** The same reference laid over another area; its `$` signs stay. */
export function withArea(reference: Reference, area: Area): Reference {
  const isRows = reference.first.column === undefined;
  const isColumns = reference.first.row === undefined;
  const place = (corner: Corner, row: number, column: number): Corner => ({
    fixedRow: corner.fixedRow,
    fixedColumn: corner.fixedColumn,
    ...(isColumns ? {} : { row }),
    ...(isRows ? {} : { column }),
  });
  const moved: Reference = { ...reference, first: place(reference.first, area.top, area.left) };
  const single = area.top === area.bottom && area.left === area.right && reference.last === undefined;
  if (!single) moved.last = place(reference.last ?? reference.first, area.bottom, area.right);
  return moved;
}
