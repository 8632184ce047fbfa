import type { NodeSession } from '../../src/simulator/transports/node';
import type { CellScalar } from '../../src/spreadsheet';
import { onData, openWith, read, readFormulas, refusalOf } from './openedHost';

const sales: CellScalar[][] = [
  ['Region', 'Amount'],
  ['North', 10],
  ['South', 20],
];

async function withTable(values = sales): Promise<NodeSession> {
  const session = await openWith(values);
  await onData(session, (sheet) => {
    sheet.tables.add(`A1:${values[0]?.length === 3 ? 'C' : 'B'}${values.length}`, true).name = 'Sales';
  });
  return session;
}

async function addressOf(session: NodeSession): Promise<string> {
  return session.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Sales').getRange().load('address');
    await context.sync();
    return range.address;
  });
}

async function columnNames(session: NodeSession): Promise<string[]> {
  return session.Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem('Sales').columns.load('items/name');
    await context.sync();
    return columns.items.map(({ name }) => name);
  });
}

const onTable = (
  session: NodeSession,
  work: (table: Excel.Table, context: Excel.RequestContext) => unknown,
) => onData(session, (_, context) => work(context.workbook.tables.getItem('Sales'), context));

describe('making tables', () => {
  test('fills blank headers and tells equal ones apart', async () => {
    const session = await withTable([
      ['A', '', 'a'],
      [1, 2, 3],
    ]);
    expect(await columnNames(session)).toEqual(['A', 'Column2', 'a2']);
  });

  test('turns a number in the header row into text', async () => {
    const session = await withTable([
      ['Plan', 2026],
      ['x', 1],
    ]);
    expect(await read(session, 'B1')).toEqual([['2026']]);
  });

  test('puts a header row above data that has none', async () => {
    const session = await openWith([[1], [2]]);
    await onData(session, (sheet) => void sheet.tables.add('A1:A2', false));
    expect(await read(session, 'A1:A3')).toEqual([['Column1'], [1], [2]]);
  });

  test('refuses a table over another', async () => {
    const session = await withTable();
    expect((await refusalOf(onData(session, (sheet) => sheet.tables.add('B3:C5', true)))).code).toBe(
      'InvalidOperation',
    );
  });

  test('makes one from a range of another sheet through the workbook', async () => {
    const session = await withTable();
    await onData(session, (_, context) => {
      const other = context.workbook.worksheets.add('Other');
      context.workbook.tables.add(other.getRange('B2:C3'), true).name = 'Second';
    });
    expect(session.excel.sheet('Other').tables.map(({ name }) => name)).toEqual(['Second']);
  });

  test('refuses a name that another table has', async () => {
    const session = await withTable();
    await onData(session, (sheet) => void (sheet.tables.add('D1:D2', true).name = 'Other'));
    expect((await refusalOf(onTable(session, (table) => void (table.name = 'OTHER')))).code).toBe(
      'ItemAlreadyExists',
    );
  });

  test('follows a new name in formulas', async () => {
    const session = await withTable();
    await onData(session, (sheet) => void (sheet.getRange('E1').formulas = [['=SUM(Sales[Amount])']]));
    await onTable(session, (table) => void (table.name = 'Turnover'));
    expect(await readFormulas(session, 'E1')).toEqual([['=SUM(Turnover[Amount])']]);
  });

  test('fills the empty row of a new table with the first rows that are added', async () => {
    const session = await openWith([['Region', 'Amount']]);
    await onData(session, (sheet) => {
      const table = sheet.tables.add('A1:B1', true);
      table.name = 'Sales';
      table.rows.add(undefined, [
        ['North', 1],
        ['South', 2],
      ]);
    });
    expect(await addressOf(session)).toBe('Data!A1:B3');
  });

  test('does not grow a table when something is written beside it', async () => {
    const session = await withTable();
    await onData(session, (sheet) => void (sheet.getRange('A4:C4').values = [['x', 1, 'y']]));
    expect(await addressOf(session)).toBe('Data!A1:B3');
  });
});

