/** A stretch of a list in place of a stretch of an earlier one; what comes before and after it is the same in both. */
export interface ChangedRows<Row> {
  readonly from: number;
  /** In the earlier list; empty where rows have only come. */
  readonly before: readonly Row[];
  /** In the list now; empty where rows have only gone. */
  readonly now: readonly Row[];
}

/** The shortest stretch that holds every difference; rows are the same where they are the same object. */
export function changedRows<Row extends object>(
  earlier: readonly Row[],
  now: readonly Row[],
): ChangedRows<Row> {
  const shorter = Math.min(earlier.length, now.length);
  let from = 0;
  while (from < shorter && earlier[from] === now[from]) from++;
  let left = 0;
  while (left < shorter - from && earlier[earlier.length - 1 - left] === now[now.length - 1 - left]) left++;
  return {
    from,
    before: earlier.slice(from, earlier.length - left),
    now: now.slice(from, now.length - left),
  };
}
