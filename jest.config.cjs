/** Jest finds each mention of a global through its sandbox, which is a fifth of the core's time. None of these is replaced. */
const SEEN_AT_ONCE = [
  'Array',
  'BigInt',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Set',
  'String',
  'Symbol',
  'Uint8Array',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A loaded machine is slow, not wrong.
  testTimeout: 30_000,
  // Also on two cores, where the default is one worker.
  maxWorkers: '100%',
  sandboxInjectedGlobals: SEEN_AT_ONCE,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  setupFiles: ['<rootDir>/test/taskpane/fakes/browserGlobals.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
          parser: { syntax: 'typescript', tsx: true },
        },
      },
    ],
  },
};
