import type { CostCourse } from '../../../src/core/schedules/costCourse';
import { costCourse } from '../../../src/core/schedules/costCourse';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, soundTables } from '../workbookBuilder';

function courseOf(tables: Tables, today?: string): CostCourse | undefined {
  const { result } = runOn(tables, today);
  return costCourse(result.investments, result.context);
}

/** `2020 Delår 1: 100000.00 100000.00 of 1050000.00` */
function periods(tables: Tables, today?: string): string[] {
  return (courseOf(tables, today)?.periods ?? []).map(
    ({ period, amount, consumed, granted }) =>
      `${period.year} ${period.name}: ${amount.toString()} ${consumed.toString()} of ${granted.toString()}`,
  );
}

/** `2020: 139999.50 300000.00` */
function forecast(tables: Tables, today?: string): string[] {
  return (courseOf(tables, today)?.forecast ?? []).map(
    ({ year, toCome, expected }) => `${year}: ${toCome.toString()} ${expected.toString()}`,
  );
}

const second = (status: string, granted: number | string): (number | string)[] => [
  ...['S2', 'Jobb', status, '2021-01-01', '2022-12-31', 500000, granted, '2020-12-01', '', '', ''],
];
const SECOND = second('Pågår', 500000);
const PARTY_OF_SECOND = ['S2', 'VAN', 'Nämnd', '', '', 'Genomför', '7101', '', '', '', ''];
const cost = (voucher: string, date: string, amount: number, ren = '5101') =>
  [voucher, date, '5010', ren, '70001', 'Lön', amount] as const;

