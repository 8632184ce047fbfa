// Stryker's settings for one part of src/core, or for some of its files; main.mjs says which.
import process from 'node:process';
import { PARTS } from './parts.mjs';

const { MUTATION_PART: part = 'values', MUTATION_FILES: files } = process.env;
const { MUTATION_SHARE: share, MUTATION_SEED: seed = '1' } = process.env;
const { code, besides = [], tests, ownCases = false, patience = 10_000 } = PARTS[part];
const below = (path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`);

export default {
  mutate: files?.split(',') ?? [...code.map(below), ...besides.map((path) => `!${below(path)}`)],
  testRunner: 'loadedTests',
  loadedTests: { tests, ownCases },
  plugins: ['./scripts/mutation/plugins.mjs'],
  ignorers: ['sentences'],
  ...(share === undefined ? {} : { checkers: ['sample'], sample: { seed, share: Number(share) } }),
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: patience,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false, logTests: false },
  jsonReporter: { fileName: `output/mutation/${part}${files ? '.some' : ''}.json` },
  tempDirName: 'output/stryker',
  ignorePatterns: ['dist', 'output', 'docs/bilder', 'test/e2e', 'test/pictures'],
  allowConsoleColors: false,
};
