import type { Period } from '../../../src/core/model/period';
import {
  comparePeriods,
  periodAfter,
  periodKey,
  periodLabel,
  periodTitle,
} from '../../../src/core/model/period';
import { inSwedish } from '../../../src/core/text/inSwedish';

/** In their order. */
const periods: readonly Period[] = [
  { year: 2020, name: 'Helår' },
  { year: 2021, name: 'Delår 1' },
  { year: 2021, name: 'Delår 2' },
  { year: 2021, name: 'Helår' },
  { year: 2022, name: 'Delår 1' },
];

describe('A period', () => {
  it('is named within a line with a small letter, and at its beginning with a capital', () => {
    const named = periods
      .slice(1, 4)
      .map((period) => [periodLabel, periodTitle].map((words) => inSwedish(words(period))));
    expect(named).toEqual([
      ['delår 1 2021', 'Delår 1 2021'],
      ['delår 2 2021', 'Delår 2 2021'],
      ['helår 2021', 'Helår 2021'],
    ]);
  });

  it('is followed by the next of its year, and the last by the first of the next year', () => {
    expect(periods.slice(0, -1).map(periodAfter)).toEqual(periods.slice(1));
  });

  it('comes after those before it in time', () => {
    const shuffled = [3, 0, 4, 2, 1].flatMap((index) => periods[index] ?? []);
    expect(shuffled.sort(comparePeriods)).toEqual(periods);
  });

  it('is as late as itself', () => {
    expect(periods.map((period) => comparePeriods(period, { ...period }))).toEqual([0, 0, 0, 0, 0]);
  });

  it('has a key of its own', () => {
    expect(periods.map(periodKey)).toEqual([
      '2020 Helår',
      '2021 Delår 1',
      '2021 Delår 2',
      '2021 Helår',
      '2022 Delår 1',
    ]);
  });
});
