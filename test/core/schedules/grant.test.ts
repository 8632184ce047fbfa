import { schedulesOf } from '../resultFile';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, given, soundTables } from '../workbookBuilder';

const budget = (...rows: Rows): Tables => append(emptied(soundTables, 'Budget'), 'Budget', ...rows);
const oneAndEvaluation = budget(
  ['S1', 'VAN', 'Personal', 333333.33, '', ''],
  ['S1', 'VAN', 'Utvärdering', '', '', 16666.67],
);

function grant(tables: Tables) {
  const [line] = schedulesOf(tables).grants;
  return line && [line.applied, line.evaluation, line.granted];
}

describe('The granted sum', () => {
  it('is the budget and five percent on top', () => {
    // 5 % of 333 333,33 = 16 666,6665 → 16 666,67.
    expect(grant(oneAndEvaluation)).toEqual(['333333.33', '16666.67', '350000.00']);
  });

  it('is the whole budget where evaluation lies within it', () => {
    // 5 % of 350 000 = 17 500.
    expect(grant(given(oneAndEvaluation, 'utvärdering.läsart', 'inom'))).toEqual([
      '350000.00',
      '17500.00',
      '350000.00',
    ]);
  });

  it('is the budget grossed up where the text is read so', () => {
    // 333 333,33 / 0,95 = 350 877,18947… → 350 877,19; less 333 333,33 = 17 543,86.
    expect(grant(given(oneAndEvaluation, 'utvärdering.läsart', 'uppräknat'))).toEqual([
      '333333.33',
      '17543.86',
      '350877.19',
    ]);
  });

  it('takes another share where the municipality has one', () => {
    // 4 % of 333 333,33 = 13 333,3332 → 13 333,33.
    expect(grant(given(oneAndEvaluation, 'utvärdering.andel', '4 %'))).toEqual([
      '333333.33',
      '13333.33',
      '346666.66',
    ]);
  });

  it('rounds half an öre up', () => {
    // 5 % of 0,10 = 0,005.
    expect(grant(budget(['S1', 'VAN', 'Personal', 0.1, '', '']))).toEqual(['0.10', '0.01', '0.11']);
  });

  it('rounds half an öre away from zero when it is negative', () => {
    expect(grant(budget(['S1', 'VAN', 'Personal', -0.1, '', '']))).toEqual(['-0.10', '-0.01', '-0.11']);
  });

  it('adds 0,1 and 0,2 to 0,30', () => {
    expect(grant(budget(['S1', 'VAN', 'Personal', 0.1, 0.2, '']))?.[0]).toBe('0.30');
  });

  it('rounds each cell by what was typed: 1,005 is 1,01 and 2,675 is 2,68', () => {
    expect(grant(budget(['S1', 'VAN', 'Personal', 1.005, 2.675, '']))?.[0]).toBe('3.69');
  });

  it('is the budget itself where all of it would be evaluation', () => {
    const all = given(
      given(budget(['S1', 'VAN', 'Personal', 1000, '', '']), 'utvärdering.andel', 1),
      'utvärdering.läsart',
      'uppräknat',
    );
    expect(grant(all)).toEqual(['1000.00', '0.00', '1000.00']);
  });

  it('is without a budget what was decided, with its end and no sums of the budget', () => {
    expect(schedulesOf(emptied(soundTables, 'Budget')).grants).toEqual([
      { satsning: 'S1', inForce: '1050000.00', end: '2022-12-31' },
    ]);
  });

  it('is what the budget gives where the decided sum cannot be read', () => {
    expect(grant(edit(soundTables, { 'Satsningar!G2': '#REF!' }))).toEqual([
      '1000000.00',
      '50000.00',
      '1050000.00',
    ]);
  });

  it('is nothing to show where there is neither a budget nor a decided sum', () => {
    const undecided = edit(emptied(soundTables, 'Budget'), { 'Satsningar!G2': '' });
    expect(schedulesOf(undecided).grants).toEqual([]);
  });

  it('follows the sum in the budget, not the sum decided', () => {
    expect(grant(soundTables)).toEqual(['1000000.00', '50000.00', '1050000.00']);
  });

  it('is in kronor where the budget is in thousands', () => {
    // 0,1234567 tkr = 123,4567 kr → 123,46; 5 % = 6,173 → 6,17.
    const thousands = given(budget(['S1', 'VAN', 'Personal', 0.1234567, '', '']), 'beloppsenhet', 'tkr');
    expect(grant(thousands)).toEqual(['123.46', '6.17', '129.63']);
  });
});
