import fc from 'fast-check';
import { largestRemainder } from '../../../src/core/values/largestRemainder';
import { Money } from '../../../src/core/values/money';

const kronor = (...amounts: readonly number[]): Money[] => amounts.map((amount) => Money.ofKronor(amount));

function split(total: Money, weights: readonly Money[], unit = Money.oneKrona): string[] | undefined {
  return largestRemainder(total, weights, unit)?.map(String);
}

describe('What is split', () => {
  it('goes by weight', () => {
    expect(split(Money.ofKronor(100), kronor(3, 1))).toEqual(['75.00', '25.00']);
  });

  it('gives the odd krona to the largest fraction', () => {
    // 1 001 × 0,6 = 600,6 and × 0,4 = 400,4.
    expect(split(Money.ofKronor(1001), kronor(60, 40))).toEqual(['601.00', '400.00']);
  });

  it('gives it to the last where the last has the largest fraction', () => {
    // 10 over 5 : 5 : 6 is 3,125, 3,125 and 3,75.
    expect(split(Money.ofKronor(10), kronor(5, 5, 6))).toEqual(['3.00', '3.00', '4.00']);
  });

  it('looks at the fraction and not at the weight', () => {
    // 10 over 5 : 2 is 7,14 and 2,86.
    expect(split(Money.ofKronor(10), kronor(5, 2))).toEqual(['7.00', '3.00']);
  });

  it('gives equal fractions to the first', () => {
    expect(split(Money.ofKronor(1), kronor(1, 1, 1))).toEqual(['1.00', '0.00', '0.00']);
  });

  it('may have the öre for its unit', () => {
    // 100,01 / 3 = 33,33666….
    expect(split(Money.ofOre(10001n), kronor(1, 1, 1), Money.oneOre)).toEqual(['33.34', '33.34', '33.33']);
  });

  it('gives a rest smaller than the unit to the next in turn', () => {
    // 1,50 kr over 1 : 1 is 0,75 each: one krona to the first, and the öre that are left to the second.
    expect(split(Money.ofOre(150n), kronor(1, 1))).toEqual(['1.00', '0.50']);
  });

  it('gives nothing to a weight below nothing', () => {
    expect(split(Money.ofKronor(10), kronor(-5, 1))).toEqual(['0.00', '10.00']);
  });

  it('is nothing for each where there is nothing to split', () => {
    expect(split(Money.zero, kronor(0, 0))).toEqual(['0.00', '0.00']);
  });

  it('has no answer where nobody has weight', () => {
    expect(split(Money.oneKrona, kronor(0, -1))).toBeUndefined();
  });

  it('has no answer where there is nobody', () => {
    expect(split(Money.oneKrona, [])).toBeUndefined();
  });

  it('keeps its öre in amounts beyond binary fractions', () => {
    // 10^15 + 1 kr in two: the odd krona to the first.
    expect(split(Money.ofKronor(1_000_000_000_000_001n), kronor(7, 7))).toEqual([
      '500000000000001.00',
      '500000000000000.00',
    ]);
  });
});

describe('Whatever is split', () => {
  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 8 })
    .filter((ores) => ores.some((ore) => ore > 0n));
  const total = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const unit = fc.constantFrom(Money.oneKrona, Money.oneOre);
  const parts = (ore: bigint, by: readonly bigint[], size: Money): bigint[] =>
    (
      largestRemainder(
        Money.ofOre(ore),
        by.map((weight) => Money.ofOre(weight)),
        size,
      ) ?? []
    ).map((part) => part.ore);
  const add = (ores: readonly bigint[]): bigint => ores.reduce((sum, ore) => sum + ore, 0n);

  it('adds up', () => {
    fc.assert(
      fc.property(total, weights, unit, (ore, by, size) => expect(add(parts(ore, by, size))).toBe(ore)),
      { seed: 2 },
    );
  });

  it('gives nobody a unit more or less than the exact share', () => {
    fc.assert(
      fc.property(total, weights, unit, (ore, by, size) => {
        const all = add(by);
        parts(ore, by, size).forEach((part, index) => {
          const off = part * all - ore * (by[index] ?? 0n);
          expect(off < size.ore * all && off > -size.ore * all).toBe(true);
        });
      }),
      { seed: 3 },
    );
  });

  it('gives nothing to who has no weight', () => {
    fc.assert(
      fc.property(total, weights, (ore, by) => {
        const whole = ore - (ore % 100n);
        const given = parts(whole, [...by, 0n], Money.oneKrona);
        expect(given[given.length - 1]).toBe(0n);
      }),
      { seed: 4 },
    );
  });

  it('follows its weights when they change places, if no two fractions are alike', () => {
    const distinct = fc
      .tuple(total, fc.uniqueArray(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 2, maxLength: 6 }))
      .filter(([ore, by]) => new Set(by.map((weight) => (ore * weight) % add(by))).size === by.length);
    fc.assert(
      fc.property(distinct, fc.nat(), ([ore, by], turn) => {
        const turned = by.map((_, index) => by[(index + turn) % by.length] ?? 0n);
        const before = parts(ore, by, Money.oneOre);
        expect(parts(ore, turned, Money.oneOre)).toEqual(
          before.map((_, index) => before[(index + turn) % by.length]),
        );
      }),
      { seed: 5 },
    );
  });
});
