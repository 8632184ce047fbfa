import type { Area } from './model';

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: ROW_LIMIT - 1, right: COLUMN_LIMIT - 1 };

export function areaFrom(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

export function isOnSheet(area: Area): boolean {
  return area.top <= area.bottom && area.left <= area.right && contains(wholeSheet, area);
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === ROW_LIMIT - 1;
}

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === COLUMN_LIMIT - 1;
}

/** What is left of `area` when `hole` is cut out of it: at most four blocks. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === undefined) return [area];
  const parts: Area[] = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
