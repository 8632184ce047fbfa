/**
 * The value that a share of the numbers lie below, between two of them in proportion: as Excel's `PERCENTIL.INK`.
 *
 * @param sorted ascending, at least one
 * @param part from 0 to 1
 */
export function percentile(sorted: ArrayLike<number>, part: number): number {
  const position = part * (sorted.length - 1);
  const below = Math.floor(position);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return lower + (position - below) * (upper - lower);
}
