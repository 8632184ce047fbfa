/** A rectangle of cells; rows and columns are counted from zero. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.left < b.left + b.columns &&
    b.left < a.left + a.columns &&
    a.top < b.top + b.rows &&
    b.top < a.top + a.rows
  );
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
}

export function loadArea(range: Excel.Range): Excel.Range {
  return range.load('rowIndex,columnIndex,rowCount,columnCount');
}

export function areaOf(range: Excel.Range): Area {
  return { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
