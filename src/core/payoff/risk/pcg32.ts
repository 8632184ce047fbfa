/** Gives whole numbers from 0 to 2³² − 1, each as likely. */
export type RandomSource = () => number;

// Looked up once: a global is slow to reach where code runs in a context of its own.
const { imul } = Math;

const MULTIPLIER_HIGH = 0x5851f42d;
const MULTIPLIER_LOW = 0x4c957f2d;
const MULTIPLIER_UPPER = MULTIPLIER_LOW >>> 16;
const MULTIPLIER_LOWER = MULTIPLIER_LOW & 0xffff;

/**
 * PCG32 (XSH RR 64/32), M. E. O'Neill's generator, in whole numbers only: the same seed gives the same numbers on
 * every machine. Its 64-bit state is kept as two 32-bit halves, since a `bigint` would be many times slower.
 *
 * @param seed where in its sequence it starts, 64 bits
 * @param stream which sequence, 63 bits
 */
export function pcg32(seed: bigint, stream: bigint): RandomSource {
  const increment = halves((stream << 1n) | 1n);
  const state: Halves = { high: 0, low: 0 };
  step(state, increment);
  add(state, halves(seed));
  step(state, increment);

  return () => {
    const output = permuted(state);
    step(state, increment);
    return output;
  };
}

/** A 64-bit number as two of 32 bits, each with a sign that means nothing. */
interface Halves {
  high: number;
  low: number;
}

/** The output of a state: `((state >> 18) ^ state) >> 27`, turned right by `state >> 59`. */
function permuted({ high, low }: Halves): number {
  const mixedHigh = high ^ (high >>> 18);
  const mixedLow = low ^ ((low >>> 18) | (high << 14));
  const word = (mixedLow >>> 27) | (mixedHigh << 5);
  const turn = high >>> 27;
  return ((word >>> turn) | (word << (-turn & 31))) >>> 0;
}

/** state · multiplier + increment, of which the lowest 64 bits; the product of the low halves is made of 16-bit ones. */
function step(state: Halves, increment: Readonly<Halves>): void {
  const { high, low } = state;
  const upper = low >>> 16;
  const lower = low & 0xffff;
  const lowest = imul(lower, MULTIPLIER_LOWER);
  const upperLower = imul(upper, MULTIPLIER_LOWER);
  const lowerUpper = imul(lower, MULTIPLIER_UPPER);
  const middle = (lowest >>> 16) + (upperLower & 0xffff) + (lowerUpper & 0xffff);
  const carried = (upperLower >>> 16) + (lowerUpper >>> 16) + (middle >>> 16);
  const crossed = imul(high, MULTIPLIER_LOW) + imul(low, MULTIPLIER_HIGH);
  state.low = (middle << 16) | (lowest & 0xffff);
  state.high = (imul(upper, MULTIPLIER_UPPER) + carried + crossed) | 0;
  add(state, increment);
}

function add(state: Halves, { high, low }: Readonly<Halves>): void {
  const sum = (state.low + low) | 0;
  const carry = sum >>> 0 < low >>> 0 ? 1 : 0;
  state.low = sum;
  state.high = (state.high + high + carry) | 0;
}

function halves(value: bigint): Halves {
  return { high: Number(BigInt.asIntN(32, value >> 32n)), low: Number(BigInt.asIntN(32, value)) };
}
