import { createSheet, createWorkbook, enterValue } from '../../src/spreadsheet';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { savePackage } from '../../src/xlsx';
import { exampleSnapshot } from '../taskpane/fakes/exampleSnapshot';

/** The tables of the component tests' example as a file of their own, a sheet a table. */
export function exampleFile(snapshot: WorkbookSnapshot = exampleSnapshot): Buffer {
  const workbook = createWorkbook();
  workbook.sheets = snapshot.tables.map(sheetOf);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  return Buffer.from(savePackage(undefined, workbook));
}

export function emptyFile(): Buffer {
  return Buffer.from(savePackage(undefined, createWorkbook()));
}

function sheetOf(
  { name, sheet: title, headers, rows }: TableSnapshot,
  index: number,
): ReturnType<typeof createSheet> {
  const sheet = createSheet(`sheet-${index + 1}`, title);
  [headers, ...rows].forEach((cells, row) => {
    // An apostrophe keeps a header such as 2024 as the text that a table's header is.
    cells.forEach((value, column) => enterValue(sheet, row, column, row === 0 ? `'${value}` : value, false));
  });
  sheet.tables.push({
    id: `table-${index + 1}`,
    name,
    area: { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  });
  return sheet;
}
