import fc from 'fast-check';
import type { FuzzProperty } from './fuzzProperty';

/** What a run of a property is given: the same gives the same cases, in the same order. */
export interface FuzzRun {
  readonly seed: number;
  readonly cases: number;
  /** Begins with, and shrinks, this very case. */
  readonly path?: string;
}

/** What became of it. */
export interface FuzzOutcome {
  readonly property: string;
  readonly cases: number;
  /** Absent where all went well. */
  readonly failure?: { readonly path: string; readonly smallest: string; readonly error: string };
}

/** A case takes some milliseconds; one that takes this many hangs. */
export const LONGEST_CASE = 30_000;

/** What the program has worked, in milliseconds: on a loaded machine the clock goes on without it. */
export function millisecondsWorked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param begin told before each case, so that whoever watches knows which one hangs */
export async function runProperty(
  { name, property }: FuzzProperty,
  { seed, cases, path }: FuzzRun,
  begin: (index: number) => void = () => undefined,
): Promise<FuzzOutcome> {
  let index = 0;
  const outcome = await fc.check(
    watched(property, () => begin(index++)),
    {
      seed,
      numRuns: cases,
      ...(path === undefined ? {} : { path }),
    },
  );
  if (!outcome.failed) return { property: name, cases: outcome.numRuns };
  const { errorInstance } = outcome;
  return {
    property: name,
    cases: outcome.numRuns,
    failure: {
      path: outcome.counterexamplePath ?? '',
      smallest: fc.stringify(outcome.counterexample),
      error:
        errorInstance instanceof Error
          ? (errorInstance.stack ?? errorInstance.message)
          : String(errorInstance),
    },
  };
}

function watched(property: fc.IAsyncProperty<unknown>, begin: () => void): fc.IAsyncProperty<unknown> {
  return {
    isAsync: () => true,
    generate: (random, runId) => property.generate(random, runId),
    shrink: (value) => property.shrink(value),
    runBeforeEach: () => property.runBeforeEach(),
    runAfterEach: () => property.runAfterEach(),
    run: async (value) => {
      begin();
      const started = millisecondsWorked();
      const failure = await property.run(value);
      const took = millisecondsWorked() - started;
      if (failure !== null || took < LONGEST_CASE) return failure;
      return { error: new Error(`the case took ${Math.round(took)} ms`) };
    },
  };
}

/** The cases shared out by what each property gets of them, rounded up: one each at least, and no fewer in all. */
export function sharedOut(
  properties: readonly FuzzProperty[],
  cases: number,
): readonly [FuzzProperty, number][] {
  const shares = properties.reduce((sum, { share }) => sum + share, 0);
  return properties.map((own) => [own, Math.ceil((cases * own.share) / shares)]);
}
