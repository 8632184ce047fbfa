/** As `Math.max`, of however many: spread out as arguments, a hundred thousand are too many for the stack. */
export function greatest(values: Iterable<number>): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  return most;
}
