/** Where each row begins, in pixels from the top of the list; the last is where the list ends. */
export function rowTops(heights: readonly number[]): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, row) => {
    tops[row + 1] = (tops[row] ?? 0) + height;
  });
  return tops;
}

/** A stretch of the list, in pixels from its top. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface DrawnRow {
  readonly index: number;
  /** The room of the rows before it that are not drawn. */
  readonly before: number;
}

export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  /** The room of the rows after the last that is drawn. */
  readonly after: number;
}

/**
 * The rows that reach into the span, and the kept ones wherever they are; in the list's order, each once.
 *
 * @param tops as `rowTops` gives them
 */
export function drawnRows(tops: Float64Array, { from, to }: Span, kept: readonly number[]): DrawnRows {
  const count = tops.length - 1;
  const indexes = new Set(kept.filter((index) => index >= 0 && index < count));
  for (let index = rowAt(tops, from); index < count && (tops[index] ?? 0) < to; index++) indexes.add(index);
  let end = 0;
  const rows = [...indexes]
    .sort((a, b) => a - b)
    .map((index): DrawnRow => {
      const before = (tops[index] ?? 0) - (tops[end] ?? 0);
      end = index + 1;
      return { index, before };
    });
  return { rows, after: (tops[count] ?? 0) - (tops[end] ?? 0) };
}

/** The row that the pixel is in; the first above them all, and past the last below. */
function rowAt(tops: Float64Array, pixel: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle + 1] ?? Infinity) > pixel) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The names, each made its own by how many of the same stand before it. */
export function ownKeys(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return `${name} ${before}`;
  });
}
