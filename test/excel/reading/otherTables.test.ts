import type { Block, Values } from '../../../src/excel/reading/blockReader';
import { askForOtherTables } from '../../../src/excel/reading/otherTables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { soundTables } from '../../core/workbookBuilder';
import type { Desk } from '../desk';
import { addTable, deskOn, deskWith, exampleWorkbook, tableCells, tableOf, valueAt } from '../desk';
import { checkSound, deskOf } from '../soundDesk';

const NUMBER = '811218-9876';

function deskWithList(rows: readonly (readonly CellValue[])[], payloadLimit?: number): Desk {
  const workbook = exampleWorkbook();
  addTable(workbook, { name: 'Lista', sheet: 'Lista', top: 2, left: 1, headers: ['Vem', 'Not'], rows });
  return deskWith(workbook, payloadLimit);
}

const places = async (desk: Desk): Promise<string[]> =>
  (await desk.check()).run.findings
    .filter(({ rule }) => rule === 'DA-01')
    .map(({ place }) => `${place?.sheet}!${place?.cell}`);

const reasons = async (desk: Desk): Promise<string[]> =>
  (await desk.check()).run.result.rules.couldNotCheck
    .filter(({ rule }) => rule === 'DA-01')
    .map(({ reason }) => reason);

describe('a table of the user’s own', () => {
  test('is looked through for personal numbers', async () => {
    expect(
      await places(
        deskWithList([
          ['Kim', ''],
          ['Robin', NUMBER],
        ]),
      ),
    ).toEqual(['Lista!C5']);
  });

  test('is looked through where its header row is hidden', async () => {
    const desk = deskWithList([[NUMBER, '']]);
    await desk.edit(({ tables }) => (tables.getItem('Lista').showHeaders = false));
    expect(await places(desk)).toEqual(['Lista!B4']);
  });

  test('costs no request more', async () => {
    const [without, withList] = [deskWith(), deskWithList([['Kim', NUMBER]])];
    await without.check();
    await withList.check();
    expect(withList.excel.requests.length).toBe(without.excel.requests.length);
  });

  test('gets no column Kontroll, and keeps its cells', async () => {
    const desk = deskWithList([['Kim', NUMBER]]);
    await desk.write();
    expect(tableCells(desk, 'Lista')).toEqual([
      ['Vem', 'Not'],
      ['Kim', NUMBER],
    ]);
    expect(valueAt(desk, 'Lista', 'D4')).toBe('');
  });

  test('does not stop a write where its sheet is protected', async () => {
    const desk = deskWithList([['Kim', NUMBER]]);
    await desk.edit(({ worksheets }) => worksheets.getItem('Lista').protection.protect());
    await desk.write();
    expect(await places(desk)).toEqual(['Lista!C4']);
  });

  test('is marked in the cell of the number', async () => {
    const desk = deskWithList([['Kim', NUMBER]]);
    await desk.write();
    const formats = desk.workbook.sheets.find(({ name }) => name === 'Lista')?.conditionalFormats;
    expect(formats).toHaveLength(1);
  });

  test('has its number told on the sheet Regelkontroll, without the number', async () => {
    const desk = deskWithList([['Kim', NUMBER]]);
    await desk.write();
    const told = tableCells(desk, 'Regelkontroll').filter(([rule]) => rule === 'DA-01');
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain('9876');
  });

  test('is read whole though it is long and narrow', async () => {
    const workbook = exampleWorkbook();
    const rows = Array.from({ length: 140_000 }, (_, row) => [row]);
    addTable(workbook, {
      name: 'Lista',
      sheet: 'Lista',
      top: 0,
      left: 0,
      headers: ['Vem'],
      rows: [...rows, [NUMBER]],
    });
    // Not by way of a file, which would take most of the time.
    expect(await places(deskOn(workbook))).toEqual(['Lista!A140002']);
  }, 60_000);

  test('hinders no check where its texts are too large to be read', async () => {
    const long = Array.from({ length: 200 }, () => ['x'.repeat(30_000), '']);
    expect(await reasons(deskWithList(long, 1_000_000))).toEqual([
      'tabellen Lista på bladet Lista är för stor: från och med rad 3 har den inte lästs',
    ]);
  }, 60_000);

  test('leaves the rest of the run as it was', async () => {
    const [without, withList] = [
      deskOf(soundTables),
      deskOf({ ...soundTables, Elever: [['Vem'], [NUMBER]] }),
    ];
    const [was, is] = [await checkSound(without), await checkSound(withList)];
    expect(is.run.inputHash).toBe(was.run.inputHash);
    expect(is.run.findings.filter(({ rule }) => rule !== 'DA-01')).toEqual(was.run.findings);
  });

  test('is none of the tables that the add-in has written', async () => {
    const desk = deskWithList([['Kim', '']]);
    await desk.write();
    const area = tableOf(desk, 'Regelkontroll').area;
    const sheet = desk.workbook.sheets.find(({ name }) => name === 'Regelkontroll');
    const cell = sheet?.cells.get(area.top + 1)?.get(area.left + 6);
    if (cell) cell.value = NUMBER;
    expect([cell === undefined, await places(desk)]).toEqual([false, []]);
  });
});

describe('more cells than a check takes in', () => {
  /** As many rows as are asked for, without a workbook that holds them. */
  const asked: Block[] = [];
  const reader = {
    ask: (block: Block): (() => Values) => {
      asked.push(block);
      return () => Array.from({ length: block.rows }, () => ['x']);
    },
  };
  const table = (name: string, rows: number, columns: number) => ({
    name,
    sheet: name,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    area: { top: 0, left: 0, rows, columns },
    headers: [],
    hasHiddenRows: false,
  });

  test('are left, and the tables say so', () => {
    const tables = [
      table('Satsningar', 1_000_000, 3),
      table('A', 900_000, 2),
      table('B', 500_000, 1),
      table('C', 2, 1),
    ];
    const usedRows = new Map(tables.map(({ sheet, area }) => [sheet, area.rows]));
    const read = askForOtherTables(reader, { tables, usedRows })();
    expect(read.map(({ name, rows, unreadFrom }) => [name, rows.length, unreadFrom])).toEqual([
      ['A', 899_999, undefined],
      ['B', 199_999, 200_000],
      ['C', 0, 0],
    ]);
  });

  test('are never asked for', () => {
    expect(asked.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(2_000_000);
  });
});
