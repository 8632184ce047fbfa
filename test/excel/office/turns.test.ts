import { CheckCancelled } from '../../../src/excel';
import { doInTurns } from '../../../src/excel/office/taskTurns';
import type { CheckProgress } from '../../../src/excel';
import { deskWith, TODAY } from '../desk';
import { pictureOf } from '../picture';

/** Work of so many steps that each take so long, with a clock of its own. */
function workOf(steps: number, milliseconds: number) {
  let now = 0;
  const done: number[] = [];
  function* work(): Generator<string | void, string, void> {
    yield 'begins';
    for (let step = 1; step <= steps; step++) {
      now += milliseconds;
      done.push(step);
      yield;
    }
    return 'the result';
  }
  return { work: work(), clock: () => now, done };
}

describe('Long work', () => {
  it('lets others in between two steps each time that it has held the thread for forty milliseconds', async () => {
    const { work, clock, done } = workOf(10, 15);
    const pauses: number[] = [];
    const pause = async (): Promise<void> => void pauses.push(done.length);
    expect(await doInTurns(work, { clock, pause })).toBe('the result');
    expect(pauses).toEqual([3, 6, 9]);
  });

  it('is not stopped for when it is short', async () => {
    const { work, clock } = workOf(10, 1);
    const pause = (): Promise<void> => Promise.reject(new Error('paused'));
    expect(await doInTurns(work, { clock, pause })).toBe('the result');
  });

  it('ends at the first pause after it was cancelled', async () => {
    const { work, clock, done } = workOf(100, 50);
    const stop = new AbortController();
    const pause = async (): Promise<void> => {
      if (done.length === 4) stop.abort();
    };
    await expect(doInTurns(work, { clock, pause, signal: stop.signal })).rejects.toThrow(CheckCancelled);
    expect(done).toHaveLength(4);
  });

  it('tells what it begins with', async () => {
    const { work, clock } = workOf(1, 1);
    const began: string[] = [];
    await doInTurns(work, { clock, began: (step) => began.push(step) });
    expect(began).toEqual(['begins']);
  });
});

describe('A check', () => {
  it('tells of its steps in their order', async () => {
    const told: CheckProgress[] = [];
    await deskWith().session.check(TODAY, { progress: (progress) => told.push(progress) });
    expect([...new Set(told.map(({ step }) => step))]).toEqual([
      'reading',
      'tables',
      'schedules',
      'reconciliation',
      'rules',
      'findings',
      'preview',
    ]);
  });

  it.each(['reading', 'tables', 'reconciliation', 'preview'])(
    'that is cancelled at %s changes nothing, and can be done again',
    async (step) => {
      const desk = deskWith();
      const before = pictureOf(desk);
      const stop = new AbortController();
      const cancelled = desk.session.check(TODAY, {
        signal: stop.signal,
        progress: (progress) => {
          if (progress.step === step) stop.abort();
        },
      });
      await expect(cancelled).rejects.toThrow(CheckCancelled);
      expect(pictureOf(desk)).toEqual(before);
      expect((await desk.check()).run.findings.length).toBeGreaterThan(0);
    },
  );
});
