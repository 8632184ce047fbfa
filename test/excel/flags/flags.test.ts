import { createWorkbook } from '../../../src/spreadsheet';
import type { Workbook } from '../../../src/spreadsheet';
import type { CellValue } from '../../../src/workbook/snapshot';
import {
  addTable,
  columnOf,
  deskWith,
  exampleWorkbook,
  put,
  sheetOf,
  tableCells,
  tableOf,
  valueAt,
} from '../desk';
import type { Desk } from '../desk';
import { pictureOf } from '../picture';

/** A workbook whose only fault is a type of party that there is none of, in the last row of Parter. */
function parties(headers: string[] = [], cells: CellValue[] = []): Workbook {
  const workbook = createWorkbook('Start');
  addTable(workbook, {
    name: 'Satsningar',
    sheet: 'Satsningar',
    top: 0,
    left: 0,
    headers: ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Ansökt belopp'],
    rows: [['S1', 'Familjestöd', 'Idé', '2026-01-01', '2027-12-31', 1]],
  });
  addTable(workbook, {
    name: 'Parter',
    sheet: 'Parter',
    top: 2,
    left: 1,
    headers: ['Satsning', 'Part', 'Typ', 'Verksamhetsområde', 'Uppdrag', ...headers],
    rows: [
      ['S1', 'VAN', 'Nämnd', 'Vård', 'Genomför', ...headers.map((_, index) => cells[2 * index] ?? '')],
      [
        'S1',
        'Bolag',
        'Okänd',
        'Arbete',
        'Genomför',
        ...headers.map((_, index) => cells[2 * index + 1] ?? ''),
      ],
    ],
  });
  return workbook;
}

const MESSAGE = /^(Stopp|Varning) IN-\d\d: /;

function ownFormats(desk: Desk): number {
  return desk.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
}

describe('flags', () => {
  test('put the message in a new last column, in the row that it is about', async () => {
    const desk = deskWith(parties());
    await desk.write();
    expect(columnOf(desk, 'Parter', 'Kontroll')).toEqual(['', expect.stringMatching(MESSAGE)]);
  });

  test('do not pile up from run to run', async () => {
    const desk = deskWith(parties());
    await desk.write();
    const once = ownFormats(desk);
    await desk.write();
    put(sheetOf(desk, 'Satsningar'), 'F2', [['tolv']]);
    await desk.write();
    put(sheetOf(desk, 'Satsningar'), 'F2', [[1]]);
    await desk.write();
    expect(ownFormats(desk)).toBe(once);
  });

  test('are gone when the fault is mended', async () => {
    const desk = deskWith(parties());
    await desk.write();
    put(sheetOf(desk, 'Parter'), 'D5', [['Nämnd']]);
    await desk.write();
    expect(columnOf(desk, 'Parter', 'Kontroll')).toEqual(['', '']);
  });

  test('leave the fills and rules of the user as they are', async () => {
    const desk = deskWith(parties());
    await desk.edit(({ worksheets }) => {
      const cells = worksheets.getItem('Parter').getRange('D4:D5');
      cells.format.fill.color = '#00FF00';
      cells.conditionalFormats.add('Custom').custom.rule.formula = '=D4="Företag"';
    });
    const before = pictureOf(desk)['Parter'];
    await desk.write();
    await desk.session.clear();
    expect(sheetOf(desk, 'Parter').cells.get(4)?.get(3)?.format?.fill).toBe('#00FF00');
    expect(pictureOf(desk)['Parter']).toEqual(before);
  });

  test('mark every row of a table with 200 faults, in few formats', async () => {
    const workbook = parties();
    addTable(workbook, {
      name: 'Utbetalningar',
      sheet: 'Utbetalningar',
      top: 0,
      left: 0,
      headers: ['Satsning', 'REN', 'År', 'Period', 'Datum', 'Belopp'],
      rows: Array.from({ length: 200 }, (_, row) => [
        'S1',
        '1',
        2026,
        'Helår',
        '2026-01-31',
        `oläsligt ${row}`,
      ]),
    });
    const desk = deskWith(workbook);
    await desk.write();
    expect(columnOf(desk, 'Utbetalningar', 'Kontroll').filter((text) => text !== '')).toHaveLength(200);
    expect(sheetOf(desk, 'Utbetalningar').conditionalFormats.length).toBeLessThan(5);
  });
});

