import type { NodeSession } from '../../src/simulator/transports/node';
import { onData, open, openWith, refusalOf } from './openedHost';

async function flagged(addresses: string, formula = '=TRUE'): Promise<NodeSession> {
  const session = open();
  await onData(session, (sheet) => {
    const format = sheet.getRanges(addresses).conditionalFormats.add('Custom').custom;
    format.rule.formula = formula;
    format.format.fill.color = '#ffcccc';
    format.format.font.color = 'darkred';
  });
  return session;
}

describe('conditional formats', () => {
  test('cover every area of a RangeAreas', async () => {
    const [format] = (await flagged('A1:B2,C5', '=$A1>0')).excel.sheet('Data').conditionalFormats;
    expect(format).toMatchObject({
      type: 'Custom',
      formula: '=$A1>0',
      fill: '#FFCCCC',
      fontColor: '#8B0000',
      areas: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 4, left: 2, bottom: 4, right: 2 },
      ],
    });
  });

  test('are found again on the whole sheet, by their formula', async () => {
    const session = await flagged('A1,C5', '=LEN("mark")>0');
    await onData(session, async (sheet, context) => {
      const formats = sheet
        .getRange()
        .conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items.map((item) => item.customOrNullObject.rule.formula)).toEqual(['=LEN("mark")>0']);
    });
  });

  test('have no rule where they are not custom', async () => {
    const session = open();
    await onData(session, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar');
      const formats = sheet
        .getRange()
        .conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items.map((item) => [item.type, item.customOrNullObject.isNullObject])).toEqual([
        ['DataBar', true],
      ]);
    });
  });

  test('go one by one', async () => {
    const session = await flagged('A1');
    await onData(session, async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      formats.items[0]?.delete();
    });
    expect(session.excel.sheet('Data').conditionalFormats).toEqual([]);
  });

  test('answer the areas that they cover', async () => {
    const session = await flagged('A1,C5');
    await onData(session, async (sheet, context) => {
      const areas = sheet.getRange().conditionalFormats.getItemAt(0).getRanges().load('address,areaCount');
      await context.sync();
      expect([areas.address, areas.areaCount]).toEqual(['Data!A1,Data!C5', 2]);
    });
  });

  test('are cut where a part of the sheet is cleared of them', async () => {
    const session = await flagged('A1:A3');
    await onData(session, (sheet) => sheet.getRange('A2').conditionalFormats.clearAll());
    expect(session.excel.sheet('Data').conditionalFormats[0]?.areas).toEqual([
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 0, bottom: 2, right: 0 },
    ]);
  });

  test('take the first place when they are new', async () => {
    const session = await flagged('A1', '=1=1');
    await onData(session, (sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=2=2';
    });
    expect(session.excel.sheet('Data').conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=2=2',
      '=1=1',
    ]);
  });

  test('leave the formats of the cells alone', async () => {
    const session = await flagged('A1');
    expect(session.excel.sheet('Data').cells.size).toBe(0);
  });

  test('are refused on a protected sheet', async () => {
    const session = open();
    session.excel.sheet('Data').protected = true;
    const refusal = await refusalOf(
      onData(session, (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')),
    );
    expect(refusal.code).toBe('AccessDenied');
  });
});

