import { fundingChart } from '../../src/workbook/outputs/fundingChart';
import { runOn } from '../core/rules/askRule';
import type { Tables } from '../core/workbookBuilder';
import { append, edit, emptied, soundTables } from '../core/workbookBuilder';

/** What the chart says that a party is granted, by year. */
function grantedTo(party: string, tables: Tables, today?: string): Record<string, unknown> {
  const chart = fundingChart(runOn(tables, today));
  const column = chart?.header.indexOf(`Beviljade medel ${party}`) ?? -1;
  return Object.fromEntries((chart?.rows ?? []).map((row) => [String(row[0]), row[column]]));
}

/** VAN has 200 000, 200 000 and 250 000 in the budget, SOC 100 000, 100 000 and 200 000. */
describe('What a party is granted, by year', () => {
  it('is its budget where that is what was granted', () => {
    expect(grantedTo('VAN', soundTables)).toMatchObject({ 2020: 200000, 2021: 200000, 2022: 250000 });
  });

  it('follows the granted sum where that is another', () => {
    // Twice the budget.
    expect(grantedTo('SOC', edit(soundTables, { 'Satsningar!G2': 2100000 }))).toMatchObject({
      2020: 200000,
      2021: 200000,
      2022: 400000,
    });
  });

  it.each([
    ['from the day of the decision', '2021-03-01', { 2020: 180000, 2021: 180000, 2022: 225000 }],
    ['and not the day before', '2021-02-28', { 2020: 200000, 2021: 200000, 2022: 250000 }],
  ])('follows a move between parties %s', (_, today, expected) => {
    // 65 000 of VAN's 650 000 is a tenth.
    const moved = append(
      soundTables,
      'Andringar',
      ['S1', '2021-03-01', 'Kommunstyrelsen', 'Omfördelning', '', -65000, 'VAN'],
      ['S1', '2021-03-01', 'Kommunstyrelsen', 'Omfördelning', '', 65000, 'SOC'],
    );
    expect(grantedTo('VAN', moved, today)).toMatchObject(expected);
  });

  it('is nothing to show without a budget', () => {
    expect(fundingChart(runOn(emptied(soundTables, 'Budget', 'Effekter')))).toBeUndefined();
  });
});
