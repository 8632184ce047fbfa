/**
 * Work that may stop for a moment between two steps, so that a thread that others need is never held for long. One
 * code for both ways to do it: straight through, or with pauses.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Some milliseconds' work on rows. */
const ROWS_A_STEP = 4096;

/** Does the work without pauses. */
export function straight<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Visits each row in its order, and may stop now and then.
 *
 * @param rowsAStep fewer, where a row may take long
 */
export function* eachRow<Row extends NonNullable<unknown>>(
  rows: readonly Row[],
  visit: (row: Row, index: number) => void,
  rowsAStep = ROWS_A_STEP,
): Generator<void, void, void> {
  for (let from = 0; from < rows.length; from += rowsAStep) {
    if (from > 0) yield;
    visitPart(rows, from, Math.min(rows.length, from + rowsAStep), visit);
  }
}

/** By itself, since a loop within a generator is not compiled as well. */
function visitPart<Row extends NonNullable<unknown>>(
  rows: readonly Row[],
  from: number,
  end: number,
  visit: (row: Row, index: number) => void,
): void {
  for (let index = from; index < end; index++) {
    const row = rows[index];
    if (row !== undefined) visit(row, index);
  }
}
