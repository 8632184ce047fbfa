import { onData, open, refusalOf } from './openedHost';

describe('page breaks', () => {
  test('stand before the uppermost row of a range, each once', async () => {
    const session = open();
    await onData(session, ({ horizontalPageBreaks }) => {
      for (const address of ['A9:B12', 'C5', 'D9']) horizontalPageBreaks.add(address);
    });
    expect(session.excel.sheet('Data').page?.breaksBefore).toEqual([4, 8]);
  });

  test('are refused before the first row of the sheet', async () => {
    const refusal = await refusalOf(onData(open(), (sheet) => void sheet.horizontalPageBreaks.add('B1')));
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('are refused on a protected sheet', async () => {
    const refusal = await refusalOf(
      onData(open(), (sheet) => {
        sheet.protection.protect();
        sheet.horizontalPageBreaks.add('B3');
      }),
    );
    expect(refusal.code).toBe('AccessDenied');
  });
});

describe('the scale of a page', () => {
  test.each([
    { scale: 9 },
    { scale: 401 },
    { scale: 50, horizontalFitToPages: 1 },
    {},
    { verticalFitToPages: 0 },
  ])('cannot be %j', async (zoom) => {
    const refusal = await refusalOf(onData(open(), (sheet) => void (sheet.pageLayout.zoom = zoom)));
    expect(refusal.code).toBe('InvalidArgument');
  });

  test('gives way to a count of pages', async () => {
    const session = open();
    await onData(session, ({ pageLayout }) => {
      pageLayout.zoom = { scale: 50 };
      pageLayout.zoom = { horizontalFitToPages: 1 };
    });
    expect(session.excel.sheet('Data').page).toEqual({ fit: { wide: 1 } });
  });
});

describe('the print area', () => {
  test('is told again, and goes with its cells', async () => {
    const session = open();
    await onData(session, async (sheet, context) => {
      sheet.pageLayout.setPrintArea('B2:C4');
      sheet.getRange('1:1').insert('Down');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect(area.address).toBe('Data!B3:C5');
    });
  });

  test('is none until it has been set', async () => {
    await onData(open(), async (sheet, context) => {
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(area.isNullObject).toBe(true);
    });
  });
});
