interface Drawing {
  readonly seed: number;
  readonly numRuns: number;
}

const TIMES = Number(process.env['DRAW_TIMES'] ?? 1);

/** The same random cases every time; `DRAW_TIMES=20 npm run test:unit` draws twenty times as many. */
export function drawing(cases: number, seed = 20160920): Drawing {
  return { seed, numRuns: Math.ceil(cases * TIMES) };
}
