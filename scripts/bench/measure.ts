/** Milliseconds of the main thread's clock, the median of several runs; the first, cold one is left out. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  return median(await warmMs(runs, work));
}

/** As {@link medianMs}, the least: what the work takes when the machine does nothing else. */
export async function leastMs(runs: number, work: () => unknown): Promise<number> {
  return Math.min(...(await warmMs(runs, work)));
}

async function warmMs(runs: number, work: () => unknown): Promise<readonly number[]> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    collectGarbage();
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

/** What was left by what ran before is not a part of what is timed. Needs `--expose-gc`. */
function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(2)}×`;
}
