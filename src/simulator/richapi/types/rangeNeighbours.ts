import {
  boundingArea,
  columnCount,
  COLUMN_LIMIT,
  contains,
  intersection,
  isOnSheet,
  moved,
  overlaps,
  ROW_LIMIT,
  rowCount,
} from '../../../spreadsheet/area';
import { usedArea } from '../../../spreadsheet/cells/cells';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Area } from '../../../spreadsheet/model';
import type { ArgumentList } from '../arguments';
import type { HostObject, Method } from '../hostObject';
import { placedRange } from '../rangeArguments';
import type { Session } from '../session';
import type { RangeTarget, TableScope } from '../targets';

type Reshape = (area: Area, args: ArgumentList) => Area;

/** A range on the same sheet, found from this one. */
function reshaped(reshape: Reshape): Method<RangeTarget> {
  return ({ sheet, area }, args, session) => {
    const found = reshape(area, args);
    if (!isOnSheet(found)) throw new ExcelError('InvalidArgument', 'outside the sheet');
    return session.range(sheet, found);
  };
}

function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

/** `count` columns or rows beside the range; a negative count means the other side. */
function beside(start: number, end: number, count: number, after: boolean): [number, number] {
  if (count === 0) throw new ExcelError('InvalidArgument', 'a count other than 0 was expected');
  const forward = after === count > 0;
  const size = Math.abs(count);
  return forward ? [end + 1, end + size] : [start - size, start - 1];
}

function besideColumns(area: Area, args: ArgumentList, after: boolean): Area {
  const [left, right] = beside(area.left, area.right, args.optionalInteger(0) ?? 1, after);
  return { ...area, left, right };
}

function besideRows(area: Area, args: ArgumentList, after: boolean): Area {
  const [top, bottom] = beside(area.top, area.bottom, args.optionalInteger(0) ?? 1, after);
  return { ...area, top, bottom };
}

function otherArea({ sheet }: RangeTarget, args: ArgumentList, session: Session): Area {
  const other = placedRange(session.workbook, sheet, args.at(0));
  if (other.sheet !== sheet) throw new ExcelError('InvalidArgument', 'the ranges are on different sheets');
  return other.area;
}

function used({ sheet, area }: RangeTarget, args: ArgumentList, session: Session): HostObject | null {
  const found = usedArea(sheet, area, args.truth(0));
  return found === undefined ? null : session.range(sheet, found);
}

function common(target: RangeTarget, args: ArgumentList, session: Session): HostObject | null {
  const area = intersection(target.area, otherArea(target, args, session));
  return area === undefined ? null : session.range(target.sheet, area);
}

function orNotFound(find: typeof used): typeof used {
  return (target, args, session) => {
    const found = find(target, args, session);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  };
}

export const rangeNeighbours: Record<string, Method<RangeTarget>> = {
  GetCell: reshaped((area, args) => {
    const top = area.top + args.integer(0);
    const left = area.left + args.integer(1);
    return { top, left, bottom: top, right: left };
  }),
  GetRow: reshaped((area, args) => lineWithin(area.top + args.integer(0), area, 'row')),
  GetColumn: reshaped((area, args) => lineWithin(area.left + args.integer(0), area, 'column')),
  GetLastCell: reshaped((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetLastRow: reshaped((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: reshaped((area) => ({ ...area, left: area.right })),
  GetEntireColumn: reshaped((area) => ({ ...area, top: 0, bottom: ROW_LIMIT - 1 })),
  GetEntireRow: reshaped((area) => ({ ...area, left: 0, right: COLUMN_LIMIT - 1 })),
  GetOffsetRange: reshaped((area, args) => moved(area, args.integer(0), args.integer(1))),
  GetResizedRange: reshaped((area, args) =>
    resized(area, rowCount(area) + args.integer(0), columnCount(area) + args.integer(1)),
  ),
  GetAbsoluteResizedRange: reshaped((area, args) => resized(area, args.integer(0), args.integer(1))),
  GetColumnsAfter: reshaped((area, args) => besideColumns(area, args, true)),
  GetColumnsBefore: reshaped((area, args) => besideColumns(area, args, false)),
  GetRowsBelow: reshaped((area, args) => besideRows(area, args, true)),
  GetRowsAbove: reshaped((area, args) => besideRows(area, args, false)),
  GetBoundingRect: (target, args, session) =>
    session.range(target.sheet, boundingArea(target.area, otherArea(target, args, session))),
  GetIntersection: orNotFound(common),
  GetIntersectionOrNullObject: common,
  GetUsedRange: orNotFound(used),
  GetUsedRangeOrNullObject: used,
  GetTables: (target, args, session) =>
    session.wrap('TableScopedCollection', tablesMeeting(target, args.truth(0))),
};

function lineWithin(index: number, area: Area, kind: 'row' | 'column'): Area {
  const line =
    kind === 'row' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
  if (!overlaps(line, area)) throw new ExcelError('InvalidArgument', `no such ${kind} in the range`);
  return line;
}

function tablesMeeting({ sheet, area }: RangeTarget, fullyContained: boolean): TableScope {
  const meets = (other: Area): boolean => (fullyContained ? contains(area, other) : overlaps(area, other));
  return {
    tables: () => sheet.tables.filter((table) => meets(table.area)).map((table) => ({ sheet, table })),
    sheet,
    eventTarget: sheet.id,
  };
}
