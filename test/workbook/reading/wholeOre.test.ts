import fc from 'fast-check';
import { Exact, Money } from '../../../src/core/values/money';
import { wholeOre } from '../../../src/workbook/reading/wholeOre';

const inDecimals = (amount: number, unit: 1 | 1000): bigint =>
  Money.fromDecimal(new Exact(String(amount)).times(unit)).ore;

const anyDouble = fc.double({ noNaN: true, min: -1e14, max: 1e14 });
const typed = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

describe('An amount in whole öre', () => {
  it.each([
    [1234.56, 1, 123_456],
    [0.29, 1, 29],
    [-0.01, 1, -1],
    [1.00005, 1000, 100_005],
    [1.005, 1000, 100_500],
  ] as const)('is read as it stands: %p in units of %p kr', (amount, unit, ore) => {
    expect(wholeOre(amount, unit)).toBe(ore);
  });

  it.each([
    ['a part of an öre', 1234.565, 1],
    ['a part of an öre in thousands', 1.000051, 1000],
    ['a binary fraction that is not quite the öre', 0.1 + 0.2, 1],
    ['more digits than a binary fraction has for itself', 1e13, 1],
    ['no number of kronor', NaN, 1],
    ['no end', Infinity, 1],
  ] as const)('is left to decimals where it has %s', (_, amount, unit) => {
    expect(wholeOre(amount, unit)).toBeUndefined();
  });

  it('is plainly nothing where it is −0', () => {
    expect(Object.is(wholeOre(-0), 0)).toBe(true);
  });

  it.each([1, 1000] as const)('is what decimals give, in units of %p kr', (unit) => {
    fc.assert(
      fc.property(fc.oneof(anyDouble, typed), (amount) => {
        const ore = wholeOre(amount, unit);
        return ore === undefined || BigInt(ore) === inDecimals(amount, unit);
      }),
      { numRuns: 2_000 },
    );
  });
});
