import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const TESTS = join(__dirname, '..');

/** The test files of each group, by their paths in this folder's parent; of about the same length in time. */
const GROUPS = {
  panes: /^(taskpane\/(?!(ledger|live|payoff|reconciliation|words|writing))|simulator\/workbench\/)/,
  jobsInPane: /^taskpane\/(?!words)/,
  interruptions: /^excel\/(undoing|faults)\//,
  changes: /^excel\/changing\//,
  reading: /^excel\/(reading|template|office|listening)\//,
  writing: /^excel\//,
  // The pane's words are read with TypeScript's parser, which takes a second to load and is here already.
  packages: /^(simulator|spreadsheet|xlsx|assets|headless|selftest|manifest|taskpane\/words)\b/,
  schedules: /^core\/(schedules|closing|explanations)\//,
  rules: /^(core\/rules|i18n)\//,
  core: /^(core|functions|fuzz|worker)\//,
  runs: /^(workbook|independent)\//,
  others: /^/,
} satisfies Readonly<Record<string, RegExp>>;

export type Group = keyof typeof GROUPS;

/** Every test file is in the first group that has it. */
function groupOf(file: string): string | undefined {
  return Object.entries(GROUPS).find(([, holds]) => holds.test(file))?.[0];
}

/** Runs the group's test files one after another, on the same loaded modules. */
export function runTogether(group: Group): void {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.test\.tsx?$/.test(file) && groupOf(file) === group)
    .sort();
  describe.each(files)('%s', (file) => {
    jest.requireActual(join(TESTS, file));
  });
}
