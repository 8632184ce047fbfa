import type { Chart } from '../../../src/spreadsheet';
import type { Desk } from '../desk';
import { addTable, deskWith, exampleWorkbook, put, sheetOf } from '../desk';

/** The example with a budget and effects, so that there is something to draw. */
async function written(): Promise<Desk> {
  const workbook = exampleWorkbook();
  const at = { top: 0, left: 0 };
  addTable(workbook, {
    ...at,
    name: 'Budget',
    sheet: 'Budget',
    headers: ['Satsning', 'Part', 'Kostnadsslag', '2021', '2022'],
    rows: [
      ['S1', 'VAN', 'Lön', 200000, 100000],
      ['S1', 'SOC', 'Lön', 50000, 50000],
    ],
  });
  addTable(workbook, {
    ...at,
    name: 'Effekter',
    sheet: 'Effekter',
    headers: ['Satsning', 'Part', 'Effekt', 'Nivå', '2024'],
    rows: [['S1', 'VAN', 'Färre placeringar', 'Kommun', 500000]],
  });
  const desk = deskWith(workbook);
  await desk.write();
  return desk;
}

function chartOf(desk: Desk): Chart {
  const [chart] = sheetOf(desk, 'Återföring').charts;
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

test('charts of one sheet stand below each other', async () => {
  const [first, second] = sheetOf(await written(), 'Återföring').charts;
  expect(second?.top).toBeGreaterThanOrEqual((first?.top ?? 0) + (first?.height ?? 0));
});

describe('the chart of granted funds and expected effects', () => {
  test('is stacked', async () => {
    expect(chartOf(await written()).type).toBe('ColumnStacked');
  });

  test('has a series for what each party is granted and one for its effects', async () => {
    expect(chartOf(await written()).series).toHaveLength(3);
  });

  test('is drawn once, however often the result is written', async () => {
    const desk = await written();
    await desk.write();
    expect(sheetOf(desk, 'Återföring').charts.map(({ name }) => name)).toEqual([
      'SI_BeviljatOchEffekter',
      'SI_AterforingPerPart',
    ]);
  });

  test('has a colour of its own for each series', async () => {
    const colors = chartOf(await written()).series.map(({ color }) => color);
    expect(colors).toEqual(['#1F4E79', '#C55A11', '#9DC3E6']);
  });

  test('keeps its colours when it is written again', async () => {
    const desk = await written();
    await desk.write();
    expect(chartOf(desk).series.map(({ color }) => color)).toEqual(['#1F4E79', '#C55A11', '#9DC3E6']);
  });

  test('stays where the user has put it while the table is no longer than before', async () => {
    const desk = await written();
    chartOf(desk).top = 999;
    put(sheetOf(desk, 'Återföringsplan'), 'C2', [[12345]]);
    await desk.write();
    expect(chartOf(desk).top).toBe(999);
  });

  test('moves down when the table grows towards it', async () => {
    const desk = await written();
    const before = chartOf(desk).top;
    await desk.edit(({ tables }) => {
      tables.getItem('Parter').rows.add(undefined, [['S1', 'GSN', 'Nämnd', 'Skola', 'Återför', '', '', '']]);
      tables.getItem('Aterforingsplan').rows.add(undefined, [['S1', 'GSN', 1000, 1000, '']]);
    });
    await desk.write();
    expect(chartOf(desk).top).toBeGreaterThan(before);
  });
});
