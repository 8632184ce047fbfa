import type { AmountByYear, FundingByYear } from '../../../src/core/schedules/fundingByYear';
import { fundingByYear, sumOfYears, togetherOf, yearsOf } from '../../../src/core/schedules/fundingByYear';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, settledTables, soundTables } from '../workbookBuilder';

function fundingOf(tables: Tables, today?: string): FundingByYear {
  return fundingByYear(runOn(tables, today).result.investments);
}

/** `2020: 300000.00` */
function lines(years: AmountByYear): string[] {
  return [...years].map(([year, amount]) => `${year}: ${amount.toString()}`);
}

const withKs = append(soundTables, 'Parter', [
  'S1',
  'KS',
  'Nämnd',
  '',
  '',
  'Genomför',
  '7101',
  '',
  '',
  '',
  '',
]);

/** One party's funds. */
function fundsOf(party: string, tables: Tables): string[] {
  return lines(fundingOf(tables).parties.find((own) => own.party === party)?.funds ?? new Map());
}

const decision = (kind: string, amount: number, party: string) =>
  ['S1', '2021-01-15', 'Kommunstyrelsen', kind, '', amount, party] as const;

const application = ['S2', 'Jobb', 'Ansökan', '2023-01-01', '2024-12-31', 500000, '', '', '', '', ''];

describe('Funds and repayment by year', () => {
  it('add up the parties’ budgets', () => {
    expect(lines(fundingOf(soundTables).total.funds)).toEqual([
      '2020: 300000.00',
      '2021: 300000.00',
      '2022: 450000.00',
    ]);
  });

  it('stand in the order of the years, whatever that of the columns', () => {
    const turned = edit(soundTables, { 'Budget!D1': '2022', 'Budget!F1': '2020' });
    expect(lines(fundingOf(turned).total.funds)).toEqual([
      '2020: 450000.00',
      '2021: 300000.00',
      '2022: 300000.00',
    ]);
  });

  it('have no year that comes to nothing', () => {
    const nothing = edit(soundTables, { 'Effekter!F2': 0, 'Effekter!F3': '' });
    expect(lines(fundingOf(nothing).total.effects)).toEqual(['2022: 350000.00', '2024: 350000.00']);
  });

  it('go by the whole budget for a party that has none of its own', () => {
    const more = append(withKs, 'Andringar', decision('Tillskott', 300, 'KS'));
    // 300 by 300 : 300 : 450; the öre that is left goes to the first of the largest fractions.
    expect(fundsOf('KS', more)).toEqual(['2020: 85.72', '2021: 85.71', '2022: 128.57']);
  });

  it('are less than nothing for a party that has given away more than it had', () => {
    const given = append(
      soundTables,
      'Andringar',
      decision('Omfördelning', -650300, 'VAN'),
      decision('Omfördelning', 650300, 'SOC'),
    );
    // 300 by VAN's own 200 : 200 : 250.
    expect(fundsOf('VAN', given)).toEqual(['2020: -92.31', '2021: -92.31', '2022: -115.38']);
  });

  it('have what the municipality expects, and nobody else', () => {
    const withState = append(soundTables, 'Effekter', [
      'S1',
      'VAN',
      'Sjukpenning',
      'Stat',
      900000,
      '',
      '',
      'Dagar',
    ]);
    expect(lines(fundingOf(withState).total.effects)).toEqual([
      '2022: 350000.00',
      '2023: 350000.00',
      '2024: 350000.00',
    ]);
  });

  it('have the rounds as planned until the effects are judged', () => {
    expect(lines(fundingOf(soundTables).total.repaid)).toEqual([
      '2022: 350000.00',
      '2023: 350000.00',
      '2024: 350000.00',
    ]);
  });

  it('have the rounds that follow from the judgement', () => {
    // VAN repays 360 000 and SOC 72 000, each a third a year.
    expect(lines(fundingOf(settledTables, '2022-07-01').total.repaid)).toEqual([
      '2022: 144000.00',
      '2023: 144000.00',
      '2024: 144000.00',
    ]);
  });

  it('are told by party in the order that they are met', () => {
    expect(fundingOf(soundTables).parties.map(({ party }) => party)).toEqual(['VAN', 'SOC']);
  });

  it('leave out a party that has nothing', () => {
    const tables = append(withKs, 'Budget', ['S1', 'KS', 'Personal', 0, 0, 0]);
    expect(fundingOf(tables).parties.map(({ party }) => party)).toEqual(['VAN', 'SOC']);
  });

  it('have a party that only expects effects, and one that only repays', () => {
    const tables = append(
      append(withKs, 'Effekter', ['S1', 'KS', 'Färre larm', 'Kommun', 5, '', '', 'Larm']),
      'Parter',
      ['S1', 'GRN', 'Nämnd', '', '', 'Genomför', '8101', '', '', '', ''],
    );
    const repaying = append(tables, 'Aterforingsplan', ['S1', 'GRN', 5, '', '']);
    expect(fundingOf(repaying).parties.map(({ party }) => party)).toEqual(['VAN', 'SOC', 'KS', 'GRN']);
  });

  it('say that they are granted', () => {
    expect(fundingOf(soundTables).isGranted).toBe(true);
  });

  it('add up to the granted sum', () => {
    expect(sumOfYears(fundingOf(soundTables).total.funds).toString()).toBe('1050000.00');
  });

  it('are as the budget stands where the granted sum cannot be read', () => {
    const unknown = edit(soundTables, { 'Satsningar!G2': 'mycket' });
    expect(fundsOf('VAN', unknown)).toEqual(['2020: 200000.00', '2021: 200000.00', '2022: 250000.00']);
  });

  it('leave out an application beside what is granted, and count it', () => {
    const { leftOut, total } = fundingOf(
      append(append(soundTables, 'Satsningar', application), 'Budget', ['S2', 'VAN', 'Personal', 5, 5, 5]),
    );
    expect([leftOut, lines(total.funds)[0]]).toEqual([1, '2020: 300000.00']);
  });

  it('are an application’s own where nothing is granted', () => {
    const { isGranted, leftOut, total } = fundingOf(
      edit(emptied(soundTables, 'Utbetalningar'), { 'Satsningar!C2': 'Ansökan' }),
    );
    expect([isGranted, leftOut, total.funds.size]).toEqual([false, 0, 3]);
  });

  it('have every year from the first to the last', () => {
    expect(yearsOf(fundingOf(soundTables).total)).toEqual([2020, 2021, 2022, 2023, 2024]);
  });

  it('have no years without amounts', () => {
    const none = emptied(soundTables, 'Budget', 'Effekter', 'Aterforingsplan');
    expect(yearsOf(fundingOf(none).total)).toEqual([]);
  });

  it('can be put together for some of the parties', () => {
    const { parties } = fundingOf(soundTables);
    expect(lines(togetherOf(parties.slice(1)).funds)).toEqual([
      '2020: 100000.00',
      '2021: 100000.00',
      '2022: 200000.00',
    ]);
  });
});
