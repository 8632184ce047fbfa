import { carriedOn, remembered, rememberedSteps, rememberedWith } from '../../../src/core/reuse/remembered';
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

it('What is remembered with a keeper is asked for again with another keeper', () => {
  const work = jest.fn((name: string) => `${name}!`);
  const ask = rememberedWith(work);
  const keeper = {};
  expect([ask(keeper, 'S1'), ask(keeper, 'S1'), ask({}, 'S1')]).toEqual(['S1!', 'S1!', 'S1!']);
  expect(work).toHaveBeenCalledTimes(2);
});

it('Work that is carried on is given its last answer for the same subject, and none for another', () => {
  const ask = carriedOn(function* (last: readonly string[] | undefined, _: object, name: string) {
    yield;
    return [...(last ?? []), name];
  });
  const subject = {};
  straight(ask(subject, 'S1'));
  expect(straight(ask(subject, 'S2'))).toEqual(['S1', 'S2']);
  expect(straight(ask({}, 'S3'))).toEqual(['S3']);
});
