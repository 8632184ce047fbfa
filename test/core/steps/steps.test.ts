import { eachRow, straight } from '../../../src/core/steps/steps';

/** How often the work stops for a moment. */
function pauses(work: Generator<unknown, unknown, void>): number {
  let count = 0;
  while (!work.next().done) count += 1;
  return count;
}

describe('Work in steps', () => {
  it('gives its result when it is done without pauses', () => {
    function* work(): Generator<void, string, void> {
      yield;
      yield;
      return 'done';
    }
    expect(straight(work())).toBe('done');
  });

  it('visits each row in its order, with its number', () => {
    const visited: string[] = [];
    straight(eachRow(['a', 'b', 'c'], (row, index) => visited.push(`${index} ${row}`)));
    expect(visited).toEqual(['0 a', '1 b', '2 c']);
  });

  it.each([
    [4096, 0],
    [4097, 1],
    [8192, 1],
    [8193, 2],
  ])('on %i rows stops %i times', (count, times) => {
    const rows = Array.from({ length: count }, () => 0);
    expect(pauses(eachRow(rows, () => {}))).toBe(times);
  });

  it('stops more often where a row may take long', () => {
    expect(pauses(eachRow(['a', 'b', 'c'], () => {}, 1))).toBe(2);
  });
});
