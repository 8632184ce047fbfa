import { createWorkbook } from '../../src/spreadsheet';
import { onData, open, openWith, read, refusalOf } from './openedHost';

describe('what the simulated Excel refuses', () => {
  test('a property that it does not know', async () => {
    const session = open();
    const refusal = await refusalOf(onData(session, (sheet) => void sheet.getRange('A1').load('hasSpill')));
    expect([refusal.code, refusal.message]).toEqual([
      'ApiNotFound',
      expect.stringContaining('Range.hasspill'),
    ]);
  });

  test('a method that it does not know', async () => {
    const session = open();
    const refusal = await refusalOf(onData(session, (sheet) => sheet.getRange('A1:B1').merge()));
    expect([refusal.code, refusal.message]).toEqual(['ApiNotFound', expect.stringContaining('Range.Merge')]);
  });

  test('an object that it does not know', async () => {
    const session = open();
    const refusal = await refusalOf(
      onData(session, (_, context) => void context.workbook.comments.load('items')),
    );
    expect(refusal.code).toBe('ApiNotFound');
  });

  test('values of another shape than the range', async () => {
    const session = open();
    const refusal = await refusalOf(
      onData(session, (sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]])),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('formulas of another shape than the range', async () => {
    const session = open();
    const refusal = await refusalOf(
      onData(session, (sheet) => void (sheet.getRange('A1:B1').formulas = [['=1']])),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('a formula that is none', async () => {
    const session = open();
    const refusal = await refusalOf(
      onData(session, (sheet) => void (sheet.getRange('A1').formulas = [['=SUM(A2']])),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('an address that is none', async () => {
    const session = open();
    const refusal = await refusalOf(onData(session, (sheet) => void sheet.getRange('1A').load('values')));
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'Worksheet.getRange',
    ]);
  });

  test('a range outside the sheet', async () => {
    const session = open();
    const refusal = await refusalOf(
      onData(session, (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address')),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('edits of a protected sheet', async () => {
    const session = await openWith([[1]]);
    session.excel.sheet('Data').protected = true;
    const refusal = await refusalOf(onData(session, (sheet) => void (sheet.getRange('A1').values = [[2]])));
    expect([refusal.code, refusal.message]).toEqual(['AccessDenied', expect.stringContaining('Data')]);
  });

  test('formats on a protected sheet', async () => {
    const session = await openWith([[1]]);
    session.excel.sheet('Data').protected = true;
    const refusal = await refusalOf(
      onData(session, (sheet) => void (sheet.getRange('A1').format.fill.color = 'red')),
    );
    expect(refusal.code).toBe('AccessDenied');
  });

  test('but takes edits of unlocked cells on a protected sheet', async () => {
    const session = await openWith([[1]]);
    await onData(session, (sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A1').values = [[2]];
    });
    expect(await read(session, 'A1')).toEqual([[2]]);
  });

  test('new sheets in a workbook whose structure is protected', async () => {
    const workbook = createWorkbook('Data');
    workbook.structureProtected = true;
    const refusal = await refusalOf(
      onData(open({}, workbook), (_, context) => context.workbook.worksheets.add('New')),
    );
    expect(refusal.code).toBe('AccessDenied');
  });

  test('a sheet name that is taken, whatever its capitals', async () => {
    const refusal = await refusalOf(onData(open(), (_, context) => context.workbook.worksheets.add('DATA')));
    expect(refusal.code).toBe('ItemAlreadyExists');
  });

  test('to delete the only visible sheet', async () => {
    const refusal = await refusalOf(onData(open(), (sheet) => sheet.delete()));
    expect(refusal.code).toBe('InvalidOperation');
  });

  test('a request over 5 MB, of which nothing is applied', async () => {
    const session = open();
    const texts = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    const refusal = await refusalOf(
      onData(session, (sheet) => {
        sheet.getRange('B1').values = [['first']];
        sheet.getRange('A1:A200').values = texts;
      }),
    );
    expect([refusal.code, await read(session, 'B1')]).toEqual(['RequestPayloadSizeLimitExceeded', [['']]]);
  });

  test('a response over 5 MB', async () => {
    const session = open();
    const sheet = session.excel.sheet('Data');
    sheet.cells = new Map([
      [0, new Map(Array.from({ length: 200 }, (_, column) => [column, { value: 'x'.repeat(30_000) }]))],
    ]);
    expect((await refusalOf(read(session, 'A1:GR1'))).code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('to read more than 5,000,000 cells', async () => {
    expect((await refusalOf(read(open(), 'A1:F1000000'))).code).toBe('RangeExceedsLimit');
  });

  test('nothing of whole columns, but answers null for their values', async () => {
    expect(await read(open(), 'A:B')).toBeNull();
  });

  test('to set the cells of a whole column', async () => {
    const refusal = await refusalOf(onData(open(), (sheet) => void (sheet.getRange('A:A').values = [['x']])));
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('what comes after a failing action, but keeps what came before it', async () => {
    const session = open();
    await refusalOf(
      onData(session, (sheet) => {
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A2').values = [['too', 'wide']];
        sheet.getRange('A3').values = [['after']];
      }),
    );
    expect(await read(session, 'A1:A3')).toEqual([['before'], [''], ['']]);
  });
});

describe('a connection that fails on purpose', () => {
  const write = (session: Awaited<ReturnType<typeof openWith>>) =>
    onData(session, (sheet) => {
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('A2').values = [['second']];
    });

  test('refuses request k with nothing applied', async () => {
    const session = open({ interceptRequest: (k) => (k === 1 ? { refuse: 'GeneralException' } : 'pass') });
    const refusal = await refusalOf(write(session));
    expect([refusal.code, await read(session, 'A1')]).toEqual(['GeneralException', [['']]]);
  });

  test('fails at an action, with those before it applied', async () => {
    const session = open();
    let failed = false;
    session.excel.interceptRequest = (_, body) => {
      const second = body.Actions.map((action) => action.ActionType).lastIndexOf(4);
      if (failed) return 'pass';
      failed = true;
      return { failAtAction: second, code: 'GeneralException' };
    };
    await refusalOf(write(session));
    expect(await read(session, 'A1:A2')).toEqual([['first'], ['']]);
  });

  test('drops a request before Excel hears of it', async () => {
    const session = open({ interceptRequest: (k) => (k === 1 ? 'drop' : 'pass') });
    const refusal = await refusalOf(write(session));
    expect([refusal.code, await read(session, 'A1')]).toEqual(['ConnectionFailure', [['']]]);
  });

  test('drops an answer after Excel has done the work', async () => {
    const session = open({ interceptRequest: (k) => (k === 1 ? 'dropAnswer' : 'pass') });
    const refusal = await refusalOf(write(session));
    expect([refusal.code, await read(session, 'A1')]).toEqual(['ConnectionFailure', [['first']]]);
  });
});
