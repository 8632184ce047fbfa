import { createWorkbook } from '../../src/spreadsheet';
import { turns } from '../turns';
import { onData, open, openWith, read, refusalOf } from './openedHost';

describe('the genuine client over the simulated Excel', () => {
  test('answers what was loaded, and only that', async () => {
    const session = await openWith([
      ['Region', 'Amount'],
      ['North', 10],
    ]);
    await onData(session, async (sheet, context) => {
      const range = sheet.getRange('A1:B2').load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([
        [
          ['Region', 'Amount'],
          ['North', 10],
        ],
        'Data!A1:B2',
      ]);
      expect(() => range.text).toThrow(/text/);
    });
  });

  test('answers all plain properties to a load without names', async () => {
    const session = await openWith([['A'], [1]]);
    await onData(session, async (sheet, context) => {
      const table = sheet.tables.add('A1:A2', true).load();
      await context.sync();
      expect(table.toJSON()).toMatchObject({ name: 'Table1', showHeaders: true, style: 'TableStyleMedium2' });
    });
  });

  test('answers a method result after the sync', async () => {
    const session = open();
    await onData(session, async (_, context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('loads the items of a collection with nested properties', async () => {
    const session = await openWith([['A'], [1]]);
    await onData(session, async (sheet, context) => {
      sheet.tables.add('A1:A2', true);
      const tables = context.workbook.tables.load('items/name,items/worksheet/name,items/columns/items/name');
      await context.sync();
      const found = tables.items.map(({ name, worksheet, columns }) => [
        name,
        worksheet.name,
        columns.items[0]?.name,
      ]);
      expect(found).toEqual([['Table1', 'Data', 'A']]);
    });
  });

  test('pages through a collection with top and skip', async () => {
    const session = await openWith([
      ['Region', 'Amount', 'Note'],
      [1, 2, 3],
    ]);
    await onData(session, async (sheet, context) => {
      const columns = sheet.tables.add('A1:C2', true).columns.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['Amount']);
    });
  });

  test('keeps a range between syncs, and a sheet found by name in other capitals', async () => {
    const session = await openWith([[1]]);
    await session.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('dATA').getRange('A1');
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });

  test('lets a kept range follow its cells when rows are inserted above', async () => {
    const session = await openWith([['first'], ['second']]);
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const second = sheet.getRange('A2');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      second.load('address,values');
      await context.sync();
      expect([second.address, second.values]).toEqual(['Data!A3', [['second']]]);
    });
  });

  test('forgets the references that a run has kept', async () => {
    const session = await openWith([[1]]);
    await read(session, 'A1');
    await turns(10);
    expect(session.excel.session.referenceCount()).toBe(0);
  });

  test('says which object does not exist', async () => {
    const session = open();
    const refusal = await refusalOf(
      session.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nope').load('name');
        await context.sync();
      }),
    );
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ]);
  });

  test('points at the statement that failed', async () => {
    const session = open();
    const refusal = await refusalOf(
      onData(session, (sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B1').values = [[1, 2]];
      }),
    );
    expect(refusal.debugInfo.statement).toContain('range1.values');
  });

  test('answers a null object, and null objects of it in the same batch', async () => {
    const session = open();
    await onData(session, async (_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('does nothing on a null object', async () => {
    const session = open();
    await onData(session, async (_, context) => {
      const table = context.workbook.tables.getItemOrNullObject('Nope');
      await context.sync();
      table.load('name');
      await context.sync();
      expect(table.isNullObject).toBe(true);
    });
  });

  test('writes and reads more than 1,500 cells, which the client cuts into pieces', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [index, `row ${index}`]);
    const session = await openWith(rows);
    expect(await read(session, 'A1:B2000')).toEqual(rows);
  });

  test('refuses more than 1,500 cells of the wrong shape before any is written', async () => {
    const session = await openWith([['untouched']]);
    const rows = Array.from({ length: 2000 }, () => [1]);
    const refusal = await refusalOf(
      onData(session, (sheet) => void (sheet.getRange('A1:A2001').values = rows)),
    );
    expect([refusal.code, await read(session, 'A1')]).toEqual(['InvalidArgument', [['untouched']]]);
  });

  test('retrieves and updates in the newer way too', async () => {
    const session = await openWith([['A'], [1]]);
    await onData(session, async (sheet, context) => {
      const table = sheet.tables.add('A1:A2', true);
      table.set({ name: 'Renamed', showBandedRows: false });
      table.load({ name: true, showBandedRows: true });
      await context.sync();
      expect([table.name, table.showBandedRows]).toEqual(['Renamed', false]);
    });
  });

  test('keeps several workbooks apart in one process', async () => {
    const [one, other] = [await openWith([['one']]), await openWith([['other']])];
    const answers = await Promise.all([read(one, 'A1'), read(other, 'A1')]);
    expect(answers).toEqual([[['one']], [['other']]]);
  });

  test('lets a second client see what the first has written to the same workbook', async () => {
    const workbook = createWorkbook('Data');
    const [one, other] = [open({}, workbook), open({}, workbook)];
    await onData(one, (sheet) => void (sheet.getRange('A1').values = [['shared']]));
    expect(await read(other, 'A1')).toEqual([['shared']]);
  });

  test('counts requests and their bytes, but not those that only let go of ranges', async () => {
    const session = await openWith([[1]]);
    await read(session, 'A1');
    await read(session, 'A1');
    expect(session.excel.requests.map(({ bytes }) => bytes > 0)).toEqual([true, true]);
  });
});
