// What jest gives a test file, for tests that run over and over in one process.
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * Loads test files, and keeps their tests.
 *
 * @typedef {{ name: string, run: () => unknown }} CollectedTest
 * @param {() => void} load requires one test file
 * @returns {CollectedTest[]} the tests in the order in which they stand, by their full names
 */
export function collectTests(load) {
  const tests = [];
  const titles = [];
  const describe = (title, body) => {
    titles.push(title);
    try {
      body();
    } finally {
      titles.pop();
    }
  };
  const it = (title, run) => tests.push({ name: [...titles, title].join(' '), run });
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, test: it, expect, jest: { fn, spyOn } });
  load();
  return tests;
}

/** As much of jest's as the tests ask for: a function that keeps what it was called with. */
function fn(work = () => undefined) {
  const calls = [];
  function mocked(...args) {
    calls.push(args);
    return work.apply(this, args);
  }
  return Object.assign(mocked, {
    _isMockFunction: true,
    getMockName: () => 'the function',
    mock: { calls },
    mockClear: () => {
      calls.length = 0;
    },
  });
}

/** The same in a method's place, until it is put back. */
function spyOn(object, method) {
  const original = object[method];
  const mocked = fn(original);
  object[method] = mocked;
  return Object.assign(mocked, {
    mockRestore: () => {
      object[method] = original;
    },
  });
}
