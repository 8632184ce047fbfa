import { createWorkbook, enterValue, recalculate } from '../../src/spreadsheet';
import { onData, openWith, read, readFormulas } from './openedHost';

async function result(formula: string): Promise<unknown> {
  const session = await openWith([
    ['Namn', 'Belopp [kr]', '#2'],
    ['a', 10.125, 1],
    ['b', 20, 2],
  ]);
  await onData(session, (sheet, context) => {
    sheet.tables.add('A1:C3', true).name = 'Poster';
    context.workbook.worksheets.add('Blad med mellanslag').getRange('A1').values = [[7]];
    sheet.getRange('E1').formulas = [[formula]];
  });
  return (await read(session, 'E1'))[0]?.[0];
}

describe('formulas', () => {
  test.each<[string, unknown]>([
    ["=SUM(Poster['#2])", 3],
    ["=SUBTOTAL(109,Poster[Belopp '[kr']])", 30.125],
    ["=ROUND(SUM(Poster[Belopp '[kr']]),2)", 30.13],
    ["=SUM(Poster[[#Data],['#2]])", 3],
    ['=SUM(B2:C3)', 33.125],
    ['=SUM(Data!C2:C3,5)', 8],
    ["=SUM('Blad med mellanslag'!A1:A9)", 7],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(1250,-2)', 1300],
    ['=(SUM(C2:C3)+1)*2-4/2', 6],
    ['=SUBTOTAL(103,Poster[Namn])', 2],
    ['=ROUND(1/0,2)', '#DIV/0!'],
  ])('works out %s', async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });

  test('leaves a formula beyond its reach without a value, marked as not worked out', async () => {
    const session = await openWith([['=VLOOKUP(1,A2:B3,2)']]);
    expect(session.excel.sheet('Data').cells.get(0)?.get(0)).toMatchObject({ value: '', uncalculated: true });
  });

  test('works out a row of formulas that each rest on the one below, however long', () => {
    const workbook = createWorkbook('Data');
    const [sheet] = workbook.sheets;
    const rows = 5_000;
    for (let row = 0; sheet && row < rows; row++) {
      enterValue(sheet, row, 0, row === rows - 1 ? '=1' : `=A${row + 2}+1`, false);
    }
    recalculate(workbook);
    expect(sheet?.cells.get(0)?.get(0)?.value).toBe(rows);
  });

  test('leaves formulas that rest on each other in a wide circle as they were', () => {
    const workbook = createWorkbook('Data');
    const [sheet] = workbook.sheets;
    const rows = 300;
    for (let row = 0; sheet && row < rows; row++) {
      enterValue(sheet, row, 0, `=A${((row + 1) % rows) + 1}+1`, false);
    }
    recalculate(workbook);
    const values = [...(sheet?.cells.values() ?? [])].map((cells) => cells.get(0)?.value);
    expect(new Set(values)).toEqual(new Set(['']));
  });

  test('adds up thousands of terms', async () => {
    expect(await result(`=1${'+1'.repeat(3_999)}`)).toBe(4_000);
  });

  test.each(['(', '-', 'SUM('])(
    'leaves a formula of a thousand %s within each other as it was',
    async (sign) => {
      const close = sign.endsWith('(') ? ')'.repeat(1_000) : '';
      const session = await openWith([[`=${sign.repeat(1_000)}1${close}`]]);
      expect(session.excel.sheet('Data').cells.get(0)?.get(0)).toMatchObject({ uncalculated: true });
    },
  );

  test('adds up again when a cell changes', async () => {
    const session = await openWith([
      [1, '=SUM(A1:A2)'],
      [2, ''],
    ]);
    await onData(session, (sheet) => void (sheet.getRange('A2').values = [[40]]));
    expect(await read(session, 'B1')).toEqual([[41]]);
  });

  test('shows later statements of a batch what earlier ones have changed', async () => {
    const session = await openWith([[1, '=SUM(A1:A1)']]);
    await onData(session, async (sheet, context) => {
      sheet.getRange('A1').values = [[5]];
      const total = sheet.getRange('B1').load('values');
      await context.sync();
      expect(total.values).toEqual([[5]]);
    });
  });

  test('works out formulas that rest on formulas', async () => {
    const session = await openWith([['=SUM(B1:B1)', '=SUM(C1:C1)', 3]]);
    expect(await read(session, 'A1')).toEqual([[3]]);
  });

  test('keeps the result that a file gave for a formula beyond its reach', async () => {
    const session = await openWith([[1]]);
    session.excel.sheet('Data').cells.get(0)?.set(1, { value: 99, formula: '=XLOOKUP(1,A:A,A:A)' });
    await onData(session, (sheet) => void (sheet.getRange('A1').values = [[2]]));
    expect(await read(session, 'B1')).toEqual([[99]]);
  });

  test('passes an error value on', async () => {
    const session = await openWith([['#N/A', '=SUM(A1:A1)']]);
    expect(await read(session, 'B1')).toEqual([['#N/A']]);
  });

  test('does not count subtotals twice', async () => {
    const session = await openWith([[1], ['=SUBTOTAL(9,A1:A1)'], ['=SUBTOTAL(109,A1:A2)']]);
    expect(await read(session, 'A3')).toEqual([[1]]);
  });

  test('is not read as an empty cell when nobody has worked it out', async () => {
    const session = await openWith([[1, '=XLOOKUP(1,A1:A1,A1:A1)']]);
    expect(await read(session, 'B1')).toEqual([['#BUSY!']]);
  });

  test('follows a sheet that is renamed', async () => {
    const session = await openWith([[1, '=SUM(Data!A1:A1)']]);
    await onData(session, (sheet) => void (sheet.name = 'Ny flik'));
    expect(await readFormulas(session, 'B1', 'Ny flik')).toEqual([["=SUM('Ny flik'!A1:A1)"]]);
  });

  test('breaks when its sheet is deleted', async () => {
    const session = await openWith([[1]]);
    await onData(session, (sheet, context) => {
      context.workbook.worksheets.add('Other').getRange('A1').formulas = [['=SUM(Data!A1:A1)']];
      sheet.delete();
    });
    expect([await readFormulas(session, 'A1', 'Other'), await read(session, 'A1', 'Other')]).toEqual([
      [['=SUM(#REF!)']],
      [['#REF!']],
    ]);
  });
});
