import fc from 'fast-check';
import { pcg32 } from '../../../../src/core/payoff/risk/pcg32';
import { percentile } from '../../../../src/core/payoff/risk/percentile';
import { triangularValue } from '../../../../src/core/payoff/risk/triangular';
import { drawing } from '../../../drawing';

const MASK = (1n << 64n) - 1n;

/** The generator as its paper writes it, in 64-bit numbers. */
function pcg32AsDefined(seed: bigint, stream: bigint): () => number {
  const increment = ((stream << 1n) | 1n) & MASK;
  let state = 0n;
  const next = (): number => {
    const old = state;
    state = (old * 6364136223846793005n + increment) & MASK;
    const word = (((old >> 18n) ^ old) >> 27n) & 0xffffffffn;
    const turn = old >> 59n;
    return Number(((word >> turn) | (word << (-turn & 31n))) & 0xffffffffn);
  };
  next();
  state = (state + seed) & MASK;
  next();
  return next;
}

const take = (next: () => number, count: number): number[] => Array.from({ length: count }, () => next());

describe('PCG32', () => {
  it("gives the numbers of its author's own demonstration", () => {
    expect(take(pcg32(42n, 54n), 6)).toEqual([
      0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e,
    ]);
  });

  it('gives the hundred thousandth number of that sequence', () => {
    expect(take(pcg32(42n, 54n), 100_000).at(-1)).toBe(0x46c39889);
  });

  it.each([
    [0n, 0n],
    [MASK, (1n << 63n) - 1n],
    [0xffffffffn, 0x7fffffffn],
  ])('starts right at the end of its range: seed %s, stream %s', (seed, stream) => {
    expect(take(pcg32(seed, stream), 50)).toEqual(take(pcg32AsDefined(seed, stream), 50));
  });

  it('is what its definition says for any seed and stream', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MASK), fc.bigInt(0n, MASK >> 1n), (seed, stream) => {
        expect(take(pcg32(seed, stream), 20)).toEqual(take(pcg32AsDefined(seed, stream), 20));
      }),
      drawing(100),
    );
  });
});

describe('A triangular value', () => {
  const triangle = { low: 10, mode: 20, high: 50 };

  it.each([
    [0, 10],
    // A quarter lies below the mode: 10 of 40.
    [0.25, 20],
    [0.0625, 15],
    // (50 − x)² / (40 · 30) = 0,03 gives x = 44.
    [0.97, 44],
    [1, 50],
  ])('has the share %d of the draws below it at %d', (uniform, value) => {
    expect(triangularValue(triangle, uniform)).toBeCloseTo(value, 10);
  });

  it('may have its mode at an end', () => {
    expect(triangularValue({ low: 0, mode: 0, high: 1 }, 0.75)).toBe(0.5);
  });

  it('never leaves its ends and never falls when the share rises', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const lower = triangularValue(triangle, Math.min(a, b));
        const upper = triangularValue(triangle, Math.max(a, b));
        expect([10 <= lower, lower <= upper + 1e-12, upper <= 50]).toEqual([true, true, true]);
      }),
      drawing(100),
    );
  });
});

describe('A percentile', () => {
  it.each([
    [0, 1],
    [0.5, 2.5],
    [0.95, 3.85],
    [1, 4],
  ])('%d of 1, 2, 3, 4 is %d, as in Excel', (part, value) => {
    expect(percentile([1, 2, 3, 4], part)).toBeCloseTo(value, 12);
  });

  it('of one number is that number', () => {
    expect(percentile([7], 0.05)).toBe(7);
  });
});
