import { columnOf, deskWith, problemOf, put, sheetOf, tableCells, tableOf, valueAt } from '../desk';
import type { Desk } from '../desk';
import { pictureOf } from '../picture';

describe('an output table that the user has changed', () => {
  async function deskAfter(work: (workbook: Excel.Workbook) => void): Promise<Desk> {
    const desk = deskWith();
    await desk.write();
    await desk.edit(work);
    await desk.write();
    return desk;
  }

  test('is found on a sheet with another name', async () => {
    const desk = await deskAfter(({ worksheets }) => (worksheets.getItem('Fond').name = "Årets 'nya' fond"));
    expect(desk.workbook.sheets.map(({ name }) => name)).toEqual(expect.not.arrayContaining(['Fond']));
    expect(valueAt(desk, "Årets 'nya' fond", 'A1')).toMatch(/^Fonden/);
  });

  test('is found with its name in other letters', async () => {
    const desk = await deskAfter(({ tables }) => (tables.getItem('FondUt').name = 'FONDUT'));
    expect(desk.workbook.sheets.filter(({ name }) => name.startsWith('Fond'))).toHaveLength(1);
  });

  test('comes back when its sheet is deleted', async () => {
    const desk = await deskAfter(({ worksheets }) => worksheets.getItem('Återföring').delete());
    expect(tableCells(desk, 'AterforingUt')).toHaveLength(3);
  });

  test('comes back on its own sheet when the table is deleted', async () => {
    const desk = await deskAfter(({ tables }) => tables.getItem('AterforingUt').delete());
    expect(sheetOf(desk, 'Återföring').tables.map(({ name }) => name)).toEqual(['AterforingUt']);
  });

  test('comes back when it has been made an ordinary range', async () => {
    const desk = await deskAfter(({ tables }) => void tables.getItem('AterforingUt').convertToRange());
    expect(sheetOf(desk, 'Återföring').tables.map(({ name }) => name)).toEqual(['AterforingUt']);
  });

  test('stays where rows inserted above have moved it', async () => {
    const desk = await deskAfter(
      ({ worksheets }) => void worksheets.getItem('Återföring').getRange('1:2').insert('Down'),
    );
    expect(tableOf(desk, 'AterforingUt').area.top).toBe(6);
    expect(valueAt(desk, 'Återföring', 'A3')).toMatch(/^Återföring per/);
  });

  test('keeps one heading when a row is inserted between it and the table', async () => {
    const desk = await deskAfter(
      ({ worksheets }) => void worksheets.getItem('Återföring').getRange('4:4').insert('Down'),
    );
    const column = [1, 2, 3, 4, 5].map((row) => String(valueAt(desk, 'Återföring', `A${row}`)));
    expect(column.filter((text) => text.startsWith('Återföring per'))).toHaveLength(1);
  });

  test('loses a column that the user has put into it', async () => {
    const desk = await deskAfter(
      ({ tables }) => void tables.getItem('AterforingUt').columns.add(3, undefined, 'Min kolumn'),
    );
    expect(tableCells(desk, 'AterforingUt')[0]).not.toContain('Min kolumn');
    expect(columnOf(desk, 'AterforingUt', 'Golv')).toEqual([72000, 48000]);
  });

  test('keeps the order that the user has given its columns', async () => {
    const desk = deskWith();
    await desk.write();
    put(sheetOf(desk, 'Återföring'), 'A5', [['Part', 'Satsning']]);
    await desk.write();
    expect(
      tableCells(desk, 'AterforingUt')
        .slice(0, 2)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['Part', 'Satsning', 'Plan'],
      ['VAN', 'S1', 240000],
    ]);
  });

  test('keeps a fill and a rule of the user', async () => {
    const desk = deskWith();
    await desk.write();
    await desk.edit(({ worksheets }) => {
      const cells = worksheets.getItem('Återföring').getRange('C6:C7');
      cells.format.fill.color = '#FFFF00';
      cells.conditionalFormats.add('Custom').custom.rule.formula = '=C6>1';
    });
    await desk.write();
    const sheet = sheetOf(desk, 'Återföring');
    expect([sheet.cells.get(5)?.get(2)?.format?.fill, sheet.conditionalFormats[0]?.formula]).toEqual([
      '#FFFF00',
      '=C6>1',
    ]);
  });

  test('keeps a totals row, below the rows', async () => {
    const desk = deskWith();
    await desk.write();
    await desk.edit(({ tables }) => (tables.getItem('AterforingUt').showTotals = true));
    await desk.edit(({ tables }) => {
      tables.getItem('Aterforingsplan').rows.add(undefined, [['S2', 'SOC', 1000, 2000, '']]);
    });
    await desk.write();
    const cells = tableCells(desk, 'AterforingUt');
    expect(cells.map(([first]) => first)).toEqual(['Satsning', 'S1', 'S1', 'S2', 'Total']);
  });

  test('is not written over filtered rows: the filter is let go of first', async () => {
    const desk = deskWith();
    await desk.write();
    const called: string[] = [];
    desk.excel.interceptRequest = (_, { Actions }) => {
      called.push(...Actions.map(({ Name }) => Name));
      return 'pass';
    };
    await desk.write();
    expect(called.indexOf('ClearFilters')).toBeGreaterThan(0);
    expect(called.indexOf('ClearFilters')).toBeLessThan(called.lastIndexOf('Resize'));
  });

  test('is not touched while its header row is hidden', async () => {
    const desk = deskWith();
    await desk.write();
    await desk.edit(({ tables }) => (tables.getItem('FondUt').showHeaders = false));
    const before = pictureOf(desk);
    expect((await problemOf(desk.write())).sentence).toContain('Rubrikraden i tabellen FondUt');
    expect(pictureOf(desk)).toEqual(before);
  });

  test('is not touched while another table stands beside it', async () => {
    const desk = deskWith();
    await desk.write();
    await desk.edit(({ worksheets }) => {
      const sheet = worksheets.getItem('Fond');
      sheet.getRange('P5:Q5').values = [['a', 'b']];
      sheet.tables.add('P5:Q6', true).name = 'Mina';
    });
    const before = pictureOf(desk);
    expect((await problemOf(desk.write())).sentence).toContain('Tabellen Mina står i vägen för FondUt');
    expect(pictureOf(desk)).toEqual(before);
  });

  test('is not touched on a sheet that is not the add-in’s', async () => {
    const desk = deskWith();
    put(sheetOf(desk, 'Start'), 'A1', [['mitt']]);
    await desk.write();
    await desk.edit(({ tables }) => tables.getItem('FondUt').delete());
    await desk.edit(({ worksheets }) => {
      const start = worksheets.getItem('Start');
      start.getRange('C3:D3').values = [['År', 'Ingående']];
      start.tables.add('C3:D4', true).name = 'FondUt';
    });
    const before = pictureOf(desk);
    expect((await problemOf(desk.write())).sentence).toContain('bladet Start');
    expect(pictureOf(desk)).toEqual(before);
  });
});
