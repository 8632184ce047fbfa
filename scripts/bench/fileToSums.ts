import { spawnSync } from 'node:child_process';
import { leastMs } from './measure';
import type { Sums } from './sums';
import { addInSums, openedLedger, plainFileSums } from './sums';

/** What was timed, and what it came to. */
export interface Timed {
  readonly ms: number;
  readonly sums: Sums;
}

/** As a process tells it on its standard output. */
interface Told {
  readonly ms: number;
  readonly sums: readonly (readonly [string, string])[];
}

const CONTENDERS = {
  'add-in': async (path: string): Promise<Sums> => addInSums(await openedLedger(path)),
  split: (path: string): Promise<Sums> => Promise.resolve(plainFileSums(path)),
};

type Contender = keyof typeof CONTENDERS;

const OPTION = '--file-to-sums';

/**
 * From a ledger file to its sums in a process of its own, as another tool is timed in its own: what shares a process
 * shares its heap, and what the engine has learnt of the code.
 */
export function timedAlone(contender: Contender, path: string, runs: number): Timed {
  const script = process.argv[1] ?? '';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, script, OPTION, contender, path, String(runs)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(stderr);
  return heard(stdout);
}

export function heard(stdout: string): Timed {
  const { ms, sums } = JSON.parse(stdout) as Told;
  return { ms, sums: new Map(sums.map(([key, ore]) => [key, BigInt(ore)])) };
}

/** What {@link timedAlone} started this process for; undefined where it was started for something else. */
export async function toldAlone(): Promise<string | undefined> {
  const [, , option, name = '', path = '', runs] = process.argv;
  const contender = Object.entries(CONTENDERS).find(([own]) => own === name)?.[1];
  if (option !== OPTION || contender === undefined) return undefined;
  const ms = await leastMs(Number(runs), () => contender(path));
  const sums = [...(await contender(path))].map(([key, ore]) => [key, String(ore)] as const);
  const told: Told = { ms, sums };
  return JSON.stringify(told);
}
