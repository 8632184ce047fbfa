import { columnCount, rowCount } from '../area';
import type { Area } from '../model';

/** How cells are pushed: to make room for `area`, or into its place. */
export interface Push {
  kind: 'insert' | 'delete';
  axis: 'rows' | 'columns';
  area: Area;
}

interface Span {
  first: number;
  last: number;
}

/** The cells that move or go: `area` and everything beyond it along the axis. */
export function affectedArea({ axis, area }: Push, limit: Area): Area {
  return axis === 'rows' ? { ...area, bottom: limit.bottom } : { ...area, right: limit.right };
}

/**
 * Where an area is after the push: moved, grown, shrunk, or undefined when all of it was deleted.
 * One that the push meets only partly across stays as it is, as references do in Excel.
 */
export function pushedArea(push: Push, area: Area): Area | undefined {
  return push.axis === 'rows' ? pushedRows(push, area) : pushedColumns(push, area);
}

function pushedRows(push: Push, area: Area): Area | undefined {
  if (area.left < push.area.left || area.right > push.area.right) return area;
  const span = pushedSpan(push.kind, push.area.top, rowCount(push.area), {
    first: area.top,
    last: area.bottom,
  });
  return span && { ...area, top: span.first, bottom: span.last };
}

function pushedColumns(push: Push, area: Area): Area | undefined {
  if (area.top < push.area.top || area.bottom > push.area.bottom) return area;
  const span = pushedSpan(push.kind, push.area.left, columnCount(push.area), {
    first: area.left,
    last: area.right,
  });
  return span && { ...area, left: span.first, right: span.last };
}

function pushedSpan(
  kind: Push['kind'],
  start: number,
  count: number,
  { first, last }: Span,
): Span | undefined {
  if (kind === 'insert')
    return { first: first >= start ? first + count : first, last: last >= start ? last + count : last };
  const end = start + count;
  if (first >= start && last < end) return undefined;
  return {
    first: first < start ? first : Math.max(start, first - count),
    last: last < start ? last : last < end ? start - 1 : last - count,
  };
}
