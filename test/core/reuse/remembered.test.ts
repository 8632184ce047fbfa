import { remembered, rememberedSteps } from '../../../src/core/reuse/remembered';
import { straight } from '../../../src/core/steps/steps';

describe('a remembered function', () => {
  const counted = () => {
    const work = jest.fn((rows: readonly number[], names: { readonly of: string }) => ({ rows, names }));
    return { work, ask: remembered(work) };
  };

  it('gives the very same answer for the same subject and arguments that hold the same', () => {
    const { work, ask } = counted();
    const rows = [1];
    expect(ask(rows, { of: 'S1' })).toBe(ask(rows, { of: 'S1' }));
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('works again where an argument has changed', () => {
    const { ask } = counted();
    const rows = [1];
    ask(rows, { of: 'S1' });
    expect(ask(rows, { of: 'S2' })).toEqual({ rows, names: { of: 'S2' } });
  });

  it('works again for another subject, even one that looks the same', () => {
    const { work, ask } = counted();
    ask([1], { of: 'S1' });
    ask([1], { of: 'S1' });
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of work that was left halfway', () => {
    const ask = rememberedSteps(function* (rows: number[]) {
      yield;
      return rows.length;
    });
    const rows = [1, 2];
    ask(rows).next();
    expect(straight(ask(rows))).toBe(2);
  });
});
