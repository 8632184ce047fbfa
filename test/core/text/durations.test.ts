import { betweenYears, inMonths } from '../../../src/core/text/durations';
import { inSwedish } from '../../../src/core/text/inSwedish';

describe('A number of months', () => {
  it.each([
    [1, '1 månad'],
    [6, '6 månader'],
    [0, '0 månader'],
  ])('%i is %s', (months, told) => {
    expect(inSwedish(inMonths(months))).toBe(told);
  });
});

describe('A number of years', () => {
  it('is told by both its ends', () => {
    expect(inSwedish(betweenYears(1, 3))).toBe('1–3 år');
  });

  it('is told once where its ends are the same', () => {
    expect(inSwedish(betweenYears(2, 2))).toBe('2 år');
  });
});
