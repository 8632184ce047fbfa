import { onData, open, openWith, read, readFormulas, refusalOf } from './openedHost';

describe('ranges found from ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['a cell', (range) => range.getCell(1, 1), 'C3'],
    ['a row', (range) => range.getRow(1), 'B3:C3'],
    ['a column', (range) => range.getColumn(0), 'B2:B4'],
    ['the last cell', (range) => range.getLastCell(), 'C4'],
    ['the last row', (range) => range.getLastRow(), 'B4:C4'],
    ['the last column', (range) => range.getLastColumn(), 'C2:C4'],
    ['a moved range', (range) => range.getOffsetRange(1, -1), 'A3:B5'],
    ['a grown range', (range) => range.getResizedRange(1, 2), 'B2:E5'],
    ['a range of a given size', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['columns after', (range) => range.getColumnsAfter(2), 'D2:E4'],
    ['columns before', (range) => range.getColumnsBefore(1), 'A2:A4'],
    ['rows below', (range) => range.getRowsBelow(2), 'B5:C6'],
    ['the range around two', (range) => range.getBoundingRect('E8'), 'B2:E8'],
    ['what two have in common', (range) => range.getIntersectionOrNullObject('C3:F9'), 'C3:C4'],
    ['whole columns', (range) => range.getEntireColumn(), 'B:C'],
    ['whole rows', (range) => range.getEntireRow(), '2:4'],
  ])('%s', async (_, find, address) => {
    await onData(open(), async (sheet, context) => {
      const found = find(sheet.getRange('B2:C4')).load('address');
      await context.sync();
      expect(found.address).toBe(`Data!${address}`);
    });
  });

  test('answers a null object where two ranges have nothing in common', async () => {
    await onData(open(), async (sheet, context) => {
      const found = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
  });

  test('quotes sheet names that need it', async () => {
    const session = open();
    await onData(session, async (sheet, context) => {
      sheet.name = "Anna's blad";
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'Anna''s blad'!A1");
    });
  });

  test('finds the used part of a sheet', async () => {
    await onData(
      await openWith([
        ['', 'x'],
        ['', ''],
        ['', 3],
      ]),
      async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        expect(used.address).toBe('Data!B1:B3');
      },
    );
  });

  test('has no used part on an empty sheet', async () => {
    await onData(open(), async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe('copying', () => {
  test('copies values, formulas and formats', async () => {
    const session = await openWith([[1, '=A1*2']]);
    await onData(session, (sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('A3').copyFrom('A1:B1');
    });
    const [, copy] = [await read(session, 'A1'), session.excel.sheet('Data').cells.get(2)?.get(0)];
    expect([copy, await readFormulas(session, 'A3:B3')]).toEqual([
      { value: 1, numberFormat: '0.00' },
      [[1, '=A3*2']],
    ]);
  });

  test('shifts relative references and leaves fixed ones', async () => {
    const session = await openWith([['=B1+$B1+B$1+$B$1+SUM(B1:C1)+Data!B1&"B1"']]);
    await onData(session, (sheet) => sheet.getRange('B3').copyFrom('A1', 'Formulas'));
    expect(await readFormulas(session, 'B3')).toEqual([['=C3+$B3+C$1+$B$1+SUM(C3:D3)+Data!C3&"B1"']]);
  });

  test('writes #REF! for a reference that falls off the sheet', async () => {
    const session = await openWith([[''], ['=A1']]);
    await onData(session, (sheet) => sheet.getRange('A1').copyFrom('A2', 'Formulas'));
    expect(await readFormulas(session, 'A1')).toEqual([['=#REF!']]);
  });

  test('copies results alone as values', async () => {
    const session = await openWith([[1, '=SUM(A1:A1)']]);
    await onData(session, (sheet) => sheet.getRange('B2').copyFrom('B1', 'Values'));
    expect(await readFormulas(session, 'B2')).toEqual([[1]]);
  });

  test('fills a larger target with repeats', async () => {
    const session = await openWith([['x']]);
    await onData(session, (sheet) => sheet.getRange('B1:C2').copyFrom('A1'));
    expect(await read(session, 'B1:C2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('turns rows into columns', async () => {
    const session = await openWith([[1, 2, 3]]);
    await onData(session, (sheet) => sheet.getRange('A2').copyFrom('A1:C1', 'All', false, true));
    expect(await read(session, 'A2:A4')).toEqual([[1], [2], [3]]);
  });

  test('skips blanks when asked to', async () => {
    const session = await openWith([
      [1, ''],
      ['a', 'b'],
    ]);
    await onData(session, (sheet) => sheet.getRange('A2').copyFrom('A1:B1', 'All', true));
    expect(await read(session, 'A2:B2')).toEqual([[1, 'b']]);
  });

  test('copies from another sheet', async () => {
    const session = await openWith([['x', 'y']]);
    await onData(session, (sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      other.getRange('B2').copyFrom(sheet.getRange('A1:B1'), 'Values');
    });
    expect(await read(session, 'B2:C2', 'Other')).toEqual([['x', 'y']]);
  });
});

describe('inserting, deleting and clearing', () => {
  test('lets formulas on other sheets follow inserted rows', async () => {
    const session = await openWith([[1], [2]]);
    await onData(session, (sheet, context) => {
      context.workbook.worksheets.add('Other').getRange('A1').formulas = [['=SUM(Data!A1:A2)']];
      sheet.getRange('2:2').insert('Down');
    });
    expect(await readFormulas(session, 'A1', 'Other')).toEqual([['=SUM(Data!A1:A3)']]);
  });

  test('leaves #REF! where the cells of a reference were deleted', async () => {
    const session = await openWith([[1, '=A1']]);
    await onData(session, (sheet) => sheet.getRange('A:A').delete('Left'));
    expect(await readFormulas(session, 'A1')).toEqual([['=#REF!']]);
  });

  test('moves a table with the rows inserted above it', async () => {
    const session = await openWith([['A'], [1]]);
    await onData(session, (sheet) => {
      sheet.tables.add('A1:A2', true);
      sheet.getRange('1:1').insert('Down');
    });
    expect(session.excel.sheet('Data').tables[0]?.area).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
  });

  test('refuses to shift a part of a table', async () => {
    const session = await openWith([
      ['A', 'B'],
      [1, 2],
    ]);
    await onData(session, (sheet) => void sheet.tables.add('A1:B2', true));
    expect((await refusalOf(onData(session, (sheet) => sheet.getRange('A1').insert('Down')))).code).toBe(
      'InvalidOperation',
    );
  });

  test('clears contents and leaves formats', async () => {
    const session = await openWith([[1]]);
    await onData(session, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
    });
    expect(session.excel.sheet('Data').cells.get(0)?.get(0)).toEqual({ value: '', format: { bold: true } });
  });

  test('clears formats and leaves contents', async () => {
    const session = await openWith([[1]]);
    await onData(session, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').clear('Formats');
    });
    expect(session.excel.sheet('Data').cells.get(0)?.get(0)).toEqual({ value: 1 });
  });
});

describe('formats', () => {
  test('answers a format that all cells have', async () => {
    await onData(open(), async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = 'yellow';
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFF00');
    });
  });

  test('answers null where the cells differ', async () => {
    await onData(open(), async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:B1').load('format/font/bold');
      await context.sync();
      expect(range.format.font.bold).toBeNull();
    });
  });

  test('keeps widths and heights in points', async () => {
    const session = open();
    await onData(session, (sheet) => {
      sheet.getRange('B:C').format.columnWidth = 100;
      sheet.getRange('2:2').format.rowHeight = 30;
    });
    const { columnWidths, rowHeights } = session.excel.sheet('Data');
    expect([[...columnWidths], [...(rowHeights ?? [])]]).toEqual([
      [
        [1, 100],
        [2, 100],
      ],
      [[1, 30]],
    ]);
  });

  test('takes borders without a complaint', async () => {
    await onData(open(), async (sheet, context) => {
      const border = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.load('style');
      await context.sync();
      expect(border.style).toBe('Continuous');
    });
  });

  test('formats several areas at once', async () => {
    const session = open();
    await onData(session, (sheet) => void (sheet.getRanges('A1,C3').format.fill.color = '#00ff00'));
    expect(session.excel.sheet('Data').cells.get(2)?.get(2)?.format).toEqual({ fill: '#00FF00' });
  });
});

describe('the selection', () => {
  test('is a range of the active sheet', async () => {
    const session = open();
    session.user.select('Data', 'B2:C3');
    await onData(session, async (_, context) => {
      const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Data!B2:C3', 'Data!B2']);
    });
  });

  test('moves, and the sheet comes forward, when the add-in selects', async () => {
    const session = open();
    await onData(session, (_, context) => context.workbook.worksheets.add('Other').getRange('D4').select());
    expect([session.excel.workbook.activeSheetId, session.excel.workbook.selection]).toEqual([
      session.excel.sheet('Other').id,
      'D4',
    ]);
  });
});
