/** Up to here a decimal of so many öre has a binary fraction of its own, so that none other is meant. */
const SAFE_ORE = 1e15;

/**
 * What a number comes to where it has no part of an öre, as nearly all have; undefined where what it is rounded to must
 * be worked out in decimals.
 *
 * @param unit kronor a unit: 1, or 1000 where the amounts are in thousands
 */
export function wholeOre(amount: number, unit: 1 | 1000 = 1): number | undefined {
  const orePerUnit = 100 * unit;
  const ore = Math.round(amount * orePerUnit);
  // Not −0, which is no other amount than 0.
  return ore / orePerUnit === amount && Math.abs(ore) < SAFE_ORE ? ore + 0 : undefined;
}
