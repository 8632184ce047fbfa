import { OreSum } from '../../../src/core/ledger/oreSum';
import { Money } from '../../../src/core/values/money';

const LARGEST = Number.MAX_SAFE_INTEGER;

function sumOf(...ores: readonly number[]): OreSum {
  const sum = new OreSum();
  for (const ore of ores) sum.add(ore);
  return sum;
}

describe('A sum of öre', () => {
  it.each([
    ['incomes', [-4_503_599_627_370_494, -LARGEST], -13_510_798_882_111_485n],
    ['costs', [4_503_599_627_370_494, LARGEST], 13_510_798_882_111_485n],
    ['both', [-LARGEST, -LARGEST, LARGEST, 1, 1], -9_007_199_254_740_989n],
  ])('keeps an odd öre of %s, however large', (_, ores, ore) => {
    expect(sumOf(...ores).total().ore).toBe(ore);
  });

  it.each([
    ['an öre more', [7, 4], true],
    ['as much', [6, 4], false],
    ['an öre less', [5, 4], false],
  ])('is more than ten öre where it is %s', (_, ores, isMore) => {
    expect(sumOf(...ores).isMoreThan(Money.ofOre(10n))).toBe(isMore);
  });

  it.each([
    ['an öre more', [LARGEST, LARGEST, 1], true],
    ['as much', [LARGEST, LARGEST], false],
    ['an öre less', [LARGEST, LARGEST, -1], false],
  ])('past the largest safe number is more than another where it is %s', (_, ores, isMore) => {
    expect(sumOf(...ores).isMoreThan(Money.ofOre(18_014_398_509_481_982n))).toBe(isMore);
  });
});
