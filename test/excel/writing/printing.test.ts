import type { PageSetup } from '../../../src/spreadsheet';
import { openPackage } from '../../../src/xlsx';
import type { Desk } from '../desk';
import { deskWith, put, sheetOf, tableOf } from '../desk';

function pageOf(desk: Desk): PageSetup {
  return sheetOf(desk, 'Redovisning').page ?? {};
}

/** The first cells of the rows before which a page begins. */
function firstOnPages(desk: Desk): unknown[] {
  const { cells } = sheetOf(desk, 'Redovisning');
  return (pageOf(desk).breaksBefore ?? []).map((row) => cells.get(row)?.get(0)?.value);
}

describe('the sheet Redovisning', () => {
  test('begins a new page at each investment but the first', async () => {
    const desk = deskWith();
    await desk.write();
    expect(firstOnPages(desk)).toEqual(['S2']);
  });

  test('breaks between the last row of one investment and the first of the next', async () => {
    const desk = deskWith();
    await desk.write();
    const [row = 0] = pageOf(desk).breaksBefore ?? [];
    expect(
      sheetOf(desk, 'Redovisning')
        .cells.get(row - 1)
        ?.get(0)?.value,
    ).toBe('S1');
  });

  test('repeats the header of the table on every page', async () => {
    const desk = deskWith();
    await desk.write();
    expect(pageOf(desk).titleRows).toEqual({ top: 4, bottom: 4 });
  });

  test('prints its heading and the whole table, and nothing else', async () => {
    const desk = deskWith();
    await desk.write();
    const { bottom, right } = tableOf(desk, 'RedovisningUt').area;
    expect(pageOf(desk).printArea).toEqual([{ top: 0, left: 0, bottom, right }]);
  });

  test('has columns that go into the width of a page on its side', async () => {
    const desk = deskWith();
    await desk.write();
    const { columnWidths } = sheetOf(desk, 'Redovisning');
    const width = [...columnWidths.values()].reduce((sum, own) => sum + own, 0);
    const { scale = 100, margins, orientation } = pageOf(desk);
    // A4 is 842 points long.
    const room = 842 - (margins?.left ?? 0) - (margins?.right ?? 0);
    expect([orientation, (width * scale) / 100 <= room, (width * scale) / 100 > room * 0.9]).toEqual([
      'Landscape',
      true,
      true,
    ]);
  });

  test('names the investment in the header of the page where there is only one', async () => {
    const desk = deskWith();
    put(sheetOf(desk, 'Satsningar'), 'B2', [['Barn & unga']]);
    put(sheetOf(desk, 'Satsningar'), 'C3', [['Idé']]);
    await desk.write();
    const { header } = pageOf(desk);
    expect(header?.left).toBe('Redovisning, S1 Barn && unga');
  });

  test('keeps what the user has changed of the page', async () => {
    const desk = deskWith();
    await desk.write();
    await desk.edit((workbook) => {
      workbook.worksheets.getItem('Redovisning').pageLayout.orientation = 'Portrait';
    });
    await desk.write();
    expect(pageOf(desk).orientation).toBe('Portrait');
  });

  test('moves its page breaks with the rows', async () => {
    const desk = deskWith();
    await desk.write();
    const before = pageOf(desk).breaksBefore ?? [];
    await desk.edit((workbook) => {
      workbook.worksheets.getItem('Redovisning').getRange('1:2').insert('Down');
    });
    expect(pageOf(desk).breaksBefore).toEqual(before.map((row) => row + 2));
    await desk.write();
    expect(firstOnPages(desk)).toEqual(['S2']);
  });

  test('has long texts on several lines', async () => {
    const desk = deskWith();
    await desk.write();
    const cell = sheetOf(desk, 'Redovisning').cells.get(5)?.get(3);
    expect(cell?.format).toMatchObject({ wrapText: true, verticalAlignment: 'Top' });
  });

  test('is printed so from the saved file too', async () => {
    const desk = deskWith();
    await desk.write();
    const opened = openPackage(desk.saved());
    const again = opened.ok ? opened.workbook.sheets.find(({ name }) => name === 'Redovisning') : undefined;
    expect(again?.page).toEqual(pageOf(desk));
  });
});