describe('data validation', () => {
  test('takes a list from a range, as an object or a formula', async () => {
    const session = open();
    await onData(session, (sheet, context) => {
      const source = context.workbook.worksheets.add('Listor').getRange('A2:A7');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange('B1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Listor!$A$2:$A$7' },
      };
    });
    const sources = session.excel.sheet('Data').dataValidations.map(({ listSource }) => listSource);
    expect(sources).toEqual(['=Listor!$A$2:$A$7', '=Listor!$A$2:$A$7']);
  });

  test('answers its rule, prompt and alert', async () => {
    const session = open();
    await onData(session, async (sheet, context) => {
      const validation = sheet.getRange('A1:A5').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: '=$C$1:$C$3' } };
      validation.prompt = { showPrompt: true, title: 'Status', message: 'Välj' };
      validation.errorAlert = { showAlert: true, title: 'Fel', message: 'Ej i listan', style: 'Stop' };
      const one = sheet.getRange('A2').dataValidation.load('type,rule,prompt,errorAlert');
      await context.sync();
      expect(one.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { source: '=$C$1:$C$3' } },
        prompt: { title: 'Status', message: 'Välj' },
        errorAlert: { style: 'Stop' },
      });
    });
  });

  test('gives way to a new rule on a part of its cells', async () => {
    const session = open();
    await onData(session, (sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: '=$C$1:$C$3' } };
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$3' } };
    });
    expect(session.excel.sheet('Data').dataValidations.map(({ area }) => area.top)).toEqual([0, 2, 1]);
  });

  test('goes when it is cleared', async () => {
    const session = open();
    await onData(session, (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '=$C$1' } };
      sheet.getRange('A1').dataValidation.clear();
    });
    expect(session.excel.sheet('Data').dataValidations).toEqual([]);
  });

  test('refuses a literal list of more than 255 characters', async () => {
    const rule = { list: { inCellDropDown: true, source: 'x,'.repeat(200) } };
    const refusal = await refusalOf(
      onData(open(), (sheet) => void (sheet.getRange('A1').dataValidation.rule = rule)),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('charts', () => {
  const figures = [
    ['År', 'Plan', 'Utfall'],
    ['2026', 10, 9],
    ['2027', 20, 18],
  ].map((row, index) => (index === 0 ? row : [`'${row[0]}`, row[1] ?? '', row[2] ?? '']));

  async function withChart(): Promise<NodeSession> {
    const session = await openWith(figures);
    await onData(session, (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Plan';
      chart.title.text = 'Plan och utfall';
      chart.setPosition('E2', 'H10');
    });
    return session;
  }

  test('read series, names and categories from a range', async () => {
    const [chart] = (await withChart()).excel.sheet('Data').charts;
    expect(chart?.series).toEqual([
      { name: 'Plan', values: '=Data!$B$2:$B$3', categories: '=Data!$A$2:$A$3' },
      { name: 'Utfall', values: '=Data!$C$2:$C$3', categories: '=Data!$A$2:$A$3' },
    ]);
  });

  test('stand where they are put', async () => {
    const [chart] = (await withChart()).excel.sheet('Data').charts;
    expect(chart).toMatchObject({ title: 'Plan och utfall', left: 192, top: 15, width: 192, height: 135 });
  });

  test('are found by name, with their series', async () => {
    const session = await withChart();
    await onData(session, async (sheet, context) => {
      const chart = sheet.charts.getItem('Plan').load('title/text,series/items/name');
      await context.sync();
      expect([chart.title.text, chart.series.items.map(({ name }) => name)]).toEqual([
        'Plan och utfall',
        ['Plan', 'Utfall'],
      ]);
    });
  });

  test('take series of their own, as a line on a second axis', async () => {
    const session = await withChart();
    await onData(session, (sheet) => {
      const series = sheet.charts.getItem('Plan').series.add('Kvar');
      series.setValues(sheet.getRange('C2:C3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      series.chartType = 'Line';
      series.axisGroup = 'Secondary';
      series.format.fill.setSolidColor('#123456');
      series.format.line.color = '#123456';
    });
    expect(session.excel.sheet('Data').charts[0]?.series[2]).toEqual({
      name: 'Kvar',
      values: '=Data!$C$2:$C$3',
      categories: '=Data!$A$2:$A$3',
      color: '#123456',
    });
  });

  test('take a legend and titles of axes', async () => {
    const session = await withChart();
    await onData(session, async (sheet, context) => {
      const chart = sheet.charts.getItem('Plan');
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.title.text = 'tkr';
      chart.load('legend/position,axes/valueAxis/title/text');
      await context.sync();
      expect([chart.legend.position, chart.axes.valueAxis.title.text]).toEqual(['Bottom', 'tkr']);
    });
  });

  test('answer a null object for a chart that is not there', async () => {
    await onData(open(), async (sheet, context) => {
      const chart = sheet.charts.getItemOrNullObject('Nope');
      await context.sync();
      expect(chart.isNullObject).toBe(true);
    });
  });

  test('go when they are deleted', async () => {
    const session = await withChart();
    await onData(session, (sheet) => sheet.charts.getItem('Plan').delete());
    expect(session.excel.sheet('Data').charts).toEqual([]);
  });
});
