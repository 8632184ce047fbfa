import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { DiscountSchedule } from '../../../src/core/payoff/discounting';
import { constantRate, discountFactors, rateSteps } from '../../../src/core/payoff/discounting';
import { presentMonthsOfEffect } from '../../../src/core/payoff/measures';
import { Exact } from '../../../src/core/values/money';
import { Fraction } from './fraction';
import { quantity } from './payoffCase';
import { drawing } from '../../drawing';

function steps(...rates: readonly (readonly [number, string])[]): DiscountSchedule {
  const schedule = rateSteps(rates.map(([fromYear, rate]) => ({ fromYear, rate: quantity(rate) })));
  if (schedule === undefined) throw new Error('not a schedule');
  return schedule;
}

/** HM Treasury, The Green Book, Annex A6: the declining long-term rate. */
const greenBook = steps(
  [1, '0.035'],
  [31, '0.03'],
  [76, '0.025'],
  [126, '0.02'],
  [201, '0.015'],
  [301, '0.01'],
);

describe("The Green Book's discount factors", () => {
  it.each([
    [0, '1.0000'],
    [1, '0.9662'],
    [2, '0.9335'],
    [5, '0.8420'],
    [10, '0.7089'],
    [20, '0.5026'],
    [30, '0.3563'],
    [31, '0.3459'],
    [50, '0.1973'],
    [75, '0.0942'],
    [76, '0.0919'],
    [100, '0.0508'],
    [125, '0.0274'],
  ])('are, for year %i, %s', (year, factor) => {
    expect(discountFactors(greenBook, year).at(-1)?.toFixed(4)).toBe(factor);
  });

  it('go from year 30 to 31 by the new rate alone', () => {
    const factors = discountFactors(greenBook, 31);
    expect(factors[30]?.dividedBy(factors[31] ?? 1).toFixed(30)).toBe(new Exact('1.03').toFixed(30));
  });

  it('go from year 29 to 30 by the old rate', () => {
    const factors = discountFactors(greenBook, 30);
    expect(factors[29]?.dividedBy(factors[30] ?? 1).toFixed(30)).toBe(new Exact('1.035').toFixed(30));
  });
});

/** What effects at the end of year 1, 2 … are worth now; a year's is twelve months'. */
function presentWorth(yearly: readonly Decimal.Value[], schedule: DiscountSchedule): Decimal {
  const years = yearly.map((amount, index) => {
    const monthly = new Exact(amount).dividedBy(12);
    return { year: index + 1, undecayed: monthly, decayed: monthly };
  });
  return presentMonthsOfEffect(years, schedule);
}

describe('What effects are worth now', () => {
  // 10 or 5 million now, 2,5 or 1,5 million a year for four years at 3,5 %; the four factors add up to 3,6731.
  it.each([
    [10, [2.5, 2.5, 2.5, 2.5], '-0.82'],
    [5, [1.5, 1.5, 1.5, 1.5], '0.51'],
  ])('is, less %d million, for %j million a year, %s', (spent, yearly, worth) => {
    const present = presentWorth(yearly, constantRate(quantity('0.035')));
    expect(present.minus(spent).toFixed(2)).toBe(worth);
  });

  it('is nothing without years', () => {
    expect(presentWorth([], greenBook).toFixed()).toBe('0');
  });

  it('is the sum of fractions that it is', () => {
    const rate = fc.integer({ min: 0, max: 3000 }).map((value) => new Exact(value).dividedBy(10_000));
    const effect = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(rate, rate, fc.array(effect, { minLength: 1, maxLength: 12 }), (first, later, yearly) => {
        const schedule = steps([1, first.toFixed()], [4, later.toFixed()]);
        let factor = Fraction.of(1);
        let sum = Fraction.of(0);
        yearly.forEach((amount, index) => {
          factor = factor.over(Fraction.of(1).plus(Fraction.of(index + 1 < 4 ? first : later)));
          sum = sum.plus(Fraction.of(amount).times(factor));
        });
        expect(presentWorth(yearly, schedule).toFixed(20)).toBe(sum.toFixed(20));
      }),
      drawing(50),
    );
  });
});

describe('Steps of rates', () => {
  const step = (fromYear: number, rate: string) => ({ fromYear, rate: quantity(rate) });

  it('are put in the order of their years', () => {
    expect(rateSteps([step(31, '0.03'), step(1, '0.035')])?.map(({ fromYear }) => fromYear)).toEqual([1, 31]);
  });

  it.each([
    ['there are none', []],
    ['none holds in the first year', [step(2, '0.03')]],
    ['a year stands twice', [step(1, '0.03'), step(1, '0.04')]],
    ['a year is not whole', [step(1, '0.03'), step(2.5, '0.04')]],
    ['everything is lost in a year', [step(1, '-1')]],
  ])('are no schedule when %s', (_, own) => {
    expect(rateSteps(own)).toBeUndefined();
  });
});
