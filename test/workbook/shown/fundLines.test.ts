import { fundLines } from '../../../src/workbook/shown/fundLines';
import { runOn } from '../../core/rules/askRule';
import { edit, emptied, given, soundTables } from '../../core/workbookBuilder';

/** 65 000 000 in 2019, when the municipality's budget is 3 000 000 000. */
describe('What the fund is measured against', () => {
  it('is two percent of the municipality’s budget', () => {
    expect(fundLines(runOn(soundTables))[0]?.goal?.amount.toString()).toBe('60000000.00');
  });

  it('follows the parameter', () => {
    const higher = given(soundTables, 'fond.målandel', 0.025);
    expect(fundLines(runOn(higher))[0]?.goal?.amount.toString()).toBe('75000000.00');
  });

  it('is nothing in a year without a budget', () => {
    expect(fundLines(runOn(soundTables))[1]?.goal).toBeUndefined();
  });

  it('is rounded to the öre', () => {
    const odd = edit(soundTables, { 'Reservation!D2': 3000000000.25 });
    // Two percent is 60 000 000,005.
    expect(fundLines(runOn(odd))[0]?.goal?.amount.toString()).toBe('60000000.01');
  });

  it('is nothing without a reserve', () => {
    expect(fundLines(runOn(emptied(soundTables, 'Reservation')))).toEqual([]);
  });
});
