import { Money } from './money';

/**
 * Splits `total` by `weights` so that the parts always add up to it.
 *
 * Each share is rounded down to `unit`; what is left is handed out one unit at a time by the largest
 * fraction, ties to the first in order. A rest smaller than the unit follows the last unit handed out.
 *
 * @param total not negative
 * @param weights kronor; a negative weight counts as nothing
 * @returns one part a weight, in the same order; undefined when there is something to give and nothing has weight
 */
export function largestRemainder(total: Money, weights: readonly Money[], unit: Money): Money[] | undefined {
  const counted = weights.map((weight) => weight.atLeastZero().ore);
  const weightSum = counted.reduce((sum, weight) => sum + weight, 0n);
  if (total.isZero()) return weights.map(() => Money.zero);
  if (weightSum === 0n) return undefined;

  const divisor = weightSum * unit.ore;
  const parts = counted.map((weight) => ((total.ore * weight) / divisor) * unit.ore);
  const fractions = counted.map((weight) => (total.ore * weight) % divisor);
  let left = total.ore - parts.reduce((sum, part) => sum + part, 0n);
  for (const index of byLargestFraction(fractions)) {
    const handedOut = left < unit.ore ? left : unit.ore;
    parts[index] = (parts[index] ?? 0n) + handedOut;
    left -= handedOut;
  }
  return parts.map((ore) => Money.ofOre(ore));
}

function byLargestFraction(fractions: readonly bigint[]): number[] {
  return fractions
    .map((fraction, index) => ({ fraction, index }))
    .sort((a, b) => (a.fraction === b.fraction ? 0 : a.fraction > b.fraction ? -1 : 1))
    .map(({ index }) => index);
}
