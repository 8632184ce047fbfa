import { onData, open, refusalOf } from './openedHost';

describe('sheets', () => {
  test('are made, named, coloured and put in their place', async () => {
    const session = open();
    await onData(session, (_, context) => {
      const sheet = context.workbook.worksheets.add('Regelkontroll');
      sheet.tabColor = '#ff0000';
      sheet.showGridlines = false;
      sheet.position = 0;
      sheet.freezePanes.freezeRows(1);
    });
    const [first] = session.excel.workbook.sheets;
    expect(first).toMatchObject({
      name: 'Regelkontroll',
      tabColor: '#FF0000',
      showGridlines: false,
      frozenRows: 1,
    });
  });

  test('are listed with what was asked for', async () => {
    await onData(open(), async (_, context) => {
      context.workbook.worksheets.add('Dold').visibility = 'VeryHidden';
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/position');
      await context.sync();
      expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['Data', 'Visible', 0],
        ['Dold', 'VeryHidden', 1],
      ]);
    });
  });

  test('say whether they are protected', async () => {
    await onData(open(), async (sheet, context) => {
      sheet.protection.protect();
      sheet.load('protection/protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
  });

  test('give way to the next when the active one is deleted', async () => {
    const session = open();
    await onData(session, (sheet, context) => {
      context.workbook.worksheets.add('Nästa');
      sheet.delete();
    });
    expect(session.excel.workbook.activeSheetId).toBe(session.excel.sheet('Nästa').id);
  });

  test.each(['', 'a/b', 'x'.repeat(32), "'x", 'a[b]'])('refuse the name "%s"', async (name) => {
    const refusal = await refusalOf(onData(open(), (sheet) => void (sheet.name = name)));
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('refuse to hide the last visible one', async () => {
    const refusal = await refusalOf(onData(open(), (sheet) => void (sheet.visibility = 'Hidden')));
    expect(refusal.code).toBe('InvalidOperation');
  });

  test('come first and last also when some are hidden', async () => {
    await onData(open(), async (_, context) => {
      context.workbook.worksheets.add('Sist').visibility = 'Hidden';
      const last = context.workbook.worksheets.getLast(true).load('name');
      await context.sync();
      expect(last.name).toBe('Data');
    });
  });

  test('let names of the workbook be listed', async () => {
    const session = open();
    session.excel.workbook.names = [{ name: 'Ränta', formula: '=Data!$A$1', visible: true }];
    await onData(session, async (_, context) => {
      const names = context.workbook.names.load('items/name,items/formula,items/visible');
      await context.sync();
      expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([['Ränta', '=Data!$A$1']]);
    });
  });

  test('let the application calculate and hold its screen', async () => {
    const session = open();
    await onData(session, (_, context) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.calculate('Full');
    });
    expect(session.excel.requests).toHaveLength(1);
  });

  test('let the workbook tell its name and protection', async () => {
    await onData(open(), async (_, context) => {
      context.workbook.load('name,protection/protected');
      await context.sync();
      expect([context.workbook.name, context.workbook.protection.protected]).toEqual(['Book1.xlsx', false]);
    });
  });
});
