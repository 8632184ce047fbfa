/** Gives whole numbers from 0 to 2³² − 1, each as likely. */
export type RandomSource = () => number;

const MULTIPLIER_HIGH = 0x5851f42d;
const MULTIPLIER_LOW = 0x4c957f2d;

/**
 * PCG32 (XSH RR 64/32), M. E. O'Neill's generator, in whole numbers only: the same seed gives the same numbers on
 * every machine. Its 64-bit state is kept as two 32-bit halves, since a `bigint` would be many times slower.
 *
 * @param seed where in its sequence it starts, 64 bits
 * @param stream which sequence, 63 bits
 */
export function pcg32(seed: bigint, stream: bigint): RandomSource {
  const increment = BigInt.asUintN(64, (stream << 1n) | 1n);
  const [incrementHigh, incrementLow] = halves(increment);
  let high = 0;
  let low = 0;

  function step(): void {
    const [productHigh, productLow] = timesMultiplier(high, low);
    const sum = productLow + incrementLow;
    low = sum >>> 0;
    high = (productHigh + incrementHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  }

  step();
  const [seedHigh, seedLow] = halves(BigInt.asUintN(64, seed));
  const seeded = low + seedLow;
  low = seeded >>> 0;
  high = (high + seedHigh + (seeded > 0xffffffff ? 1 : 0)) >>> 0;
  step();

  return () => {
    const output = permuted(high, low);
    step();
    return output;
  };
}

/** The output of a state: `((state >> 18) ^ state) >> 27`, turned right by `state >> 59`. */
function permuted(high: number, low: number): number {
  const mixedHigh = high ^ (high >>> 18);
  const mixedLow = low ^ ((low >>> 18) | (high << 14));
  const word = (mixedLow >>> 27) | (mixedHigh << 5);
  const turn = high >>> 27;
  return ((word >>> turn) | (word << (-turn & 31))) >>> 0;
}

/** The product's lowest 64 bits. */
function timesMultiplier(high: number, low: number): readonly [number, number] {
  const a = low >>> 16;
  const b = low & 0xffff;
  const c = MULTIPLIER_LOW >>> 16;
  const d = MULTIPLIER_LOW & 0xffff;
  const lowest = b * d;
  const ad = a * d;
  const bc = b * c;
  const middle = (lowest >>> 16) + (ad & 0xffff) + (bc & 0xffff);
  const carried = a * c + (ad >>> 16) + (bc >>> 16) + (middle >>> 16);
  const crossed = Math.imul(high, MULTIPLIER_LOW) + Math.imul(low, MULTIPLIER_HIGH);
  return [(carried + crossed) >>> 0, ((middle << 16) | (lowest & 0xffff)) >>> 0];
}

function halves(value: bigint): readonly [number, number] {
  return [Number(value >> 32n), Number(value & 0xffffffffn)];
}
