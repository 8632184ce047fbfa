import { createWorkbook } from '../../../src/spreadsheet';
import type { Workbook } from '../../../src/spreadsheet';
import { addTable, deskOn, deskWith, exampleWorkbook, problemOf, put, sheetOf, tableOf } from '../desk';
import { pictureOf } from '../picture';

/** A ledger on its own, so that little else is read; the large ones do not come by way of a file, which takes longest. */
function ledger(rows: number, text = 'Hyra'): Workbook {
  const workbook = createWorkbook('Start');
  addTable(workbook, {
    name: 'Huvudbok',
    sheet: 'Huvudbok',
    top: 0,
    left: 0,
    headers: ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Motpart', 'Text', 'Belopp'],
    rows: Array.from({ length: rows }, (_, row) => [
      `V${row}`,
      46_000,
      '5010',
      '1101',
      '9',
      '21',
      text,
      row / 100,
    ]),
  });
  return workbook;
}

describe('reading', () => {
  test('takes a ledger of 30,000 rows in a few requests, each below the limit', async () => {
    const desk = deskOn(ledger(30_000));
    const { tables } = await desk.check();
    expect(tables.find(({ name }) => name === 'Huvudbok')?.found?.rows).toBe(30_000);
    expect(desk.excel.requests.length).toBeLessThanOrEqual(4);
    expect(Math.max(...desk.excel.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(
      5_000_000,
    );
  });

  test('asks in halves when the response would be too large', async () => {
    const workbook = ledger(2_000, 'x'.repeat(1_000));
    const whole = await deskOn(workbook).check();
    const halved = await deskOn(workbook, undefined, 500_000).check();
    expect(halved.run.inputHash).toBe(whole.run.inputHash);
  });

  test('says that the workbook is too large when not even a few rows can be read', async () => {
    const desk = deskOn(ledger(1_000, 'x'.repeat(1_000)), undefined, 20_000);
    expect((await problemOf(desk.check())).sentence).toContain('för stor att läsa');
  });

  test('takes a cell with the longest text that a cell can hold', async () => {
    const desk = deskWith();
    put(sheetOf(desk, 'Satsningar'), 'B2', [['x'.repeat(32_767)]]);
    await desk.write();
    expect(await desk.write()).toEqual(expect.objectContaining({ flaggedCells: expect.any(Number) }));
  });

  test('finds a table whatever letters its name is in', async () => {
    const workbook = exampleWorkbook();
    for (const { tables } of workbook.sheets)
      for (const table of tables) table.name = table.name.toUpperCase();
    const { tables } = await deskWith(workbook).check();
    expect(tables.filter(({ found }) => found)).toHaveLength(5);
  });

  test('does not count the rows of a table that nobody has filled in', async () => {
    const desk = deskWith();
    await desk.edit(({ tables }) => tables.getItem('Satsningar').rows.add());
    const { tables } = await desk.check();
    expect(tables.find(({ name }) => name === 'Satsningar')?.found?.rows).toBe(2);
  });

  test('leaves out the totals row of a table', async () => {
    const desk = deskWith();
    await desk.edit(({ tables }) => (tables.getItem('Satsningar').showTotals = true));
    const { tables } = await desk.check();
    expect(tables.find(({ name }) => name === 'Satsningar')?.found?.rows).toBe(2);
    expect(tableOf(desk, 'Satsningar').showTotals).toBe(true);
  });

  test.each([
    ['shows its totals row', { showTotals: true }, 1],
    ['hides its header row', { showHeaders: false }, 0],
  ])('is refused where somebody %s just before its cells are asked for', async (_, change, added) => {
    const desk = deskWith();
    let sent = 0;
    desk.excel.interceptRequest = () => {
      sent += 1;
      const table = tableOf(desk, 'Utbetalningar');
      if (sent === 2)
        Object.assign(table, change, { area: { ...table.area, bottom: table.area.bottom + added } });
      return 'pass';
    };
    expect((await problemOf(desk.check())).sentence).toBe(
      'Arbetsboken ändrades medan tillägget arbetade. Kontrollera igen.',
    );
  });

  test('gives the same fingerprint with the header row hidden as with it shown', async () => {
    const desk = deskWith();
    const shown = await desk.check();
    await desk.edit(({ tables }) => (tables.getItem('Parter').showHeaders = false));
    expect((await desk.check()).run.inputHash).toBe(shown.run.inputHash);
  });
});

describe('writing', () => {
  /** Payments that cannot be read, so that each gives a finding and a message. */
  function faults(rows: number): Workbook {
    const workbook = exampleWorkbook();
    addTable(workbook, {
      name: 'Fakturor',
      sheet: 'Fakturor',
      top: 0,
      left: 0,
      headers: ['Satsning', 'Part', 'År', 'Fakturadatum', 'Mottagande REN', 'Belopp'],
      rows: Array.from({ length: rows }, (_, row) => [
        'S1',
        'VAN',
        2025,
        '2025-09-01',
        '1',
        `oläsligt ${row}`,
      ]),
    });
    return workbook;
  }

  test('sends a result that is too large for one request in several', async () => {
    const desk = deskOn(faults(12_000));
    await desk.write();
    expect(desk.excel.requests.length).toBeGreaterThan(8);
    expect(Math.max(...desk.excel.requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
    expect(tableOf(desk, 'Regelkontroll').area.bottom).toBeGreaterThan(12_000);
  }, 30_000);

  test('says so when even the swap is too large, and leaves everything as it was', async () => {
    const desk = deskWith(exampleWorkbook(), 60_000);
    const before = pictureOf(desk);
    expect((await problemOf(desk.write())).sentence).toMatch(/för stor .* Det förra resultatet står kvar\.$/);
    expect(pictureOf(desk)).toEqual(before);
  });
});
