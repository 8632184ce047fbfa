import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzOutcome } from './caseRunner';
import { LONGEST_CASE, millisecondsWorked, sharedOut } from './caseRunner';
import { FUZZ_PROPERTIES } from './properties';
import type { FuzzTask } from './worker';

const USAGE = 'npm run fuzz -- [--cases 100000] [--seed N] [--only PROPERTY [--path PATH]]';

interface Asked {
  readonly cases: number;
  readonly seed: number;
  readonly only: string | undefined;
  readonly path: string | undefined;
}

function asked(): Asked | undefined {
  try {
    const { values } = parseArgs({
      options: {
        cases: { type: 'string', default: '100000' },
        // Another one each night; what is printed repeats it.
        seed: { type: 'string', default: String(Date.now() % 2_000_000_000) },
        only: { type: 'string' },
        path: { type: 'string' },
      },
    });
    const [cases, seed] = [Number(values.cases), Number(values.seed)];
    const isKnown = values.only === undefined || FUZZ_PROPERTIES.some(({ name }) => name === values.only);
    if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed) || !isKnown) return undefined;
    return { cases, seed, only: values.only, path: values.path };
  } catch {
    return undefined;
  }
}

const NOT_BEGUN = -1;

/** Runs one property and watches it: a case that goes on for too long is told by its number, and ended. */
function runWatched(property: string, cases: number, { seed, path }: Asked): Promise<FuzzOutcome> {
  return new Promise((resolve, reject) => {
    const current = new Int32Array(new SharedArrayBuffer(4)).fill(NOT_BEGUN);
    const task: FuzzTask = { property, seed, cases, current, ...(path === undefined ? {} : { path }) };
    // A thread does not know TypeScript by itself.
    const script = `require('tsx/cjs'); require(${JSON.stringify(join(__dirname, 'worker.ts'))});`;
    const worker = new Worker(script, { eval: true, workerData: task });
    let [seen, since] = [NOT_BEGUN, millisecondsWorked()];
    const watch = setInterval(() => {
      const index = Atomics.load(current, 0);
      if (index !== seen) [seen, since] = [index, millisecondsWorked()];
      if (index === NOT_BEGUN || millisecondsWorked() - since < 2 * LONGEST_CASE) return;
      finish({
        property,
        cases: index,
        failure: { path: String(index), smallest: '(not shrunk)', error: 'the case does not come to an end' },
      });
    }, 1000);
    const finish = (outcome: FuzzOutcome): void => {
      clearInterval(watch);
      resolve(outcome);
      void worker.terminate();
    };
    worker.on('message', finish);
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

async function main(): Promise<void> {
  const wanted = asked();
  if (wanted === undefined) {
    process.stderr.write(`${USAGE}\nProperties: ${FUZZ_PROPERTIES.map(({ name }) => name).join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  const chosen = FUZZ_PROPERTIES.filter(({ name }) => wanted.only === undefined || name === wanted.only);
  process.stdout.write(`Seed ${wanted.seed}\n`);
  for (const [{ name }, cases] of sharedOut(chosen, wanted.cases)) {
    const started = Date.now();
    const { failure, ...outcome } = await runWatched(name, cases, wanted);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${name.padEnd(22)} ${String(outcome.cases).padStart(6)} cases  ${seconds.padStart(7)} s  ${failure ? 'FAILED' : 'held'}\n`,
    );
    if (failure === undefined) continue;
    process.exitCode = 1;
    process.stdout.write(
      `\nThe smallest case:\n${failure.smallest}\n\n${failure.error}\n\n` +
        `To repeat it: npm run fuzz -- --only ${name} --cases ${cases} --seed ${wanted.seed} --path ${failure.path}\n\n`,
    );
  }
}

void main();
