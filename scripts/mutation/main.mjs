// npm run mutation [-- PART …] [--share 0.2 [--seed 7]] [--incremental]: mutation tests of src/core, of some of its parts,
// or of some files of a part (schedules/payouts).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesUnder } from './files.mjs';
import { PARTS } from './parts.mjs';
import { scoreOf, shownScores } from './score.mjs';
import { filesOf, selectionsOf } from './selection.mjs';

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
const { selections, unknown } = selectionsOf(positionals.length > 0 ? positionals : Object.keys(PARTS));
const nobodys = positionals.length > 0 ? [] : filesOfNoPart();
if (unknown.length > 0)
  refuse(
    `There is no part, or no file of a part, ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`,
  );
else if (nobodys.length > 0)
  refuse(`In no part, or in two (scripts/mutation/parts.mjs): ${nobodys.join(', ')}`);
else process.exitCode = testSelections();

function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}

function testSelections() {
  const scores = selections.flatMap((selection) => scoresOf(selection, run(selection)));
  console.log(`\n${shownScores(scores)}`);
  const failed = scores
    .filter(({ score, ofFile }) => !ofFile && (score === undefined || score < LEAST_SCORE))
    .map(({ part }) => part);
  if (failed.length > 0) console.log(`\nBelow ${LEAST_SCORE} %, or not run: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

/** @returns what came of each file, or nothing where Stryker wrote no report */
function run({ part, files }) {
  const report = `output/mutation/${part}${files ? '.some' : ''}.json`;
  rmSync(report, { force: true });
  const env = { ...process.env, MUTATION_PART: part };
  if (PARTS[part].draws) env.DRAW_TIMES = String(PARTS[part].draws);
  if (files) env.MUTATION_FILES = files.join(',');
  if (options.share !== undefined)
    Object.assign(env, { MUTATION_SHARE: options.share, MUTATION_SEED: options.seed });
  const flags = options.incremental
    ? ['--incremental', '--incrementalFile', `output/mutation/${part}.incremental.json`]
    : [];
  spawnSync(process.execPath, [STRYKER, 'run', CONFIG, ...flags], { stdio: 'inherit', env });
  if (!existsSync(report)) return undefined;
  const told = JSON.parse(readFileSync(report, 'utf8')).files;
  return Object.fromEntries((files ?? filesOf(part)).map((file) => [file, told[file] ?? { mutants: [] }]));
}

/** Of some files a row each, and a row for all of the part's files that have been measured, each by its latest run. */
function scoresOf({ part, files }, results) {
  if (results === undefined) return [{ part }];
  const measured = options.share === undefined ? together(part, results) : results;
  if (!files) return [scoreOf(part, results)];
  const count = Object.keys(measured).length;
  return [
    ...files.map((file) => ({ ...scoreOf(file, { [file]: results[file] }), ofFile: true })),
    scoreOf(`${part} (${count} of ${filesOf(part).length} files)`, measured),
  ];
}

function together(part, results) {
  const kept = `output/mutation/${part}.files.json`;
  const all = { ...(existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}), ...results };
  const known = new Set(filesOf(part));
  const current = Object.fromEntries(Object.entries(all).filter(([file]) => known.has(file)));
  writeFileSync(kept, JSON.stringify(current));
  return current;
}

function filesOfNoPart() {
  const times = new Map();
  for (const file of Object.keys(PARTS).flatMap(filesOf)) times.set(file, (times.get(file) ?? 0) + 1);
  return filesUnder('.', 'src/core', '.ts').filter((file) => times.get(file) !== 1);
}
