import { costCharts } from '../../../src/workbook/outputs/costCharts';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { edit, emptied, soundTables } from '../../core/workbookBuilder';

function rowsOf(name: string, tables: Tables): readonly (readonly unknown[])[] {
  return costCharts(runOn(tables)).find((chart) => chart.name === name)?.rows ?? [];
}

describe('The sheet’s chart of consumption against the grant', () => {
  it('divides the grant into consumed, expected and left', () => {
    expect(rowsOf('SI_ForbrukningMotBeviljat', soundTables)).toEqual([
      ['2020 D1', 100000, 0, 950000, 0],
      ['2020 D2', 160000.5, 0, 889999.5, 0],
      ['2020 prognos', 160000.5, 139999.5, 750000, 0],
      ['2021 prognos', 160000.5, 439999.5, 450000, 0],
      ['2022 prognos', 160000.5, 889999.5, 0, 0],
    ]);
  });

  it('puts what is beyond the grant on top of it', () => {
    // 160 000,50 of 150 000, and 1 050 000 expected.
    const poor = rowsOf('SI_ForbrukningMotBeviljat', edit(soundTables, { 'Satsningar!G2': 150000 }));
    expect([poor[1], poor[4]]).toEqual([
      ['2020 D2', 150000, 0, 0, 10000.5],
      ['2022 prognos', 150000, 0, 0, 900000],
    ]);
  });

  it('has each year beside its part of the grant', () => {
    expect(rowsOf('SI_ForbrukningPerAr', soundTables)).toEqual([
      [2020, 300000, 160000.5],
      [2021, 300000, 0],
      [2022, 450000, 0],
    ]);
  });

  it('is not there without a cost', () => {
    expect(costCharts(runOn(emptied(soundTables, 'Huvudbok')))).toEqual([]);
  });
});
