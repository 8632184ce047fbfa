import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Timed } from './fileToSums';
import { heard } from './fileToSums';
import { rens } from './ledgers';

/** What another tool took, and came to; or why it could not be asked. */
export type Answer = Timed | string;

const PYTHONS = ['/usr/bin/python3', 'python3', 'python'];

/** In a process of its own; its time is without starting Python and loading pandas. */
export function pandasSums(path: string, runs: number): Answer {
  const script = fileURLToPath(new URL('pandasSums.py', import.meta.url));
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, [script, path, rens.join(','), String(runs)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) continue;
    return heard(stdout);
  }
  return 'no Python with pandas on this machine';
}

/** In this process, with as many threads as it takes by itself. */
export async function duckDbSums(path: string): Promise<Answer> {
  const name = '@duckdb/node-api';
  const duckDb = await import(/* webpackIgnore: true */ name).catch(() => undefined);
  if (duckDb === undefined) return `not installed (npm install --no-save ${name})`;
  const instance = await duckDb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const query = `
    SELECT Ansvar || ';' || coalesce(Projekt, '') || ';' || year(Datum) || ';' || ((month(Datum) - 1) // 4 + 1) AS key,
           CAST(sum(CAST(replace(replace(Belopp, ' ', ''), ',', '') AS BIGINT)) AS VARCHAR) AS ore
    FROM read_csv('${path}', delim = ';', header = true, columns = {
      'Verifikat': 'VARCHAR', 'Datum': 'DATE', 'Konto': 'VARCHAR', 'Ansvar': 'VARCHAR',
      'Projekt': 'VARCHAR', 'Text': 'VARCHAR', 'Belopp': 'VARCHAR' })
    WHERE Ansvar IN (${rens.map((ren) => `'${ren}'`).join(', ')})
    GROUP BY ALL`;
  const began = performance.now();
  const answer = await connection.runAndReadAll(query);
  const ms = performance.now() - began;
  const rows = answer.getRowObjects() as { key: string; ore: string }[];
  return { ms, sums: new Map(rows.map(({ key, ore }) => [key, BigInt(ore)])) };
}
