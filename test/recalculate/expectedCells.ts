import type { OutputChart, OutputKind, OutputSheet } from '../../src/workbook/outputs/outputSheet';
import { FIRST_NOTE_ROW, HEADER_ROW, HEADING_ROW } from '../../src/workbook/outputs/outputSheet';
import { cellAddress } from '../../src/workbook/cellAddress';

/** What a cell shall hold. An amount is whole öre. */
export type ExpectedCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'amount'; readonly ore: bigint }
  | { readonly kind: 'total'; readonly ore: bigint };

export function oreOf(kronor: number): bigint {
  return BigInt(Math.round(kronor * 100));
}

/**
 * Every filled cell of a written sheet, by address. The sums are added up in whole öre.
 *
 * @param columns the table's headers in the order in which they stand
 */
export function expectedCells(
  sheet: OutputSheet,
  columns: readonly string[],
): ReadonlyMap<string, ExpectedCell> {
  const cells = new Map<string, ExpectedCell>();
  const put = (row: number, column: number, cell: ExpectedCell | undefined): void => {
    if (cell !== undefined) cells.set(cellAddress(row, column), cell);
  };
  [sheet.heading, ...sheet.notes].forEach((text, index) =>
    put(index === 0 ? HEADING_ROW : FIRST_NOTE_ROW + index - 1, 0, textCell(text)),
  );
  sheet.columns.forEach(({ header, kind, isSummed }, index) => {
    const column = columns.indexOf(header);
    put(HEADER_ROW, column, textCell(header));
    const values = sheet.rows.map((row) => row[index] ?? '');
    values.forEach((value, row) => put(HEADER_ROW + 1 + row, column, valueCell(value, kind)));
    if (!isSummed) return;
    const ore = values.reduce(
      (sum: bigint, value) => sum + (typeof value === 'number' ? oreOf(value) : 0n),
      0n,
    );
    put(HEADER_ROW - 1, column, { kind: 'total', ore });
  });
  const hasTotals = sheet.columns.some(({ isSummed }) => isSummed);
  if (hasTotals && !cells.has(cellAddress(HEADER_ROW - 1, 0))) put(HEADER_ROW - 1, 0, textCell('Summa'));
  let left = columns.length + 1;
  for (const chart of sheet.charts ?? []) {
    putFigures(chart, left, put);
    left += chart.header.length + 1;
  }
  return cells;
}

function putFigures(
  { header, rows }: OutputChart,
  left: number,
  put: (row: number, column: number, cell: ExpectedCell | undefined) => void,
): void {
  header.forEach((text, index) => put(HEADER_ROW, left + index, textCell(text)));
  rows.forEach(([category, ...figures], row) => {
    put(HEADER_ROW + 1 + row, left, textCell(String(category)));
    figures.forEach((figure, index) =>
      put(HEADER_ROW + 1 + row, left + 1 + index, valueCell(figure, 'number')),
    );
  });
}

function textCell(text: string): ExpectedCell | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

function valueCell(value: string | number, kind: OutputKind): ExpectedCell | undefined {
  if (typeof value === 'string') return textCell(value);
  return kind === 'amount' ? { kind: 'amount', ore: oreOf(value) } : { kind: 'number', number: value };
}
