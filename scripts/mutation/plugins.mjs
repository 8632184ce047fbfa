// What the mutation tests add to Stryker; config.mjs names it.
import { createHash } from 'node:crypto';
import { LoadedTestsRunner } from './testRunner.mjs';

/** Words for people, which the catalogues' tests hold. Codes, ids and keys have no spaces and are mutated. */
const sentences = {
  shouldIgnore(path) {
    if (path.isTaggedTemplateExpression() && path.node.tag.name === 'say') return undefined;
    if (path.isTemplateLiteral() && path.parentPath.isTaggedTemplateExpression()) return WORDS;
    if (path.isStringLiteral() && / /.test(path.node.value.trim())) return WORDS;
    return undefined;
  },
};
const WORDS = 'words for people';

/** Lets some of the mutants through, the same for the same seed. */
class Sample {
  static inject = ['options'];

  constructor({ sample }) {
    this.sample = sample;
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.isDrawn(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    );
  }

  isDrawn({ fileName, location, mutatorName, replacement }) {
    const { seed, share } = this.sample;
    const { start, end } = location;
    const place = [start.line, start.column, end.line, end.column].join(':');
    const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\/core\//, '');
    const hash = createHash('sha256')
      .update([seed, file, place, mutatorName, replacement].join('|'))
      .digest();
    return hash.readUInt32BE(0) / 2 ** 32 < share;
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'loadedTests', injectableClass: LoadedTestsRunner },
  { kind: 'Ignore', name: 'sentences', value: sentences },
  { kind: 'Checker', name: 'sample', injectableClass: Sample },
];

export const strykerValidationSchema = {
  type: 'object',
  properties: { loadedTests: { type: 'object' }, sample: { type: 'object' } },
};
