import { runOn } from '../../core/rules/askRule';
import type { CellValue } from '../../../src/workbook/snapshot';
import { given, soundTables } from '../../core/workbookBuilder';

/** The cells of rows that another of the same day takes the place of. */
function doubled(parameter: string, ...values: readonly CellValue[]): (string | undefined)[] {
  const tables = values.reduce<typeof soundTables>((all, value) => given(all, parameter, value), soundTables);
  return runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-10')
    .map(({ place }) => place?.cell);
}

describe('A staircase of rates', () => {
  test('has no other value than itself', () => {
    expect(doubled('payoff.räntetrappa', '1: 0,035; 31: 0,03')).toEqual([]);
  });

  test('is the same on two rows however its rates are written', () => {
    expect(doubled('payoff.räntetrappa', '1: 0,035; 31: 0,03', 'år 31: 3 %; år 1: 3,5 %')).toEqual([]);
  });

  test.each([
    ['another rate', '1: 0,035; 31: 0,025'],
    ['another year', '1: 0,035; 41: 0,03'],
    ['one step more', '1: 0,035; 31: 0,03; 76: 0,02'],
  ])('with %s from the same day is another, and the first does not hold', (_, other) => {
    expect(doubled('payoff.räntetrappa', '1: 0,035; 31: 0,03', other)).toEqual(['B9']);
  });
});

describe('Days of a year', () => {
  test('are the same whether Excel has made a date of them or not', () => {
    // 43951 is 2020-04-30.
    expect(doubled('kalender.delår1', 43951, '04-30')).toEqual([]);
  });

  test('that differ are told', () => {
    expect(doubled('redovisning.förfallodagar', '09-30, 01-31', '09-30, 02-15')).toEqual(['B9']);
  });
});
