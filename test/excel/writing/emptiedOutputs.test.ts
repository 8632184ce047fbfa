import type { Desk } from '../desk';
import { addTable, deskWith, exampleWorkbook, put, sheetOf, tableOf } from '../desk';

/** The example with a budget and effects, written: two charts stand below the table Återföring. */
async function written(): Promise<Desk> {
  const workbook = exampleWorkbook();
  addTable(workbook, {
    name: 'Budget',
    sheet: 'Budget',
    top: 0,
    left: 0,
    headers: ['Satsning', 'Part', 'Kostnadsslag', '2021', '2022'],
    rows: [['S1', 'VAN', 'Lön', 200000, 100000]],
  });
  const desk = deskWith(workbook);
  await desk.write();
  return desk;
}

/** The user gives the tables other names, so that they are no longer the add-in's to read. */
async function withoutTables(desk: Desk, ...names: string[]): Promise<void> {
  await desk.edit(({ tables }) => {
    for (const name of names) tables.getItem(name).name = `Gamla_${name}`;
  });
  await desk.write();
}

/** What stands to the right of the table, from the row of its totals down. */
function besideTable(desk: Desk): string[] {
  const { area } = tableOf(desk, 'AterforingUt');
  return [...sheetOf(desk, 'Återföring').cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value, formula }]) => {
      const isFilled = value !== '' || formula !== undefined;
      return row >= area.top - 1 && column > area.right && isFilled ? [`${formula ?? value}`] : [];
    }),
  );
}

function chartsOf(desk: Desk): string[] {
  return sheetOf(desk, 'Återföring').charts.map(({ name }) => name);
}

describe('an output that has nothing more to draw', () => {
  test('has its figures and charts until then', async () => {
    const desk = await written();
    expect(besideTable(desk)).not.toEqual([]);
    expect(chartsOf(desk)).toEqual(['SI_BeviljatOchEffekter', 'SI_AterforingPerPart']);
  });

  test('keeps none of its old figures beside the table', async () => {
    const desk = await written();
    await withoutTables(desk, 'Budget', 'Aterforingsplan');
    expect(besideTable(desk)).toEqual([]);
  });

  test('keeps none of its charts', async () => {
    const desk = await written();
    await withoutTables(desk, 'Budget', 'Aterforingsplan');
    expect(chartsOf(desk)).toEqual([]);
  });

  test('keeps none of the figures where the user has deleted the charts', async () => {
    const desk = await written();
    sheetOf(desk, 'Återföring').charts = [];
    await withoutTables(desk, 'Budget', 'Aterforingsplan');
    expect(besideTable(desk)).toEqual([]);
  });

  test('keeps a chart that the user has put there', async () => {
    const desk = await written();
    await desk.edit(({ worksheets }) => {
      const sheet = worksheets.getItem('Återföring');
      sheet.charts.add('Line', sheet.getRange('C5:C7'), 'Columns').name = 'Mitt diagram';
    });
    await withoutTables(desk, 'Budget', 'Aterforingsplan');
    expect(chartsOf(desk)).toEqual(['Mitt diagram']);
  });

  test('keeps the one chart of two that it still has', async () => {
    const desk = await written();
    await withoutTables(desk, 'Budget');
    expect(chartsOf(desk)).toEqual(['SI_AterforingPerPart']);
  });

  test('keeps no totals of years that it no longer has', async () => {
    const desk = await written();
    put(sheetOf(desk, 'Återföringsplan'), 'E1', [["'2031", "'2032", "'2033"]]);
    await desk.edit(({ tables }) => {
      tables.getItem('Aterforingsplan').resize('A1:G3');
    });
    put(sheetOf(desk, 'Återföringsplan'), 'E2', [[1000, 1000, 1000]]);
    await desk.write();
    await withoutTables(desk, 'Budget', 'Aterforingsplan');
    expect(besideTable(desk)).toEqual([]);
  });
});