describe('resizing tables', () => {
  test('takes in more rows and columns, with a name for the new column', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.resize('A1:C5'));
    expect(await columnNames(session)).toEqual(['Region', 'Amount', 'Column3']);
  });

  test('leaves the values that it lets go of', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.resize('A1:B2'));
    expect(await read(session, 'A3:B3')).toEqual([['South', 20]]);
  });

  test.each(['A2:B4', 'D1:E3', 'A1:B1'])('refuses %s', async (address) => {
    const session = await withTable();
    expect((await refusalOf(onTable(session, (table) => table.resize(address)))).code).toBe(
      'InvalidArgument',
    );
  });

  test('refuses to run into another table', async () => {
    const session = await withTable();
    await onData(session, (sheet) => void sheet.tables.add('D1:D3', true));
    expect((await refusalOf(onTable(session, (table) => table.resize('A1:D3')))).code).toBe(
      'InvalidOperation',
    );
  });

  test('keeps the totals row last', async () => {
    const session = await withTable();
    await onTable(session, (table) => {
      table.showTotals = true;
      table.resize('A1:B6');
    });
    expect(await read(session, 'A4:B6')).toEqual([
      ['', ''],
      ['', ''],
      ['Total', 30],
    ]);
  });
});

describe('totals and headers', () => {
  test('adds a totals row that adds up the last column', async () => {
    const session = await withTable();
    await onTable(session, (table) => void (table.showTotals = true));
    expect(await readFormulas(session, 'A4:B4')).toEqual([['Total', '=SUBTOTAL(109,[Amount])']]);
  });

  test('pushes down what stands under the table', async () => {
    const session = await withTable([...sales, ['below', '']]);
    await onTable(session, (table) => table.resize('A1:B3'));
    await onTable(session, (table) => void (table.showTotals = true));
    expect(await read(session, 'A5')).toEqual([['below']]);
  });

  test('takes the totals row away', async () => {
    const session = await withTable();
    await onTable(session, (table) => void (table.showTotals = true));
    await onTable(session, (table) => void (table.showTotals = false));
    expect([await addressOf(session), await read(session, 'A4')]).toEqual(['Data!A1:B3', [['']]]);
  });

  test('has no range for a totals row that is not shown', async () => {
    const session = await withTable();
    const refusal = await refusalOf(onTable(session, (table) => table.getTotalRowRange().load('address')));
    expect(refusal.code).toBe('ItemNotFound');
  });

  test('names the data without header and totals', async () => {
    const session = await withTable();
    await onTable(session, async (table, context) => {
      table.showTotals = true;
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(body.address).toBe('Data!A2:B3');
    });
  });

  test('renames a column when its header cell is written, also in formulas', async () => {
    const session = await withTable();
    await onData(session, (sheet) => {
      sheet.getRange('E1').formulas = [['=SUM(Sales[Amount])']];
      sheet.getRange('B1').values = [['Belopp']];
    });
    expect([await columnNames(session), await readFormulas(session, 'E1')]).toEqual([
      ['Region', 'Belopp'],
      [['=SUM(Sales[Belopp])']],
    ]);
  });

  test('writes the header cell when a column is renamed', async () => {
    const session = await withTable();
    await onTable(session, (table) => void (table.columns.getItem('Amount').name = 'Belopp [kr]'));
    expect(await read(session, 'B1')).toEqual([['Belopp [kr]']]);
  });

  test('shows a hidden header row again with its names', async () => {
    const session = await withTable();
    await onTable(session, (table) => void (table.showHeaders = false));
    const hidden = await read(session, 'A1:B1');
    await onTable(session, (table) => void (table.showHeaders = true));
    expect([hidden, await read(session, 'A1:B1')]).toEqual([[['', '']], [['Region', 'Amount']]]);
  });
});

