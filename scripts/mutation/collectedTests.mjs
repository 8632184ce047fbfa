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
  Object.assign(globalThis, { describe, it, test: it, expect, jest: { spyOn } });
  load();
  return tests;
}

/** As much of jest's as the tests ask for: what the method was called with, until it is put back. */
function spyOn(object, method) {
  const original = object[method];
  const calls = [];
  object[method] = function spied(...args) {
    calls.push(args);
    return original.apply(this, args);
  };
  return {
    mock: { calls },
    mockClear() {
      calls.length = 0;
    },
    mockRestore() {
      object[method] = original;
    },
  };
}
