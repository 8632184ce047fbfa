// npm run mutation [-- PART …] [--share 0.2 [--seed 7]] [--incremental]: mutation tests of src/core, or of some of its parts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesUnder } from './files.mjs';
import { PARTS } from './parts.mjs';
import { scoreOf, shownScores } from './score.mjs';

const CONFIG = 'scripts/mutation/config.mjs';
const LEAST_SCORE = 90;
const STRYKER = fileURLToPath(new URL('../../bin/stryker.js', import.meta.resolve('@stryker-mutator/core')));

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string' },
    seed: { type: 'string', default: '1' },
    incremental: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((part) => !(part in PARTS));
const nobodys = positionals.length > 0 ? [] : filesOfNoPart();
if (unknown.length > 0)
  refuse(`There is no part ${unknown.join(', ')}. Choose among ${Object.keys(PARTS).join(', ')}.`);
else if (nobodys.length > 0)
  refuse(`In no part, or in two (scripts/mutation/parts.mjs): ${nobodys.join(', ')}`);
else process.exitCode = testParts(positionals.length > 0 ? positionals : Object.keys(PARTS));

function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}

function testParts(parts) {
  const scores = parts.map((part) => {
    const report = `output/mutation/${part}.json`;
    rmSync(report, { force: true });
    const env = { ...process.env, MUTATION_PART: part };
    if (options.share !== undefined)
      Object.assign(env, { MUTATION_SHARE: options.share, MUTATION_SEED: options.seed });
    const flags = options.incremental
      ? ['--incremental', '--incrementalFile', `output/mutation/${part}.incremental.json`]
      : [];
    spawnSync(process.execPath, [STRYKER, 'run', CONFIG, ...flags], { stdio: 'inherit', env });
    return existsSync(report) ? scoreOf(part, JSON.parse(readFileSync(report, 'utf8'))) : { part };
  });
  console.log(`\n${shownScores(scores)}`);
  const failed = scores
    .filter(({ score }) => score === undefined || score < LEAST_SCORE)
    .map(({ part }) => part);
  if (failed.length > 0) console.log(`\nBelow ${LEAST_SCORE} %, or not run: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

function filesOfNoPart() {
  const below = (paths) => paths.flatMap((path) => filesUnder('.', path, '.ts'));
  const taken = Object.values(PARTS).flatMap(({ code, besides = [] }) => {
    const others = new Set(below(besides));
    return below(code).filter((file) => !others.has(file));
  });
  const times = new Map();
  for (const file of taken) times.set(file, (times.get(file) ?? 0) + 1);
  return filesUnder('.', 'src/core', '.ts').filter((file) => times.get(file) !== 1);
}
