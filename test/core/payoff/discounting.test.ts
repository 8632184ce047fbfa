import fc from 'fast-check';
import type { DiscountSchedule } from '../../../src/core/payoff/discounting';
import {
  constantRate,
  discountFactors,
  netPresentValue,
  rateSteps,
} from '../../../src/core/payoff/discounting';
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

describe('A net present value', () => {
  // 10 or 5 million now, 2,5 or 1,5 million a year for four years at 3,5 %; the four factors add up to 3,6731.
  it.each([
    [[-10, 2.5, 2.5, 2.5, 2.5], '-0.82'],
    [[-5, 1.5, 1.5, 1.5, 1.5], '0.51'],
  ])('of %j million is %s', (flows, npv) => {
    const value = netPresentValue(
      flows.map((flow) => new Exact(flow)),
      constantRate(quantity('0.035')),
    );
    expect(value.toFixed(2)).toBe(npv);
  });

  it('of nothing is nothing', () => {
    expect(netPresentValue([], greenBook).toFixed()).toBe('0');
  });

  it('is the sum of fractions that it is', () => {
    const rate = fc.integer({ min: 0, max: 3000 }).map((value) => new Exact(value).dividedBy(10_000));
    const flow = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(rate, rate, fc.array(flow, { minLength: 1, maxLength: 12 }), (first, later, flows) => {
        const schedule = steps([1, first.toFixed()], [4, later.toFixed()]);
        let factor = Fraction.of(1);
        let sum = Fraction.of(0);
        flows.forEach((amount, year) => {
          if (year > 0) factor = factor.over(Fraction.of(1).plus(Fraction.of(year < 4 ? first : later)));
          sum = sum.plus(Fraction.of(amount).times(factor));
        });
        const value = netPresentValue(
          flows.map((amount) => new Exact(amount)),
          schedule,
        );
        expect(value.toFixed(20)).toBe(sum.toFixed(20));
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
