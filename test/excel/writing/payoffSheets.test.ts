import type { Chart } from '../../../src/spreadsheet';
import { createWorkbook } from '../../../src/spreadsheet';
import { goteborgTables } from '../../core/rules/cases/goteborgTables';
import type { Tables } from '../../core/workbookBuilder';
import { emptied, without } from '../../core/workbookBuilder';
import type { Desk } from '../desk';
import { addTable, deskWith, sheetOf } from '../desk';

async function written(tables: Tables): Promise<Desk> {
  const workbook = createWorkbook('Start');
  for (const [name, [headers = [], ...rows]] of Object.entries(tables)) {
    addTable(workbook, { top: 0, left: 0, name, sheet: name, headers, rows });
  }
  const desk = deskWith(workbook);
  await desk.write();
  return desk;
}

function chartOn(desk: Desk, sheet: string): Chart {
  const [chart] = sheetOf(desk, sheet).charts;
  if (chart === undefined) throw new Error(`no chart on ${sheet}`);
  return chart;
}

function sheetsOf({ workbook }: Desk): string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** Of an investment, an actor and a unit. */
const NAMES = new Map([
  ['S1', '=A1'],
  ['A-kassan', '@A-kassan'],
  ['Park', '=Park'],
]);

describe('The sheets of payoff and procurement', () => {
  it('are written with a chart each', async () => {
    const desk = await written(goteborgTables);
    expect([chartOn(desk, 'Payoff').type, chartOn(desk, 'Upphandling').type]).toEqual([
      'Line',
      'ColumnStacked',
    ]);
  });

  it('have, for payoff, one for the net, one for the sensitivity and one for the spread', async () => {
    const desk = await written(goteborgTables);
    expect(sheetOf(desk, 'Payoff').charts.map(({ name, type }) => [name, type])).toEqual([
      ['SI_Payoff', 'Line'],
      ['SI_Payoff_känslighet', 'BarClustered'],
      ['SI_Payoff_spridning', 'Line'],
    ]);
  });

  it('have charts that do not cover one another', async () => {
    const { charts } = sheetOf(await written(goteborgTables), 'Payoff');
    const [net, tornado, spread] = charts.map(({ top, height }) => ({ top, bottom: top + height }));
    expect([(net?.bottom ?? 0) < (tornado?.top ?? 0), (tornado?.bottom ?? 0) < (spread?.top ?? 0)]).toEqual([
      true,
      true,
    ]);
  });

  it('have charts whose figures do not lie over one another', async () => {
    const { charts } = sheetOf(await written(goteborgTables), 'Payoff');
    const columns = charts.flatMap(({ series }) => series.map(({ values }) => JSON.stringify(values)));
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('are drawn once, however often they are written', async () => {
    const desk = await written(goteborgTables);
    await desk.write();
    expect(sheetOf(desk, 'Payoff').charts).toHaveLength(3);
  });

  it('have a line for society and for each actor that gains or loses', async () => {
    const desk = await written(goteborgTables);
    // Society, A-kassan, VAN and SOC who pay for the effort, Kommun and Individ; the other payers gain nothing.
    expect(chartOn(desk, 'Payoff').series).toHaveLength(6);
  });

  it('have names that begin as a formula does as texts, also beside their charts', async () => {
    const named = Object.fromEntries(
      Object.entries(goteborgTables).map(([name, rows]) => [
        name,
        rows.map((row) => row.map((cell) => NAMES.get(String(cell)) ?? cell)),
      ]),
    );
    const desk = await written(named);
    const cells = ['Payoff', 'Upphandling'].flatMap((name) =>
      [...sheetOf(desk, name).cells.values()].flatMap((row) => [...row.values()]),
    );
    const begins = (text: string): boolean => cells.some(({ value }) => String(value).startsWith(text));
    expect(['=A1 ', '@A-kassan', '=Park 2020'].filter((text) => !begins(text))).toEqual([]);
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => !formula.startsWith('=ROUND(SUBTOTAL(109,'))).toEqual([]);
  });

  it('are not made where there is nothing to show', async () => {
    const desk = await written(emptied(goteborgTables, 'Typfall', 'Upphandlingar', 'Placeringar'));
    expect(sheetsOf(desk).filter((name) => name === 'Payoff' || name === 'Upphandling')).toEqual([]);
  });

  it('are not made where the tables are missing', async () => {
    const desk = await written(without(goteborgTables, 'Typfall', 'Upphandlingar', 'Placeringar'));
    expect(sheetsOf(desk).filter((name) => name === 'Payoff' || name === 'Upphandling')).toEqual([]);
  });

  it('are emptied when there is nothing left to show', async () => {
    const desk = await written(goteborgTables);
    await desk.edit(({ tables }) => {
      for (const name of ['Typfall', 'Upphandlingar', 'Placeringar']) {
        tables.getItem(name).getDataBodyRange().clear('Contents');
      }
    });
    await desk.write();
    const areas = ['Payoff', 'Upphandling'].map((name) => sheetOf(desk, name).tables[0]?.area);
    expect(areas.map((area) => area && area.bottom - area.top)).toEqual([1, 1]);
  });
});