describe('columns and rows of tables', () => {
  test('adds a column at the end with header and values', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.columns.add(undefined, [['Kontroll'], ['ok'], ['no']]));
    expect(await read(session, 'A1:C3')).toEqual([
      ['Region', 'Amount', 'Kontroll'],
      ['North', 10, 'ok'],
      ['South', 20, 'no'],
    ]);
  });

  test('adds a column by name alone', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.columns.add(undefined, undefined, 'Kontroll'));
    expect(await columnNames(session)).toEqual(['Region', 'Amount', 'Kontroll']);
  });

  test('pushes cells aside for a column in the middle', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.columns.add(1, undefined, 'Mitt'));
    expect(await read(session, 'A1:C2')).toEqual([
      ['Region', 'Mitt', 'Amount'],
      ['North', '', 10],
    ]);
  });

  test('refuses a column whose values do not fit', async () => {
    const session = await withTable();
    const refusal = await refusalOf(
      onTable(session, (table) => table.columns.add(undefined, [['Kontroll'], ['ok']])),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('deletes a column and closes the gap', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.columns.getItem('Region').delete());
    expect([await columnNames(session), await read(session, 'A1:B2')]).toEqual([
      ['Amount'],
      [
        ['Amount', ''],
        [10, ''],
      ],
    ]);
  });

  test.each([
    ['the column', '=SUM(Sales[Amount])', '=SUM(Sales[#REF!])'],
    ['a span that ends in it', '=SUM(Sales[[Region]:[Amount]])', '=SUM(Sales[#REF!])'],
    ['the column with its header', '=ROWS(Sales[[#All],[Amount]])', '=ROWS(Sales[#REF!])'],
    ['another column', '=COUNTA(Sales[Region])', '=COUNTA(Sales[Region])'],
  ])('leaves an error, as Excel writes it, in a formula that names %s', async (_, formula, left) => {
    const session = await withTable();
    await onData(session, (sheet) => void (sheet.getRange('F1').formulas = [[formula]]));
    await onTable(session, (table) => table.columns.getItem('Amount').delete());
    expect(await readFormulas(session, 'E1')).toEqual([[left]]);
  });

  test('leaves a formula of another table alone that names a column of its own like the one that goes', async () => {
    const session = await withTable();
    await onData(session, (sheet) => {
      sheet.getRange('A6:B7').formulas = [
        ['Amount', 'Double'],
        [4, '=2*[@Amount]'],
      ];
      sheet.tables.add('A6:B7', true).name = 'Own';
    });
    await onTable(session, (table) => table.columns.getItem('Amount').delete());
    expect(await readFormulas(session, 'B7')).toEqual([['=2*[@Amount]']]);
  });

  test('finds a column by its id after another has gone', async () => {
    const session = await withTable([
      ['A', 'B', 'C'],
      [1, 2, 3],
    ]);
    await onTable(session, async (table, context) => {
      const last = table.columns.getItem('C');
      last.load('id');
      await context.sync();
      table.columns.getItem('A').delete();
      last.load('index');
      await context.sync();
      expect(last.index).toBe(1);
    });
  });

  test('inserts rows and pushes the rest down', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.rows.add(1, [['West', 5]]));
    expect(await read(session, 'A1:B4')).toEqual([
      ['Region', 'Amount'],
      ['North', 10],
      ['West', 5],
      ['South', 20],
    ]);
  });

  test('deletes a row', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.rows.getItemAt(0).delete());
    expect([await addressOf(session), await read(session, 'A2')]).toEqual(['Data!A1:B2', [['South']]]);
  });

  test('counts data rows', async () => {
    const session = await withTable();
    await onTable(session, async (table, context) => {
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(2);
    });
  });
});

describe('tables that go', () => {
  test('takes the cells along when a table is deleted', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.delete());
    expect(await read(session, 'A1')).toEqual([['']]);
  });

  test('leaves the cells when a table becomes a range', async () => {
    const session = await withTable();
    await onTable(session, (table) => table.convertToRange());
    expect([session.excel.sheet('Data').tables, await read(session, 'A1')]).toEqual([[], [['Region']]]);
  });

  test('turns structured references into addresses when a table becomes a range', async () => {
    const session = await withTable();
    await onData(session, (sheet) => void (sheet.getRange('E1').formulas = [['=SUM(Sales[Amount])']]));
    await onTable(session, (table) => table.convertToRange());
    expect(await readFormulas(session, 'E1')).toEqual([['=SUM($B$2:$B$3)']]);
  });

  test('refuses all changes of a table on a protected sheet', async () => {
    const session = await withTable();
    session.excel.sheet('Data').protected = true;
    expect((await refusalOf(onTable(session, (table) => table.resize('A1:B4')))).code).toBe('AccessDenied');
  });
});
