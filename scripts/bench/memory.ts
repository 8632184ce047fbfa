import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ledger } from './ledgers';
import { ledgerOf } from './ledgers';
import type { Part } from './part';

/** Megabytes of a whole process, Node and the simulated Excel among them. */
const BOUNDS: Readonly<Record<Ledger, number>> = { municipality: 600, investments: 3_000 };

/** What the command line needs at most for a check of a million rows, with the JSON written. */
export const memory: Part = {
  name: 'minne',
  title: 'Memory for a check of a ledger of 1,000,000 rows',
  measure: async () => {
    const rows: string[][] = [];
    const failures: string[] = [];
    for (const kind of ['municipality', 'investments'] as const) {
      const path = await ledgerOf(kind);
      const script = fileURLToPath(new URL('memoryOfCheck.ts', import.meta.url));
      const { stdout } = spawnSync(process.execPath, [...process.execArgv, '--import', 'tsx', script, path], {
        encoding: 'utf8',
      });
      const megabytes = Number(stdout.trim().split('\n').pop());
      rows.push([kind, `${megabytes} MB`, `${BOUNDS[kind]} MB`]);
      if (!(megabytes <= BOUNDS[kind])) failures.push(`${kind}: ${megabytes} MB`);
    }
    return { columns: ['ledger', 'at most', 'bound'], rows, failures };
  },
};
