import { getCell } from '../cells/cells';
import type { Area, Sheet, Table, Workbook } from '../model';
import { isLost, type StructuredReference } from './structured';

export interface PlacedArea {
  sheet: Sheet;
  area: Area;
}

/** Where a formula stands: `[Column]` and `@` depend on it. */
export interface FormulaPlace {
  sheet: Sheet;
  row: number;
  column: number;
}

/** The cells that a structured reference means; undefined = `#REF!`. */
export function locateStructured(
  workbook: Workbook,
  reference: StructuredReference,
  place: FormulaPlace,
): PlacedArea | undefined {
  const found = reference.table === '' ? tableAround(place) : tableNamed(workbook, reference.table);
  if (found === undefined || isLost(reference)) return undefined;
  const rows = rowsOf(found, reference.items, place);
  const columns = columnsOf(found, reference.columns);
  if (rows === undefined || columns === undefined) return undefined;
  return {
    sheet: found.sheet,
    area: { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] },
  };
}

interface FoundTable {
  sheet: Sheet;
  table: Table;
}

function tableNamed(workbook: Workbook, name: string): FoundTable | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

function tableAround({ sheet, row, column }: FormulaPlace): FoundTable | undefined {
  const table = tableAt(sheet, row, column);
  return table && { sheet, table };
}

export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

type Span = [number, number];

function rowsOf({ sheet, table }: FoundTable, items: string[], place: FormulaPlace): Span | undefined {
  const { top, bottom } = table.area;
  const firstData = table.showHeaders ? top + 1 : top;
  const lastData = table.showTotals ? bottom - 1 : bottom;
  const wanted = items.map((item) => item.toLowerCase());
  if (wanted.includes('#this row')) {
    const isBeside = place.sheet === sheet && place.row >= firstData && place.row <= lastData;
    return isBeside ? [place.row, place.row] : undefined;
  }
  if (wanted.includes('#all')) return [top, bottom];
  const spans: Span[] = [];
  if (wanted.includes('#headers') && table.showHeaders) spans.push([top, top]);
  if (wanted.includes('#data') || wanted.length === 0) spans.push([firstData, lastData]);
  if (wanted.includes('#totals') && table.showTotals) spans.push([bottom, bottom]);
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
}

function columnsOf({ sheet, table }: FoundTable, names: string[]): Span | undefined {
  const places = names.map((name) => columnNamed(sheet, table, name));
  if (places.length === 0) return [table.area.left, table.area.right];
  const known = places.filter((column) => column !== undefined);
  if (known.length < places.length) return undefined;
  return [Math.min(...known), Math.max(...known)];
}

function columnNamed(sheet: Sheet, table: Table, name: string): number | undefined {
  if (!table.showHeaders) return undefined;
  for (let column = table.area.left; column <= table.area.right; column++) {
    const header = String(getCell(sheet, table.area.top, column).value);
    if (header.toLowerCase() === name.toLowerCase()) return column;
  }
  return undefined;
}
