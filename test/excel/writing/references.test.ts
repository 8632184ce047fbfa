import { columnOf, deskWith, put, sheetOf, tableCells, valueAt } from '../desk';
import type { Desk } from '../desk';

function setYears(desk: Desk, ...years: string[]): void {
  put(sheetOf(desk, 'Återföringsplan'), 'C1', [years]);
}

/** A desk with a result, and a sheet of the user's own with a formula. */
async function deskWithFormula(formula: string): Promise<Desk> {
  const desk = deskWith();
  await desk.write();
  await desk.edit(({ worksheets }) => {
    worksheets.add('Min sida').getRange('A1').formulas = [[formula]];
  });
  return desk;
}

function formulaOf(desk: Desk): string | undefined {
  return sheetOf(desk, 'Min sida').cells.get(0)?.get(0)?.formula;
}

describe("a user's formula on an output table", () => {
  test.each([
    ['more years', ['2024', '2025'], 240000 + 160000],
    ['other years', ['2031', '2032'], 400000],
  ] as const)('still sums the plan after a run with %s', async (_, years, sum) => {
    const desk = await deskWithFormula('=SUM(AterforingUt[Plan])');
    setYears(desk, ...years);
    await desk.write();
    expect([formulaOf(desk), valueAt(desk, 'Min sida', 'A1')]).toEqual(['=SUM(AterforingUt[Plan])', sum]);
  });

  test('follows its year when an earlier one comes before it', async () => {
    const desk = await deskWithFormula('=SUM(AterforingUt[2025])');
    setYears(desk, '2023', '2025');
    await desk.write();
    expect(formulaOf(desk)).toBe('=SUM(AterforingUt[2025])');
    expect(tableCells(desk, 'AterforingUt')[0]).toEqual(expect.arrayContaining(['2023', '2025']));
  });

  test('follows its year when the one before it goes away', async () => {
    const desk = await deskWithFormula('=SUM(AterforingUt[2025])');
    setYears(desk, '2025', '2026');
    await desk.write();
    expect([formulaOf(desk), valueAt(desk, 'Min sida', 'A1')]).toEqual([
      '=SUM(AterforingUt[2025])',
      columnOf(desk, 'AterforingUt', '2025').reduce<number>((sum, cell) => sum + Number(cell), 0),
    ]);
  });

  test('says that its year is gone when the table no longer has it', async () => {
    const desk = await deskWithFormula('=SUM(AterforingUt[2025])');
    setYears(desk, '2030', '2031');
    await desk.write();
    expect([formulaOf(desk), valueAt(desk, 'Min sida', 'A1')]).toEqual([
      '=SUM(AterforingUt[#REF!])',
      '#REF!',
    ]);
  });

  test('still sums when the table gets more rows', async () => {
    const desk = await deskWithFormula('=SUM(AterforingUt[Plan])');
    await desk.edit(({ tables }) => {
      tables.getItem('Aterforingsplan').rows.add(undefined, [['S2', 'SOC', 1000, 2000, '']]);
    });
    await desk.write();
    expect(valueAt(desk, 'Min sida', 'A1')).toBe(403000);
  });
});
