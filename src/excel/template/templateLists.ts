import type { CellValue } from '../../workbook/snapshot';
import { choiceLists } from '../../workbook/template/templateLayout';
import { asCellValue } from '../cellText';
import { TEMPLATE_HEADER_ROW, writeHeading } from './templateTable';

export const LISTS_SHEET = 'Listor';

/** Where the choices of a dropdown stand. */
export type ListRanges = ReadonlyMap<readonly string[], Excel.Range>;

const PURPOSE = 'Valen i rullgardinerna på de andra bladen. Tillägget läser dem inte härifrån.';

/** All that stands on the sheet of lists, from A1. */
export function cellsOfLists(name: string): readonly (readonly string[])[] {
  const rows = Math.max(...choiceLists.map(({ choices }) => choices.length));
  return [
    [name],
    [PURPOSE],
    [],
    choiceLists.map((list) => list.name),
    ...Array.from({ length: rows }, (_, row) => choiceLists.map(({ choices }) => choices[row] ?? '')),
  ];
}

/** A list in a cell's own rule is limited to 255 characters and differs with the language: dropdowns need cells. */
export function addLists(context: Excel.RequestContext, name: string): ListRanges {
  const sheet = context.workbook.worksheets.add(name);
  sheet.tabColor = '#A6A6A6';
  writeHeading(sheet, name, PURPOSE);
  choiceLists.forEach((list, column) => {
    const cells = [list.name, ...list.choices].map((text) => [asCellValue(text)]);
    sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, column, cells.length, 1).values = cells;
  });
  const headers = sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW, 0, 1, choiceLists.length);
  headers.format.font.bold = true;
  headers.format.columnWidth = 150;
  sheet.freezePanes.freezeRows(TEMPLATE_HEADER_ROW + 1);
  return rangesOn(sheet);
}

/** The cells that the lists stand in, and a row that ends the longest. */
export function listCells(sheet: Excel.Worksheet): Excel.Range {
  const longest = Math.max(...choiceLists.map(({ choices }) => choices.length));
  return sheet.getRangeByIndexes(0, 0, TEMPLATE_HEADER_ROW + longest + 2, choiceLists.length);
}

/** @param values of {@link listCells} */
export function holdsLists(values: readonly (readonly CellValue[])[]): boolean {
  return choiceLists.every((list, column) =>
    [list.name, ...list.choices, ''].every(
      (text, row) => (values[TEMPLATE_HEADER_ROW + row]?.[column] ?? '') === text,
    ),
  );
}

export function rangesOn(sheet: Excel.Worksheet): ListRanges {
  return new Map(
    choiceLists.map(({ choices }, column) => [
      choices,
      sheet.getRangeByIndexes(TEMPLATE_HEADER_ROW + 1, column, choices.length, 1),
    ]),
  );
}
