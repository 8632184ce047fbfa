// Stryker's test runner for the tests of src/core: they are pure, so all of them stay loaded in one process, where a
// mutant is switched on and meets its tests within milliseconds. Jest loads its modules anew for each mutant, which
// costs seconds, and runs every file of tests whichever of them a mutant concerns.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { register } from 'tsx/cjs/api';
import { collectTests } from './collectedTests.mjs';
import { filesUnder } from './files.mjs';

/** Where instrumented code looks for the mutant that is on, and says which it has passed. */
const context = (globalThis.__stryker__ ??= {});

export class LoadedTestsRunner {
  static inject = ['options'];

  constructor(options) {
    this.options = options.loadedTests;
    this.kills = new Map();
    this.latestFile = '';
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register();
    this.folder = process.cwd();
    this.require = createRequire(join(this.folder, 'package.json'));
    this.files = this.options.tests.flatMap((path) => filesUnder(this.folder, path, '.test.ts'));
    // A failing property says so at once: which case is the smallest is of no interest here.
    this.require('fast-check').configureGlobal({ endOnFailure: true });
    this.loadAll();
  }

  /** What tests keep for each other, so that each meets the code as it is now. */
  forgetKept() {
    this.require(join(this.folder, KEPT)).forgetKept();
  }

  /** What runs while the code is loaded is static; what runs while a test file is loaded belongs to that file's tests. */
  loadAll() {
    this.forget(this.folder);
    context.currentTestId = undefined;
    for (const file of filesUnder(this.folder, 'src/core', '.ts')) this.require(file);
    this.tests = new Map(this.files.map((file) => [file, this.load(file)]));
  }

  load(file) {
    const name = relative(this.folder, file);
    context.currentTestId = loadingOf(name);
    const began = performance.now();
    const counts = new Map();
    const tests = collectTests(() => this.require(file)).map(({ name: title, run }) => {
      const count = (counts.get(title) ?? 0) + 1;
      counts.set(title, count);
      return { id: `${name} ${title}${count > 1 ? ` (${count})` : ''}`, name: title, run };
    });
    context.currentTestId = undefined;
    const loading = { id: loadingOf(name), name: loadingOf(name), took: performance.now() - began };
    return { name, loading, tests };
  }

  /** Modules below a folder are loaded anew when they are asked for; what forgets for all tests only with the whole. */
  forget(folder) {
    const kept = folder === this.folder ? '' : join(this.folder, KEPT);
    for (const path of Object.keys(this.require.cache)) {
      if (path.startsWith(folder) && path !== kept && !path.includes('node_modules'))
        delete this.require.cache[path];
    }
  }

  async dryRun() {
    const tests = [];
    for (const [fileName, { loading, tests: own }] of this.tests) {
      tests.push({
        id: loading.id,
        name: loading.name,
        fileName,
        timeSpentMs: loading.took,
        status: SUCCESS,
      });
      for (const test of own) {
        this.forgetKept();
        context.currentTestId = test.id;
        const began = performance.now();
        const failure = await failureOf(test);
        const told = { id: test.id, name: test.name, fileName, timeSpentMs: performance.now() - began };
        tests.push(
          failure === undefined
            ? { ...told, status: SUCCESS }
            : { ...told, status: FAILED, failureMessage: failure },
        );
        context.currentTestId = undefined;
      }
    }
    this.took = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return { status: 'complete', tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter: covering, hitLimit, mutantActivation, sandboxFileName }) {
    const testFilter = this.options.ownCases ? this.ownCases(sandboxFileName, covering) : covering;
    if (activeMutant.fileName !== this.latestFile) this.kills.clear();
    this.latestFile = activeMutant.fileName;
    const isStatic = mutantActivation === 'static';
    const attempt = async () => {
      context.hitCount = hitLimit === undefined ? undefined : 0;
      context.hitLimit = hitLimit;
      context.activeMutant = activeMutant.id;
      this.forgetKept();
      try {
        if (isStatic) this.loadAll();
        return await this.firstFailure(isStatic ? undefined : new Set(testFilter));
      } catch (error) {
        return { failed: 'the loading', failure: String(error) };
      } finally {
        context.activeMutant = undefined;
        if (isStatic) this.loadAll();
      }
    };
    let result = await attempt();
    if (context.hitLimit !== undefined && context.hitCount > context.hitLimit) return { status: 'timeout' };
    if (result.failed !== undefined && !isStatic && !(await this.passesAlone(result))) {
      // An earlier mutant has left something behind.
      this.loadAll();
      result = await attempt();
    }
    context.hitCount = context.hitLimit = undefined;
    if (result.failed === undefined) return { status: 'survived', nrOfTests: result.count };
    this.kills.set(result.failed, (this.kills.get(result.failed) ?? 0) + 1);
    return {
      status: 'killed',
      killedBy: [result.failed],
      failureMessage: result.failure,
      nrOfTests: result.count ?? 0,
    };
  }

  /** Of a file with a rule, the rule's own cases; else all. */
  ownCases(sandboxFileName, covering = []) {
    const [, id] = /\bid: .*'([A-Z]{2}-\d\d)'/.exec(readFileSync(sandboxFileName, 'utf8')) ?? [];
    if (id === undefined) return covering;
    const names = new Map(
      [...this.tests.values()].flatMap(({ tests }) => tests.map(({ id: test, name }) => [test, name])),
    );
    return covering.filter((test) => names.get(test)?.startsWith(`${id} `));
  }

  /** Those first that told the latest mutants of the file, then the quickest. */
  async firstFailure(wanted) {
    const isWanted = ({ id }) => wanted === undefined || wanted.has(id);
    const took = ({ id }) => this.took?.get(id) ?? 0;
    const loaded = [...this.tests.values()].flatMap(({ tests }) => tests.filter(isWanted));
    const kills = ({ id }) => this.kills.get(id) ?? 0;
    loaded.sort((one, other) => kills(other) - kills(one) || took(one) - took(other));
    let count = 0;
    for (const test of loaded) {
      count += 1;
      const failure = await failureOf(test);
      if (failure !== undefined) return { failed: test.id, failure, count, test };
    }
    for (const [file, { loading }] of this.tests) {
      if (wanted === undefined || !wanted.has(loading.id)) continue;
      this.forget(join(this.folder, 'test'));
      let tests;
      try {
        ({ tests } = this.load(file));
      } catch (error) {
        return { failed: loading.id, failure: String(error), count, file };
      }
      for (const test of tests) {
        count += 1;
        const failure = await failureOf(test);
        if (failure !== undefined) return { failed: loading.id, failure, count, file };
      }
    }
    return { count };
  }

  /** Whether what failed passes without the mutant. */
  async passesAlone({ test, file }) {
    this.forgetKept();
    if (test) return (await failureOf(test)) === undefined;
    this.forget(join(this.folder, 'test'));
    try {
      const loaded = this.load(file);
      for (const own of loaded.tests) if ((await failureOf(own)) !== undefined) return false;
      return true;
    } catch {
      return false;
    }
  }
}

const [SUCCESS, FAILED] = [0, 1];

const KEPT = 'test/kept.ts';

function loadingOf(name) {
  return `${name} (while it is loaded)`;
}

async function failureOf({ run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
