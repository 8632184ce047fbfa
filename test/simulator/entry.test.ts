import { createWorkbook, type CellScalar } from '../../src/spreadsheet';
import { onData, open, openWith, read, readFormulas } from './openedHost';

async function entered(value: CellScalar, format?: string): Promise<unknown> {
  const session = open();
  await onData(session, (sheet) => {
    const cell = sheet.getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
  });
  return (await read(session, 'A1'))[0]?.[0];
}

async function formatAfter(value: string, format?: string): Promise<unknown> {
  const session = open();
  let numberFormat: unknown;
  await onData(session, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('numberFormat');
    await context.sync();
    numberFormat = cell.numberFormat[0]?.[0];
  });
  return numberFormat;
}

describe('entering values', () => {
  test.each<[string, CellScalar, CellScalar]>([
    ['a number as text', '12.5', 12.5],
    ['a number with separators', '1,234.50', 1234.5],
    ['a percentage', '12.5%', 0.125],
    ['a number with an exponent', '1E3', 1000],
    ['an ISO date', '2026-03-01', 46082],
    ['a US date', '3/1/2026', 46082],
    ['a time', '12:00', 0.5],
    ['a truth value', 'true', true],
    ['an error value', '#n/a', '#N/A'],
    ['text with an apostrophe', "'=1+1", '=1+1'],
    ['a Swedish number, which is text', '1 234,50', '1 234,50'],
    ['a day that does not exist, which is text', '2026-02-30', '2026-02-30'],
    ['a lone minus, which is text', '-', '-'],
    ['a negative number', '-5', -5],
  ])('takes %s as Excel does', async (_, typed, value) => {
    expect(await entered(typed)).toBe(value);
  });

  test.each(['2026-03-01', '007', '=A2', 'TRUE', '-namn'])(
    'keeps %s as text where the format is @',
    async (text) => {
      expect(await entered(text, '@')).toBe(text);
    },
  );

  test('drops the apostrophe also where the format is @', async () => {
    expect(await entered("'x", '@')).toBe('x');
  });

  test('gives a date a date format', async () => {
    expect(await formatAfter('2026-03-01')).toBe('m/d/yyyy');
  });

  test('keeps the format that a cell has', async () => {
    expect(await formatAfter('2026-03-01', 'yyyy-mm-dd')).toBe('yyyy-mm-dd');
  });

  test('takes a text that begins with a minus for a formula', async () => {
    const session = open();
    await onData(session, (sheet) => void (sheet.getRange('A1').values = [['-namn']]));
    expect(await readFormulas(session, 'A1')).toEqual([['=-namn']]);
  });

  test('leaves a cell alone where the matrix has null', async () => {
    const session = await openWith([[1, 2]]);
    await onData(session, (sheet) => void (sheet.getRange('A1:B1').values = [[null, 3]]));
    expect(await read(session, 'A1:B1')).toEqual([[1, 3]]);
  });

  test('empties a cell where the matrix has an empty text', async () => {
    const session = await openWith([[1, 2]]);
    await onData(session, (sheet) => void (sheet.getRange('A1:B1').values = [['', 3]]));
    expect(await read(session, 'A1:B1')).toEqual([['', 3]]);
  });

  test('gives every cell the same single value', async () => {
    const session = open();
    await onData(session, (sheet) => Object.assign(sheet.getRange('A1:B2'), { values: 'x' }));
    expect(await read(session, 'A1:B2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('says what kind of value each cell has', async () => {
    const session = await openWith([['x', 1, true, '#REF!', '']]);
    await onData(session, async (sheet, context) => {
      const range = sheet.getRange('A1:E1').load('valueTypes');
      await context.sync();
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error', 'Empty']]);
    });
  });

  test.each<[string, number, string]>([
    ['0.00', 1.5, '1.50'],
    ['#,##0', 1234567, '1,234,567'],
    ['0%', 0.25, '25%'],
    ['yyyy-mm-dd', 46082, '2026-03-01'],
    ['General', 0.1, '0.1'],
    ['#,##0.00 "kr"', -1234.5, '-1,234.50 kr'],
  ])('shows a number in the format %s', async (format, value, text) => {
    const session = open();
    await onData(session, async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([[text]]);
    });
  });

  test.each([
    [false, 46082],
    [true, 44620],
  ])('counts dates from the right day (1904: %s)', async (date1904, serial) => {
    const session = open({}, { ...createWorkbook('Data'), date1904 });
    await onData(session, async (_, context) => {
      const result = context.workbook.functions.date(2026, 3, 1).load('value,error');
      await context.sync();
      expect(result.value).toBe(serial);
    });
  });

  test('enters a date in the 1904 system with its own day numbers', async () => {
    const session = open({}, { ...createWorkbook('Data'), date1904: true });
    await onData(session, (sheet) => void (sheet.getRange('A1').values = [['1904-01-02']]));
    expect(await read(session, 'A1')).toEqual([[1]]);
  });
});
