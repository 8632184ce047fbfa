/** An axis with its ends on round numbers, and marks between them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** @param most how many steps there is room for, one at least */
export function axisOver(values: readonly number[], most: number): Axis {
  let [low, high] = [0, 0];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) return { low: 0, high: 1, ticks: [0] };
  const least = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * (STEPS.find((one) => power * one >= least * 0.999) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: last * step, ticks };
}

/** Every how many of the labels there is room for. */
export function labelStep(slotWidth: number, labelWidth: number): number {
  return Math.max(1, Math.ceil(labelWidth / slotWidth));
}
