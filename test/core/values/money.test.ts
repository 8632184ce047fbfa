import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Money, wholeKronorUp } from '../../../src/core/values/money';

describe('An amount from a decimal', () => {
  it.each([
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['1.0049999', '1.00'],
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['-1.005', '-1.01'],
    ['-0.004', '0.00'],
    ['0.1', '0.10'],
    ['9999999999999.995', '10000000000000.00'],
    ['1e13', '10000000000000.00'],
    ['1e-30', '0.00'],
  ])('%s is %s: half an öre goes away from zero', (decimal, written) => {
    expect(Money.fromDecimal(new Decimal(decimal)).toString()).toBe(written);
  });

  it('keeps the öre of the largest amount', () => {
    expect(Money.fromDecimal(new Decimal('9999999999999.99')).ore).toBe(999999999999999n);
  });
});

describe('A sum', () => {
  it('of a tenth and two tenths is three tenths', () => {
    expect(
      Money.sum([Money.fromDecimal(new Decimal(0.1)), Money.fromDecimal(new Decimal(0.2))]).toString(),
    ).toBe('0.30');
  });

  it('of a thousand largest amounts and an öre keeps the öre', () => {
    const largest = Array.from({ length: 1000 }, () => Money.ofKronor(10_000_000_000_000n));
    expect(Money.sum([...largest, Money.oneOre]).toString()).toBe('10000000000000000.01');
  });

  it('of nothing is nothing', () => {
    expect(Money.sum([]).isZero()).toBe(true);
  });

  it('does not follow the order of its terms', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })), (ores) => {
        const amounts = ores.map((ore) => Money.ofOre(ore));
        expect(Money.sum([...amounts].reverse()).ore).toBe(Money.sum(amounts).ore);
      }),
      { seed: 1 },
    );
  });
});

describe('To the nearest krona', () => {
  it.each([
    [249n, 200n],
    [250n, 300n],
    [-249n, -200n],
    [-250n, -300n],
    [50n, 100n],
    [49n, 0n],
    [-50n, -100n],
    [0n, 0n],
  ])('%s öre are %s öre', (from, to) => {
    expect(Money.ofOre(from).toNearestKrona().ore).toBe(to);
  });
});

describe('Up to whole kronor', () => {
  it.each([
    ['119999.997', '120000.00'],
    ['120000', '120000.00'],
    ['100000.002', '100001.00'],
    ['0.0000001', '1.00'],
    ['0', '0.00'],
  ])('%s is %s', (decimal, written) => {
    expect(wholeKronorUp(new Decimal(decimal)).toString()).toBe(written);
  });
});

describe('An amount', () => {
  it.each([
    [5n, '0.05'],
    [-5n, '-0.05'],
    [100n, '1.00'],
    [-12345n, '-123.45'],
    [0n, '0.00'],
  ])('of %s öre is written %s', (ore, written) => {
    expect(Money.ofOre(ore).toString()).toBe(written);
  });

  it('lies within an amount that it is exactly as far from', () => {
    expect(Money.ofOre(101n).isWithin(Money.oneOre, Money.ofOre(100n))).toBe(true);
  });

  it('does not lie within an amount that it is further from', () => {
    expect(Money.ofOre(98n).isWithin(Money.oneOre, Money.ofOre(100n))).toBe(false);
  });

  it('is a number to the öre in a cell', () => {
    expect(Money.ofOre(999999999999999n).toNumber()).toBe(9999999999999.99);
  });
});

describe('Of two amounts', () => {
  const [less, more] = [Money.ofOre(-5n), Money.ofOre(3n)];

  it('the larger and the smaller are found in either order', () => {
    expect([
      Money.max(less, more),
      Money.max(more, less),
      Money.min(less, more),
      Money.min(more, less),
    ]).toEqual([more, more, less, less]);
  });

  it('the one is more, the other less', () => {
    expect([
      more.isMoreThan(less),
      less.isMoreThan(more),
      less.isLessThan(more),
      more.isLessThan(less),
    ]).toEqual([true, false, true, false]);
  });

  it('that are the same neither is more nor less', () => {
    const same = Money.ofOre(3n);
    expect([more.equals(same), more.isMoreThan(same), more.isLessThan(same), more.equals(less)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('the sum and the difference keep their signs', () => {
    expect([less.plus(more).ore, less.minus(more).ore]).toEqual([-2n, -8n]);
  });
});

describe('The sign of an amount', () => {
  it.each([
    [1n, true, false, false],
    [0n, false, true, false],
    [-1n, false, false, true],
  ])('of %s öre is told: positive %s, nothing %s, negative %s', (ore, positive, zero, negative) => {
    const amount = Money.ofOre(ore);
    expect([amount.isPositive(), amount.isZero(), amount.isNegative()]).toEqual([positive, zero, negative]);
  });

  it('goes with abs, and what is below nothing with atLeastZero', () => {
    const owed = Money.ofOre(-7n);
    expect([owed.abs().ore, owed.negated().ore, owed.atLeastZero().ore]).toEqual([7n, 7n, 0n]);
  });
});

describe('An amount in kronor', () => {
  it('is exact as a decimal', () => {
    expect(Money.ofOre(-12345n).toDecimal().toString()).toBe('-123.45');
  });

  it('is whole when it has no öre', () => {
    expect([10000n, 10001n, -100n, -99n].map((ore) => Money.ofOre(ore).isWholeKronor())).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
