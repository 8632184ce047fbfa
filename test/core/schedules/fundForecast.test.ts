import { fundGoal } from '../../../src/core/schedules/fundGoal';
import { scheduleSheets } from '../../../src/workbook/outputs/scheduleSheets';
import type { OutputSheet } from '../../../src/workbook/outputs/outputSheet';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, given, invoice, soundTables } from '../workbookBuilder';

function fundOf(tables: Tables, today: string): OutputSheet {
  const sheet = scheduleSheets(runOn(tables, today), false).find(({ table }) => table === 'FondUt');
  if (sheet === undefined) throw new Error('no fund');
  return sheet;
}

/** `2020: 139999.5 0 64700000`: payouts and repayments to come, and the closing balance with them. */
function toCome(tables: Tables, today = '2021-01-31'): string[] {
  return fundOf(tables, today).rows.map((row) => `${row[0]}: ${row.slice(11).join(' ')}`);
}

/*
 * 65 000 000 in 2019. S1 has 1 050 000, a budget of 300 000, 300 000 and 450 000, and 350 000 to repay a year from
 * 2022. By 2021 it has consumed, and been paid, 100 000 + 60 000,50 of 2020: 139 999,50 of that year's budget is left.
 */
describe('What is to come of the fund', () => {
  it('is the rest of the budgets and the rounds that have not been invoiced', () => {
    expect(toCome(soundTables)).toEqual([
      '2019: 0 0 65000000',
      '2020: 139999.5 0 64700000',
      '2021: 300000 0 64400000',
      '2022: 450000 350000 64300000',
      '2023: 0 350000 64650000',
      '2024: 0 350000 65000000',
    ]);
  });

  it('is nothing more of a budget once the last payout of its year is over', () => {
    // 65 000 000 less the 160 000,50 that were paid; then less the 300 000 of 2021.
    expect(toCome(soundTables, '2021-02-01').slice(1, 3)).toEqual([
      '2020: 0 0 64839999.5',
      '2021: 300000 0 64539999.5',
    ]);
  });

  it('counts what is consumed and not paid, which the closing balance has already', () => {
    expect(toCome(emptied(soundTables, 'Utbetalningar'))[1]).toBe('2020: 300000 0 64700000');
  });

  it('is nothing of a year’s budget once there are costs of a later year', () => {
    const later = append(soundTables, 'Huvudbok', ['V3', '2021-01-15', '5010', '5101', '70001', 'Lön', 100]);
    // The 100 kr have not been paid, so all of the year's 300 000 is still to come.
    expect(
      toCome(later)
        .slice(1, 3)
        .map((line) => line.split(' ').slice(0, 2)),
    ).toEqual([
      ['2020:', '0'],
      ['2021:', '300000'],
    ]);
  });

  it('ends where the grant does', () => {
    // 400 000 granted, 160 000,50 paid: 239 999,50 is left, 139 999,50 of it in 2020.
    const poor = edit(soundTables, { 'Satsningar!G2': 400000 });
    expect(
      toCome(poor)
        .slice(1, 4)
        .map((line) => line.split(' ')[1]),
    ).toEqual(['139999.5', '100000', '0']);
  });

  it('ends there in the order of the years, whatever that of the columns', () => {
    const turned = edit(soundTables, { 'Satsningar!G2': 400000, 'Budget!D1': '2022', 'Budget!F1': '2020' });
    // All of the 239 999,50 go to 2020, which has 450 000 in its budget.
    expect(
      toCome(turned)
        .slice(1, 4)
        .map((line) => line.split(' ')[1]),
    ).toEqual(['239999.5', '0', '0']);
  });

  it('is the whole budget before the first cost', () => {
    const unused = emptied(soundTables, 'Huvudbok', 'Utbetalningar');
    expect(
      toCome(unused)
        .slice(1, 4)
        .map((line) => line.split(' ')[1]),
    ).toEqual(['300000', '300000', '450000']);
  });

  it('grows with an amended grant from the day of the decision', () => {
    const more = append(edit(soundTables, { 'Satsningar!G2': 400000 }), 'Andringar', [
      'S1',
      '2021-01-31',
      'Kommunstyrelsen',
      'Tillskott',
      '',
      0.01,
      '',
    ]);
    const inYear = (today: string): string | undefined => toCome(more, today)[2]?.split(' ')[1];
    expect([inYear('2021-01-30'), inYear('2021-01-31')]).toEqual(['100000', '100000.01']);
  });

  it('is nothing more of an investment that has ended', () => {
    expect(
      toCome(edit(soundTables, { 'Satsningar!C2': 'Avslutad' })).map((line) => line.split(' ')[1]),
    ).toEqual(Array(6).fill('0'));
  });

  it('leaves out what has been invoiced, and counts no excess', () => {
    const invoiced = append(
      soundTables,
      'Fakturor',
      invoice('VAN', 2022, 209999.99),
      invoice('SOC', 2022, 140000.01),
    );
    // 65 000 000 less the 160 000,50 that were paid and 450 000 of the budget, and 350 000 back.
    expect(toCome(invoiced, '2022-10-01')[3]).toBe('2022: 450000 0.01 64739999.5');
  });

  it('is drawn as what is bound and available, which make up the closing balance', () => {
    const { charts: [chart] = [], rows } = fundOf(soundTables, '2021-03-01');
    expect(
      chart?.rows.map(([year, bound = 0, available = 0]) => [year, Number(bound) + Number(available)]),
    ).toEqual(rows.map((row) => [row[0], row[5]]));
  });

  it('has the goal beside the share of the budget, where there is a budget', () => {
    const goals = (tables: Tables): unknown[] => fundOf(tables, '2021-03-01').rows.map((row) => row[10]);
    expect(goals(soundTables).slice(0, 2)).toEqual([0.02, '']);
    expect(goals(given(soundTables, 'fond.målandel', '3 %'))[0]).toBe(0.03);
  });

  it('has no goal where no investment follows a rule set that asks for one', () => {
    const { investments, context } = runOn(edit(soundTables, { 'Satsningar!I2': 'RAR' })).result;
    expect(fundGoal(2020, investments, context).isZero()).toBe(true);
  });
});
