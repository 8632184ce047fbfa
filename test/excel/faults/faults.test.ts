import { ACTS } from './acts';
import { MEDDLINGS, WIRE_FAULTS } from './events';
import type { Trial } from './trial';
import { trialOf, tryClosing, tryMeddling, tryVerdict } from './trial';

/**
 * A sample. Every request of every act with every fault is `npm run faults`.
 *
 * The requests of a write are counted from its last: 0 sets how the sheets are printed, 1 is the swap, 2 the staging.
 */
const SWAP = 1;
const STAGING = 2;
const READING = 3;

function trialNamed(name: string): Promise<Trial> {
  const act = ACTS.find((own) => own.name === name);
  if (act === undefined) throw new Error(`the test lacks ${name}`);
  return trialOf(act);
}

describe('a write over an old result', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await trialNamed('a write over an old result');
  });

  test.each([
    [STAGING, 'is not done, and answered with null'],
    [SWAP, 'is not done, and answered with null'],
    [SWAP, 'is answered twice'],
    [SWAP, 'is answered late'],
  ])('is whole or not at all when the request %i before the last %s', async (back, name) => {
    const verdict = WIRE_FAULTS.find(([own]) => own === name)?.[1] ?? 'pass';
    const problems = await tryVerdict(trial, (k) => (k === trial.requests - back ? verdict : 'pass'));
    expect(problems).toEqual([]);
  });

  test.each([
    [READING, 'inserts a row in an input table'],
    [STAGING, 'sorts an input table'],
    [SWAP, 'sorts an input table'],
    [SWAP, 'filters an input table'],
    [SWAP, 'renames an input sheet'],
    [SWAP, 'deletes an output sheet'],
    [SWAP, 'protects an input sheet'],
    [SWAP, 'inserts a column in an output table'],
    [SWAP, 'deletes the staging sheet'],
  ])(
    'is whole or not at all when somebody, before the request %i before the last, %s',
    async (back, name) => {
      const meddling = MEDDLINGS.find((own) => own.name === name);
      expect(meddling && (await tryMeddling(trial, trial.requests - back, meddling))).toEqual([]);
    },
  );

  test('is mended by a new pane when the old one is closed before the swap', async () => {
    expect(await tryClosing(trial, trial.requests - STAGING)).toEqual([]);
  });

  test('changes nothing, and says so, while a cell is being edited', async () => {
    expect(await tryVerdict(trial, () => ({ refuse: 'InvalidOperationInCellEditMode' }))).toEqual([]);
  });
});

describe('a write with nothing left to draw', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await trialNamed('a write with nothing left to draw');
  });

  test.each([[60], [500], [1000], [1300], [1400]])(
    'leaves figures, totals and charts whole when the action %i of the swap is refused',
    async (failAtAction) => {
      const verdict = { failAtAction, code: 'GeneralException' } as const;
      expect(await tryVerdict(trial, (k) => (k === trial.requests - SWAP ? verdict : 'pass'))).toEqual([]);
    },
  );

  test.each([['deletes an output table'], ['deletes the charts of an output']])(
    'is whole or not at all when somebody, before the swap, %s',
    async (name) => {
      const meddling = MEDDLINGS.find((own) => own.name === name);
      expect(meddling && (await tryMeddling(trial, trial.requests - SWAP, meddling))).toEqual([]);
    },
  );
});

test.each([
  ['clearing the flags', 'inserts a column in an input table'],
  ['clearing the flags', 'renames an input sheet'],
  ['a check', 'inserts a column before an input table'],
  ['taking back an acceptance', 'edits a row of Godkanda'],
  ['removing a link', 'sorts Kopplingar'],
])('%s is whole or not at all when somebody %s before its last request', async (name, meddles) => {
  const trial = await trialNamed(name);
  const meddling = MEDDLINGS.find((own) => own.name === meddles);
  expect(meddling && (await tryMeddling(trial, trial.requests, meddling))).toEqual([]);
});

/** The client itself finds nothing wrong with an empty answer. */
test.each(['clearing the flags', 'the template'])(
  '%s is not told as done when its last request is not done, and is answered with nothing in it',
  async (name) => {
    const trial = await trialNamed(name);
    const empty = { answerWith: '{"Results":[],"TraceIds":[]}', isDone: false };
    expect(await tryVerdict(trial, (k) => (k === trial.requests ? empty : 'pass'))).toEqual([]);
  },
);
