import type { SimulatedExcel } from '../../../src/simulator';
import { columnOf, deskWith, put, sheetOf, tableCells, TODAY, valueAt } from '../desk';
import type { Desk } from '../desk';
import { pictureOf } from '../picture';

/** A desk whose result is old, and where the next write stops just before an action that a test picks. */
async function deskStopping(at: string, which: 'first' | 'last'): Promise<Desk> {
  const desk = deskWith();
  await desk.write();
  put(sheetOf(desk, 'Återföringsplan'), 'C1', [['2025', '2026']]);
  stopSwap(desk.excel, at, which);
  return desk;
}

/** Stops the first request that moves more than it reads, and loses the connection after it. */
function stopSwap(excel: SimulatedExcel, name: string, which: 'first' | 'last'): void {
  let isCut = false;
  excel.interceptRequest = (_, { Actions }) => {
    if (isCut) return 'drop';
    const names = Actions.map((action) => action.Name);
    if (!names.includes('Resize')) return 'pass';
    isCut = true;
    const action = which === 'first' ? names.indexOf(name) : names.lastIndexOf(name);
    return { failAtAction: action, code: 'GeneralException' };
  };
}

async function cutOff(desk: Desk): Promise<void> {
  await desk.write().catch(() => undefined);
  desk.excel.interceptRequest = () => 'pass';
}

describe('a write that was cut off with the connection', () => {
  test('is told to have been mended', async () => {
    const desk = await deskStopping('Resize', 'last');
    await cutOff(desk);
    expect((await desk.session.check(TODAY)).mended).toBe('undone');
    expect((await desk.session.check(TODAY)).mended).toBeUndefined();
  });

  test('is left as it is by a check that is only to read', async () => {
    const desk = await deskStopping('Resize', 'last');
    await cutOff(desk);
    const before = pictureOf(desk);
    await expect(desk.session.check(TODAY, { readsOnly: true })).rejects.toThrow(
      'En skrivning är inte klar.',
    );
    expect(pictureOf(desk)).toEqual(before);
  });

  test('is mended by another add-in session on the saved file', async () => {
    const desk = await deskStopping('Resize', 'last');
    const before = pictureOf(desk);
    await cutOff(desk);
    const later = deskWith(desk.workbook);
    await later.session.check(TODAY);
    expect(pictureOf(later)).toEqual(before);
  });

  test('is finished, not undone, once columns have begun to go', async () => {
    const desk = await deskStopping('SetData', 'last');
    await cutOff(desk);
    expect((await desk.session.check(TODAY)).mended).toBe('finished');
    expect(tableCells(desk, 'AterforingUt')[0]).toEqual(expect.arrayContaining(['2025', '2026']));
    expect(tableCells(desk, 'AterforingUt')[0]).not.toContain('2024');
  });

  test('is finished without its chart when Excel refuses to draw it', async () => {
    const desk = await deskStopping('SetData', 'last');
    await cutOff(desk);
    desk.excel.interceptRequest = (_, { Actions }) => {
      const chart = Actions.findIndex(({ Name }) => Name === 'SetData');
      return chart < 0 ? 'pass' : { failAtAction: chart, code: 'GeneralException' };
    };
    await desk.session.check(TODAY);
    expect(desk.workbook.sheets.map(({ name }) => name)).not.toContain('SI_utkast');
    expect(tableCells(desk, 'AterforingUt')[0]).not.toContain('2024');
  });

  test("spares a sheet of the user's own that has come with the name of a new output sheet", async () => {
    const desk = deskWith();
    desk.excel.interceptRequest = (k) => (k < 8 ? 'pass' : 'drop');
    await cutOff(desk);
    await desk.edit(({ worksheets }) => {
      worksheets.add('Fond').getRange('A1').values = [['mitt']];
    });
    await desk.session.check(TODAY);
    expect(valueAt(desk, 'Fond', 'A1')).toBe('mitt');
  });

  test('puts no message back where the user has written since', async () => {
    const desk = await deskStopping('Add', 'last');
    await cutOff(desk);
    const row = columnOf(desk, 'Satsningar', 'Kontroll').findIndex((text) => text !== '');
    put(sheetOf(desk, 'Satsningar'), `I${row + 2}`, [['sett']]);
    await desk.session.check(TODAY);
    expect(columnOf(desk, 'Satsningar', 'Kontroll')[row]).toBe('sett');
  });

  test('follows a table that rows inserted above have moved since', async () => {
    const desk = await deskStopping('Resize', 'last');
    const before = tableCells(desk, 'AterforingUt');
    await cutOff(desk);
    await desk.edit(({ worksheets }) => void worksheets.getItem('Återföring').getRange('1:3').insert('Down'));
    await desk.session.check(TODAY);
    expect(tableCells(desk, 'AterforingUt')).toEqual(before);
  });

  test('names the sheet that must be unprotected before it can be mended', async () => {
    const desk = await deskStopping('Resize', 'last');
    await cutOff(desk);
    sheetOf(desk, 'Fond').protected = true;
    await expect(desk.session.check(TODAY)).rejects.toThrow('Bladet Fond är skyddat.');
  });
});
