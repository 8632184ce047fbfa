import type { GuideLine } from '../../workbook/template/templateGuide';
import { guide } from '../../workbook/template/templateGuide';
import { asCellValue } from '../cellText';

export const guideCells: readonly (readonly string[])[] = guide.map((line) =>
  line.kind === 'item' ? [line.name, line.text] : [line.text, ''],
);

/** Writes the guide on an empty sheet and puts that sheet first. */
export function writeGuide(sheet: Excel.Worksheet): void {
  sheet.getRange('A:A').format.columnWidth = 130;
  const texts = sheet.getRangeByIndexes(0, 1, guide.length, 1);
  texts.format.columnWidth = 600;
  guide.forEach((line, row) => formatLine(sheet.getRangeByIndexes(row, 0, 1, 1), line));
  sheet.showGridlines = false;
  sheet.tabColor = '#000000';
  sheet.position = 0;
  sheet.activate();
  // Last of all: where it is seen to stand, all that came before it is done.
  sheet.getRangeByIndexes(0, 0, guide.length, 2).values = guideCells.map((line) => line.map(asCellValue));
}

function formatLine(cell: Excel.Range, { kind }: GuideLine): void {
  if (kind === 'text' || kind === 'item') return;
  cell.format.font.bold = true;
  cell.format.font.size = kind === 'title' ? 16 : 12;
  cell.format.rowHeight = 26;
}