describe('the column Kontroll', () => {
  test('is not added where the cell to the right of a row is taken', async () => {
    const workbook = parties();
    const desk = deskWith(workbook);
    put(sheetOf(desk, 'Parter'), 'G5', [['mitt']]);
    const { cells } = pictureOf(desk)['Parter'] ?? { cells: [] };
    const { preview } = await desk.check();
    await desk.write();
    expect(preview.noRoomFor).toEqual(['Parter']);
    expect(pictureOf(desk)['Parter']?.cells).toEqual(cells);
  });

  test('is not added between two tables that stand side by side', async () => {
    const workbook = parties();
    addTable(workbook, { name: 'Mina', sheet: 'Parter', top: 2, left: 6, headers: ['x'], rows: [['']] });
    const desk = deskWith(workbook);
    expect((await desk.check()).preview.noRoomFor).toEqual(['Parter']);
    await desk.write();
    expect(tableOf(desk, 'Mina').area.left).toBe(6);
  });

  test('is not added to a table that ends in the last column of the sheet', async () => {
    const workbook = createWorkbook('Start');
    addTable(workbook, {
      name: 'Parter',
      sheet: 'Parter',
      top: 0,
      left: 16_384 - 5,
      headers: ['Satsning', 'Part', 'Typ', 'Verksamhetsområde', 'Uppdrag'],
      rows: [['S1', 'Bolag', 'Okänd', 'Arbete', 'Genomför']],
    });
    const desk = deskWith(workbook);
    await desk.write();
    expect(tableCells(desk, 'Parter')[0]).toHaveLength(5);
  });

  test('is added beside a totals row without moving it', async () => {
    const desk = deskWith(parties());
    await desk.edit(({ tables }) => (tables.getItem('Parter').showTotals = true));
    const before = pictureOf(desk)['Parter'];
    await desk.write();
    expect(tableCells(desk, 'Parter').map(([first]) => first)).toEqual(['Satsning', 'S1', 'S1', 'Total']);
    await desk.session.clear();
    expect(pictureOf(desk)['Parter']).toEqual(before);
  });

  test('is not added to a table whose header row is hidden, which is read all the same', async () => {
    const desk = deskWith(parties());
    await desk.edit(({ tables }) => (tables.getItem('Parter').showHeaders = false));
    const { run, preview } = await desk.check();
    expect(run.findings.map(({ place }) => place?.cell)).toContain('D5');
    expect(preview.noRoomFor).toEqual(['Parter']);
  });

  test("of the user's own keeps the texts and formulas that the user has in it", async () => {
    const desk = deskWith(parties(['Kontroll'], ['min anteckning', '']));
    put(sheetOf(desk, 'Parter'), 'G5', [['=IF(1=1,"","x")']]);
    const before = pictureOf(desk)['Parter']?.cells;
    await desk.write();
    expect(pictureOf(desk)['Parter']?.cells).toEqual(before);
  });

  test("of the user's own is told of, with its rows, where a message has no cell for what stands there", async () => {
    const desk = deskWith(parties(['Kontroll'], ['min anteckning', 'sett av mig']));
    expect((await desk.check()).preview.ownEntries).toEqual([{ table: 'Parter', rows: 1 }]);
    await desk.write();
    expect(valueAt(desk, 'Regelkontroll', 'A2')).toBe(
      'Skriv inte här: nästa körning ersätter innehållet. Kolumnen Kontroll har eget innehåll i Parter (1 rad). Det står kvar, och avvikelserna där står bara på det här bladet. Flytta det till en annan kolumn, så skrivs meddelandena i Kontroll nästa gång.',
    );
  });

  test("of the user's own with a formula is told of as one with a text", async () => {
    const desk = deskWith(parties(['Kontroll']));
    put(sheetOf(desk, 'Parter'), 'G5', [['=IF(1=1,"","x")']]);
    expect((await desk.check()).preview.ownEntries).toEqual([{ table: 'Parter', rows: 1 }]);
  });

  test('is not told of where nothing is to be written in the rows with entries, or only the add-in’s own is there', async () => {
    const desk = deskWith(parties(['Kontroll'], ['min anteckning', '']));
    await desk.write();
    expect((await desk.check()).preview.ownEntries).toEqual([]);
  });

  test("of the user's own stays when the messages in it are cleared", async () => {
    const desk = deskWith(parties(['Kontroll'], ['min anteckning', '']));
    const before = pictureOf(desk);
    await desk.write();
    expect(valueAt(desk, 'Parter', 'G5')).toMatch(MESSAGE);
    const { removedColumnsFrom } = await desk.session.clear();
    expect(removedColumnsFrom).toEqual([]);
    expect(pictureOf(desk)['Parter']).toEqual(before['Parter']);
  });

  test('holds no more of a message than a cell can', async () => {
    const desk = deskWith(parties());
    put(sheetOf(desk, 'Satsningar'), 'F2', [['x'.repeat(32_767)]]);
    await desk.write();
    const [text] = columnOf(desk, 'Satsningar', 'Kontroll');
    expect(String(text).length).toBeLessThanOrEqual(32_767);
  });
});

describe('to clear the flags', () => {
  test('makes every input sheet what it was', async () => {
    const desk = deskWith(exampleWorkbook());
    const before = pictureOf(desk);
    await desk.write();
    await desk.session.clear();
    expect(pictureOf(desk)).toEqual(expect.objectContaining(before));
  });

  test('leaves a column that the add-in made and the user has written in, with the text', async () => {
    const desk = deskWith(parties());
    await desk.write();
    put(sheetOf(desk, 'Parter'), 'G4', [['sett']]);
    const { removedColumnsFrom } = await desk.session.clear();
    expect(removedColumnsFrom).toEqual([]);
    expect(columnOf(desk, 'Parter', 'Kontroll')).toEqual(['sett', '']);
  });

  test('tells how many cells were marked', async () => {
    const desk = deskWith(parties());
    const { flaggedCells } = await desk.write();
    expect((await desk.session.clear()).clearedCells).toBe(flaggedCells);
  });

  test('takes away a mark that the user has copied on', async () => {
    const desk = deskWith(parties());
    await desk.write();
    await desk.edit(({ worksheets }) => {
      const sheet = worksheets.getItem('Parter');
      sheet.getRange('D8').copyFrom('D5', 'Formats');
    });
    await desk.session.clear();
    expect(ownFormats(desk)).toBe(0);
  });

  test('does nothing where there is nothing to clear', async () => {
    const desk = deskWith(parties());
    const before = desk.saved();
    expect(await desk.session.clear()).toEqual({ clearedCells: 0, removedColumnsFrom: [] });
    expect(Buffer.compare(before, desk.saved())).toBe(0);
  });

  test('lets the next run make the column anew', async () => {
    const desk = deskWith(parties());
    await desk.write();
    const once = pictureOf(desk);
    await desk.session.clear();
    await desk.write();
    expect(pictureOf(desk)).toEqual(once);
  });
});
