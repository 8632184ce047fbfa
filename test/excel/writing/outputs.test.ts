import {
  columnOf,
  deskWith,
  addSheet,
  addTable,
  exampleWorkbook,
  put,
  sheetOf,
  tableCells,
  valueAt,
} from '../desk';
import { pictureOf } from '../picture';

describe('a written result', () => {
  test('has a sheet and a table for each output', async () => {
    const desk = deskWith();
    const { sheets } = await desk.write();
    expect(sheets).toEqual([
      'Regelkontroll',
      'Återföring',
      'Utbetalning',
      'Kontering',
      'Kostnadsfördelning',
      'Internfakturor',
      'Fond',
      'Kalender',
      'Utvärdering',
      'Redovisning',
      'Avstämning',
    ]);
  });

  test('changes nothing at all when the same is written again', async () => {
    const desk = deskWith();
    await desk.write();
    const once = desk.saved();
    await desk.write();
    expect(Buffer.compare(once, desk.saved())).toBe(0);
  });

  test('has totals that are live formulas', async () => {
    const desk = deskWith();
    await desk.write();
    expect(sheetOf(desk, 'Återföring').cells.get(3)?.get(2)?.formula).toBe(
      '=ROUND(SUBTOTAL(109,AterforingUt[Plan]),2)',
    );
  });

  test('has totals with the same öre as the sums of the run', async () => {
    const desk = deskWith();
    put(sheetOf(desk, 'Återföringsplan'), 'C2', [
      [0.1, 0.2],
      [0.7, 1e7],
    ]);
    await desk.write();
    expect(valueAt(desk, 'Återföring', 'C4')).toBe(10000001);
  });

  test('leaves no staging sheet behind', async () => {
    const desk = deskWith();
    await desk.write();
    expect(desk.workbook.sheets.map(({ name }) => name)).not.toContain('SI_utkast');
  });

  test('keeps the sheet that the user looks at', async () => {
    const desk = deskWith();
    desk.user.select('Parter', 'B2');
    await desk.write();
    expect([desk.workbook.activeSheetId, desk.workbook.selection]).toEqual([
      sheetOf(desk, 'Parter').id,
      'B2',
    ]);
  });

  test.each(['=1+1', '+46 70', '-10', '@namn', "'citat", '0012'])('has the text %s as text', async (name) => {
    const desk = deskWith();
    const sheet = sheetOf(desk, 'Satsningar');
    for (const cell of ['A2', 'A3']) put(sheet, cell, [[`'${cell === 'A2' ? name : 'S2'}`]]);
    for (const other of ['Parter', 'Återföringsplan', 'Effektutfall']) {
      put(sheetOf(desk, other), 'A2', [[`'${name}`], [`'${name}`]]);
    }
    await desk.write();
    expect(columnOf(desk, 'AterforingUt', 'Satsning')).toContain(name);
  });
});

describe("a sheet of the user's own with the name of an output sheet", () => {
  test.each(['Fond', 'Utbetalning', 'Regelkontroll', 'Kostnadsfördelning'])(
    '(%s) is left as it is, and the result comes on a sheet of its own',
    async (name) => {
      const workbook = exampleWorkbook();
      put(addSheet(workbook, name), 'A1', [
        ['Min egen', 12],
        ['', '=B1*2'],
      ]);
      const desk = deskWith(workbook);
      const before = pictureOf(desk)[name];
      const { sheets } = await desk.write();
      await desk.write();
      expect(pictureOf(desk)[name]).toEqual(before);
      expect(sheets).toContain(`${name} (tillägget)`);
    },
  );

  test('is left as it is when it holds an input table', async () => {
    const workbook = exampleWorkbook();
    addTable(workbook, {
      name: 'Reservation',
      sheet: 'Fond',
      top: 0,
      left: 0,
      headers: ['År', 'Ingående'],
      rows: [[2025, 1000000]],
    });
    const desk = deskWith(workbook);
    await desk.write();
    expect(tableCells(desk, 'Reservation')).toEqual([
      ['År', 'Ingående'],
      [2025, 1000000],
    ]);
  });

  test('keeps the result on the same sheet at the next run', async () => {
    const workbook = exampleWorkbook();
    put(addSheet(workbook, 'Fond'), 'A1', [['Min egen']]);
    const desk = deskWith(workbook);
    await desk.write();
    await desk.write();
    expect(desk.workbook.sheets.filter(({ name }) => name.startsWith('Fond'))).toHaveLength(2);
  });
});
