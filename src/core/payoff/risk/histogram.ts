/** How many numbers fall in each of some equally wide steps from the lowest to the highest of them. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  /** The last step holds its upper end too. */
  readonly counts: readonly number[];
}

/**
 * @param sorted ascending, at least one
 * @param steps at least one; numbers that are all alike fill the first
 */
export function histogramOf(sorted: ArrayLike<number>, steps: number): Histogram {
  const from = sorted[0] ?? NaN;
  const to = sorted[sorted.length - 1] ?? NaN;
  const counts = new Array<number>(steps).fill(0);
  for (let index = 0; index < sorted.length; index += 1) {
    const position = to > from ? Math.floor((((sorted[index] ?? NaN) - from) / (to - from)) * steps) : 0;
    const step = Math.min(position, steps - 1);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return { from, to, counts };
}
