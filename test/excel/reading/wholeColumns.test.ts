import { columnLetters } from '../../../src/spreadsheet/address';
import type { Desk } from '../desk';
import { columnOf, deskOn, exampleWorkbook, problemOf, put, sheetOf, tableOf } from '../desk';
import { pictureOf } from '../picture';

const LAST_ROW = 1_048_575;

/** Whoever makes a table of whole columns gets one that reaches to the end of the sheet. */
function deskWithWholeColumns(table: string, bottom = LAST_ROW): Desk {
  const desk = deskOn(exampleWorkbook());
  const { area } = tableOf(desk, table);
  Object.assign(tableOf(desk, table), { area: { ...area, bottom } });
  return desk;
}

/** Somebody types in the cell before the request comes to Excel, the next being the first. */
function typesBefore(desk: Desk, request: number, cell: string, value: string): void {
  let sent = 0;
  desk.excel.interceptRequest = () => {
    sent += 1;
    if (sent === request) put(sheetOf(desk, 'Parter'), cell, [[value]]);
    return 'pass';
  };
}

function bytesOf({ excel }: Desk): number {
  return excel.requests.reduce((sum, { bytes, responseBytes }) => sum + bytes + responseBytes, 0);
}

describe('A table of whole columns', () => {
  test('is read as far down as its sheet is in use, in as many requests as any other', async () => {
    const whole = deskWithWholeColumns('Parter');
    const short = deskOn(exampleWorkbook());
    const checked = [await whole.check(), await short.check()];
    expect(checked[0]?.run.inputHash).toBe(checked[1]?.run.inputHash);
    expect([whole.excel.requests.length, short.excel.requests.length]).toEqual([3, 3]);
    expect(bytesOf(whole) - bytesOf(short)).toBeLessThan(1_000);
  });

  test('is read to its last row where something stands there', async () => {
    const desk = deskWithWholeColumns('Parter', 20_000);
    put(sheetOf(desk, 'Parter'), 'A20001', [['S1']]);
    const { run } = await desk.check();
    expect(run.reading.snapshot.tables.find(({ name }) => name === 'Parter')?.rows).toHaveLength(20_000);
  });

  test('is the same input whatever has been formatted below its rows', async () => {
    const desk = deskWithWholeColumns('Parter', 300);
    const before = await desk.check();
    await desk.edit(({ worksheets }) => {
      worksheets.getItem('Parter').getRange('A200').format.fill.color = '#FFFF00';
    });
    expect((await desk.check()).run.inputHash).toBe(before.run.inputHash);
  });

  test('gets its messages in their rows, which stand alone in the column', async () => {
    const [whole, short] = [deskWithWholeColumns('Parter', 300), deskOn(exampleWorkbook())];
    await Promise.all([whole.write(), short.write()]);
    const told = (desk: Desk): unknown[] =>
      columnOf(desk, 'Parter', 'Kontroll').filter((cell) => cell !== '');
    expect(told(whole)).toEqual(told(short));
    expect(told(whole).length).toBeGreaterThan(0);
  });

  test('keeps a formula that the user has far down in the column Kontroll when the marks are taken away', async () => {
    const desk = deskWithWholeColumns('Parter', 300);
    await desk.write();
    const { right } = tableOf(desk, 'Parter').area;
    put(sheetOf(desk, 'Parter'), `${columnLetters(right)}250`, [['=""']]);
    await desk.session.clear();
    expect(sheetOf(desk, 'Parter').cells.get(249)?.get(right)?.formula).toBe('=""');
  });

  test('is not checked on half of what somebody else is adding below its rows', async () => {
    const desk = deskWithWholeColumns('Parter');
    typesBefore(desk, 3, 'A900', 'S1');
    expect((await problemOf(desk.check())).sentence).toBe(
      'Arbetsboken ändrades medan tillägget arbetade. Kontrollera igen.',
    );
  });

  test.each([
    ['small enough to be compared cell by cell', 300, 'A290'],
    ['too large for that', LAST_ROW, 'A900000'],
  ])('keeps the old result where somebody adds a row during a write, in one %s', async (_, bottom, cell) => {
    const desk = deskWithWholeColumns('Parter', bottom);
    const checked = await desk.check();
    typesBefore(desk, 4, cell, 'S1');
    const problem = await problemOf(desk.session.write(checked));
    expect(problem.sentence).toMatch(/^Arbetsboken ändrades medan tillägget arbetade\./);
    expect(Object.keys(pictureOf(desk))).not.toContain('Regelkontroll');
  });
});
