import * as fc from 'fast-check';
import type { CellFormat, Cell, Sheet, Workbook } from '../../src/spreadsheet/model';
import { savePackage } from '../../src/xlsx';
import { decodeXString, encodeXString } from '../../src/xlsx/xml/xstring';
import { drawing } from '../drawing';
import { comparable, opened, put, sheetNamed, workbookOf } from './models';
import { richWorkbook } from './richPackage';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    ' x ',
    'a\r\nb',
    '_x000D_',
    '_x005F_x000D_',
    '<&">\'',
    ']]>',
    '😀',
    '\ud800',
    '#REF!',
    '=1',
  ),
);

const anyNumber = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Object.is(value, -0) ? 0 : value));

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((code) => `#${code.toString(16).toUpperCase().padStart(6, '0')}`);

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const anyFormat: fc.Arbitrary<CellFormat> = fc
  .record(
    {
      bold: fc.constant(true),
      italic: fc.constant(true),
      wrapText: fc.constant(true),
      locked: fc.constant(false),
      fill: anyColor,
      fontColor: anyColor.filter((color) => color !== '#000000'),
      fontSize: fc.constantFrom(8, 9.5, 24),
      fontName: fc.constantFrom('Courier New', 'Times & "co"'),
      horizontalAlignment: fc.constantFrom('Left' as const, 'Center' as const, 'Right' as const),
      verticalAlignment: fc.constantFrom('Top' as const, 'Center' as const),
    },
    { requiredKeys: [] },
  )
  .map(withoutUndefined);

const anyContent: fc.Arbitrary<Cell> = fc.oneof(
  anyText.filter((text) => text !== '').map((value) => ({ value })),
  anyNumber.map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((value) => ({ value, isError: true })),
  fc.oneof(anyNumber, anyText).map((value) => ({ value, formula: '=SUM(A1:B2)&"<x>"' })),
  fc.constant({
    value: '',
    formula: '=XLOOKUP(1,A1:A2,B1:B2)',
    uncalculated: true,
    storedWithoutResult: true,
  }),
);

const anyCell: fc.Arbitrary<Cell> = fc
  .record({
    content: anyContent,
    format: fc.option(anyFormat, { nil: undefined }),
    numberFormat: fc.option(fc.constantFrom('0.00', '# ##0;[Red]-# ##0', 'yyyy-mm-dd', '"a&b" @'), {
      nil: undefined,
    }),
  })
  .map(({ content, format, numberFormat }) => ({
    ...content,
    ...(format === undefined || Object.keys(format).length === 0 ? {} : { format }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));

const anyPlacedCell = fc.record({ row: fc.nat(12), column: fc.nat(9), cell: anyCell });

const anySheetParts = fc.record({
  cells: fc.array(anyPlacedCell, { maxLength: 12 }),
  frozenRows: fc.nat(3),
  showGridlines: fc.boolean(),
  protected: fc.boolean(),
  widths: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 4, max: 300 })), { maxLength: 4 }),
  heights: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 16, max: 90 })), { maxLength: 3 }),
});

type SheetParts = typeof anySheetParts extends fc.Arbitrary<infer T> ? T : never;

function fill(sheet: Sheet, parts: SheetParts): Sheet {
  for (const { row, column, cell } of parts.cells) put(sheet, row, column, cell);
  for (const [column, pixels] of parts.widths) sheet.columnWidths.set(column, pixels * 0.75);
  if (parts.heights.length > 0) sheet.rowHeights = new Map([...(sheet.rowHeights ?? []), ...parts.heights]);
  sheet.frozenRows = parts.frozenRows;
  sheet.showGridlines = parts.showGridlines;
  sheet.protected = parts.protected;
  return sheet;
}

const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .array(anySheetParts, { minLength: 1, maxLength: 3 })
  .map((sheets) =>
    workbookOf(...sheets.map((parts, index) => fill(sheetNamed(`Blad ${index + 1} <å>`), parts))),
  );

describe('any small workbook', () => {
  test('is the same after saving and opening', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        expect(comparable(opened(savePackage(undefined, workbook)))).toEqual(comparable(workbook));
      }),
      drawing(60),
    );
  });

  test('gives its bytes again when it is opened and saved', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const bytes = savePackage(undefined, workbook);
        expect(savePackage(bytes, opened(bytes))).toEqual(bytes);
      }),
      drawing(50),
    );
  });
});

test('any change to a sheet full of other things is the same after saving and opening', () => {
  const original = richWorkbook();
  fc.assert(
    fc.property(
      anySheetParts,
      fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 3 }),
      (parts, emptied) => {
        const workbook = opened(original);
        const [sheet] = workbook.sheets;
        if (sheet === undefined) return;
        for (const [row, column] of emptied) sheet.cells.get(row)?.delete(column);
        for (const [row, cells] of sheet.cells) if (cells.size === 0) sheet.cells.delete(row);
        fill(sheet, parts);
        expect(comparable(opened(savePackage(original, workbook)))).toEqual(comparable(workbook));
      },
    ),
    drawing(60),
  );
});

test('any text is the same after it was escaped for a file', () => {
  fc.assert(
    fc.property(anyText, (text) => decodeXString(encodeXString(text)) === text),
    drawing(500),
  );
});