/** S1 has 1 050 000 and a budget of 300 000, 300 000 and 450 000; by 2020 it has consumed 100 000 + 60 000,50. */
describe('Consumption against the grant', () => {
  it('is cumulated by period', () => {
    expect(periods(soundTables)).toEqual([
      '2020 Delår 1: 100000.00 100000.00 of 1050000.00',
      '2020 Delår 2: 60000.50 160000.50 of 1050000.00',
    ]);
  });

  it('stands still in a period without a cost', () => {
    const later = append(soundTables, 'Huvudbok', cost('V3', '2021-05-10', 10));
    expect(periods(later, '2021-12-31').slice(2)).toEqual([
      '2020 Helår: 0.00 160000.50 of 1050000.00',
      '2021 Delår 1: 0.00 160000.50 of 1050000.00',
      '2021 Delår 2: 10.00 160010.50 of 1050000.00',
    ]);
  });

  it('begins with the first year, whenever in it the first cost is', () => {
    const late = edit(soundTables, { 'Huvudbok!B2': '2020-10-01', 'Huvudbok!B3': '2020-10-01' });
    expect(periods(late)[0]).toBe('2020 Delår 1: 0.00 0.00 of 1050000.00');
  });

  it('is measured against the grant from the day of the decision', () => {
    const decidedLate = edit(soundTables, { 'Satsningar!H2': '2020-05-01' });
    expect(periods(decidedLate).map((line) => line.split(' of ')[1])).toEqual(['0.00', '1050000.00']);
  });

  it('is measured against what later decisions add, from their day', () => {
    const more = append(soundTables, 'Andringar', [
      'S1',
      '2020-06-01',
      'Kommunstyrelsen',
      'Tillskott',
      '',
      50000,
      '',
    ]);
    expect(periods(more).map((line) => line.split(' of ')[1])).toEqual(['1050000.00', '1100000.00']);
  });

  it('is measured against the grant from the start where no day of decision is given', () => {
    const undated = edit(soundTables, { 'Satsningar!D2': '2020-05-01', 'Satsningar!H2': '' });
    expect(periods(undated).map((line) => line.split(' of ')[1])).toEqual(['0.00', '1050000.00']);
  });

  it('is not measured against what has not been decided yet', () => {
    const late = append(append(soundTables, 'Huvudbok', cost('V3', '2020-10-01', 1)), 'Andringar', [
      'S1',
      '2020-12-15',
      'Kommunstyrelsen',
      'Tillskott',
      '',
      50000,
      '',
    ]);
    const last = (today: string) => periods(late, today)[2]?.split(' of ')[1];
    expect([last('2020-12-14'), last('2020-12-15')]).toEqual(['1050000.00', '1100000.00']);
  });

  it('says of a period that is not over that more may come', () => {
    expect(courseOf(soundTables, '2020-08-30')?.periods.map((own) => own.isPreliminary)).toEqual([
      false,
      true,
    ]);
  });

  it('is split by year beside the budget’s part of the grant', () => {
    const years = courseOf(soundTables)?.years.map(
      ({ year, granted, consumed }) => `${year}: ${granted.toString()} ${consumed.toString()}`,
    );
    expect(years).toEqual(['2020: 300000.00 160000.50', '2021: 300000.00 0.00', '2022: 450000.00 0.00']);
  });

  it('has its years in order, those before the budget’s first too', () => {
    const turned = edit(soundTables, { 'Budget!D1': '2022', 'Budget!F1': '2020' });
    const early = append(turned, 'Huvudbok', cost('V0', '2019-12-10', 40));
    const years = courseOf(early)?.years.map(
      ({ year, granted, consumed }) => `${year}: ${granted.toString()} ${consumed.toString()}`,
    );
    expect(years).toEqual([
      '2019: 0.00 40.00',
      '2020: 450000.00 160000.50',
      '2021: 300000.00 0.00',
      '2022: 300000.00 0.00',
    ]);
  });

  it('adds up the investments', () => {
    const two = append(
      append(soundTables, 'Satsningar', SECOND),
      'Huvudbok',
      cost('V3', '2021-01-10', 7, '7101'),
    );
    const withParty = append(two, 'Parter', [
      'S2',
      'VAN',
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
    expect(periods(withParty)).toEqual([
      '2020 Delår 1: 100000.00 100000.00 of 1050000.00',
      '2020 Delår 2: 60000.50 160000.50 of 1050000.00',
      '2020 Helår: 0.00 160000.50 of 1550000.00',
      '2021 Delår 1: 7.00 160007.50 of 1550000.00',
    ]);
  });

  it('leaves out an application', () => {
    const { investments, granted } =
      courseOf(append(soundTables, 'Satsningar', second('Ansökan', 500000))) ?? {};
    expect([investments, granted?.toString()]).toEqual([1, '1050000.00']);
  });

  it('leaves out, and counts, what has a grant that cannot be read', () => {
    const { investments, leftOut } =
      courseOf(append(soundTables, 'Satsningar', second('Pågår', 'mycket'))) ?? {};
    expect([investments, leftOut]).toEqual([1, 1]);
  });

  it('begins with the first year of any of the investments', () => {
    const two = append(append(soundTables, 'Satsningar', SECOND), 'Parter', PARTY_OF_SECOND);
    const early = append(two, 'Huvudbok', cost('V0', '2019-12-10', 40, '7101'));
    expect(periods(early)[0]).toBe('2019 Delår 1: 0.00 0.00 of 0.00');
  });

  it('has no periods before the first cost', () => {
    expect(periods(emptied(soundTables, 'Huvudbok'))).toEqual([]);
  });

  it('is measured against the grant from the beginning where no day is given at all', () => {
    const undated = edit(soundTables, { 'Satsningar!D2': '', 'Satsningar!H2': '' });
    expect(periods(undated).map((line) => line.split(' of ')[1])).toEqual(['1050000.00', '1050000.00']);
  });

  it('is nothing where nothing is decided', () => {
    expect(
      courseOf(edit(emptied(soundTables, 'Utbetalningar'), { 'Satsningar!C2': 'Ansökan' })),
    ).toBeUndefined();
  });
});

describe('The forecast of the consumption', () => {
  it('is what the budget leaves of the ledger’s last year, and the years after it', () => {
    expect(forecast(soundTables)).toEqual([
      '2020: 139999.50 300000.00',
      '2021: 300000.00 600000.00',
      '2022: 450000.00 1050000.00',
    ]);
  });

  it('takes nothing from other years where a year has passed its budget', () => {
    const dear = edit(soundTables, { 'Huvudbok!G2': 400000 });
    // 460 000,50 is consumed; 300 000 + 450 000 are left.
    expect(forecast(dear)).toEqual(['2021: 300000.00 760000.50', '2022: 450000.00 1210000.50']);
  });

  it('is the whole budget before the first cost', () => {
    expect(forecast(emptied(soundTables, 'Huvudbok'))).toEqual([
      '2020: 300000.00 300000.00',
      '2021: 300000.00 600000.00',
      '2022: 450000.00 1050000.00',
    ]);
  });

  it('comes in the ledger’s last year where it is of years before that', () => {
    // S2 has 40 of 2020 to come, while the ledger has gone on to 2021 for S1, which has 299 999 left of that year.
    const two = append(append(soundTables, 'Satsningar', SECOND), 'Parter', PARTY_OF_SECOND);
    const budgeted = append(two, 'Budget', ['S2', 'VAN', 'Personal', 40, '', '']);
    const later = append(budgeted, 'Huvudbok', cost('V3', '2021-02-10', 1));
    expect(forecast(later)[0]).toBe('2021: 300039.00 460040.50');
  });

  it('stands in the order of the years, whatever that of the columns', () => {
    const turned = edit(soundTables, { 'Budget!D1': '2022', 'Budget!F1': '2020' });
    // Of 2020's 450 000 the 160 000,50 are consumed.
    expect(forecast(turned)).toEqual([
      '2020: 289999.50 450000.00',
      '2021: 300000.00 750000.00',
      '2022: 300000.00 1050000.00',
    ]);
  });

  it('ends with what is expected in all', () => {
    expect(courseOf(soundTables)?.expected.toString()).toBe('1050000.00');
  });

  it('expects what is consumed where nothing is left of the budget', () => {
    expect(courseOf(emptied(soundTables, 'Budget'))?.expected.toString()).toBe('160000.50');
  });

  it('is no more than the budget where more has been credited than cost', () => {
    const credited = edit(soundTables, { 'Huvudbok!G2': -100000, 'Huvudbok!G3': 0 });
    expect(forecast(credited)[0]).toBe('2020: 300000.00 200000.00');
  });

  it('is nothing of an investment whose status cannot be read', () => {
    expect(forecast(edit(soundTables, { 'Satsningar!C2': 'Kanske' }))).toEqual([]);
  });

  it('adds up the investments', () => {
    const two = append(append(soundTables, 'Satsningar', SECOND), 'Parter', PARTY_OF_SECOND);
    const budgeted = append(two, 'Budget', ['S2', 'VAN', 'Personal', '', 7, 8]);
    expect(forecast(budgeted)).toEqual([
      '2020: 139999.50 300000.00',
      '2021: 300007.00 600007.00',
      '2022: 450008.00 1050015.00',
    ]);
  });

  it('is nothing of an investment that has ended', () => {
    expect(forecast(edit(soundTables, { 'Satsningar!C2': 'Avslutad' }))).toEqual([]);
  });
});
