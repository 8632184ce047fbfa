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

/** Visits each row in its order, and may stop now and then. */
export function* eachRow<Row>(
  rows: Iterable<Row>,
  visit: (row: Row, index: number) => void,
): Generator<void, void, void> {
  let index = 0;
  for (const row of rows) {
    visit(row, index);
    index += 1;
    if (index % ROWS_A_STEP === 0) yield;
  }
}

/** As {@link eachRow}, of numbers from 0. */
export function* eachIndex(count: number, visit: (index: number) => void): Generator<void, void, void> {
  for (let index = 0; index < count; index++) {
    visit(index);
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
}
