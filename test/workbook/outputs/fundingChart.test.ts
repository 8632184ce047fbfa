import { fundingCharts } from '../../../src/workbook/outputs/fundingChart';
import type { OutputChart } from '../../../src/workbook/outputs/outputSheet';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, soundTables } from '../../core/workbookBuilder';

function chartOf(name: string, tables: Tables, today?: string): OutputChart | undefined {
  return fundingCharts(runOn(tables, today)).find((chart) => chart.name === name);
}

/** What a series of a chart holds, by year. */
function series(header: string, chart: OutputChart | undefined): Record<string, unknown> {
  const column = chart?.header.indexOf(header) ?? -1;
  return Object.fromEntries((chart?.rows ?? []).map((row) => [String(row[0]), row[column]]));
}

/** What the chart says that a party is granted, by year. */
function grantedTo(party: string, tables: Tables, today?: string): Record<string, unknown> {
  return series(`Beviljade medel ${party}`, chartOf('SI_BeviljatOchEffekter', tables, today));
}

const application = [
  'S2',
  'Jobb',
  'Ansökan',
  '2023-01-01',
  '2024-12-31',
  500000,
  '',
  '',
  'Örebro 2016',
  'Unga',
  '',
] as const;

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

  it('is nothing to show without a budget, effects or a plan', () => {
    expect(fundingCharts(runOn(emptied(soundTables, 'Budget', 'Effekter', 'Aterforingsplan')))).toEqual([]);
  });

  it('is not what an application asks for', () => {
    const tables = append(append(soundTables, 'Satsningar', application), 'Budget', [
      'S2',
      'VAN',
      'Personal',
      '',
      70000,
      '',
    ]);
    expect(grantedTo('VAN', tables)).toMatchObject({ 2021: 200000 });
  });

  it('is called applied for where nothing is granted', () => {
    const applied = edit(emptied(soundTables, 'Utbetalningar'), { 'Satsningar!C2': 'Ansökan' });
    expect(chartOf('SI_BeviljatOchEffekter', applied)?.header).toContain('Sökta medel VAN');
  });
});

describe('What a party repays, by year', () => {
  it('is its plan before the judgement', () => {
    expect(series('Återföring SOC', chartOf('SI_AterforingPerPart', soundTables))).toEqual({
      2022: 140000,
      2023: 140000,
      2024: 140000,
    });
  });
});
