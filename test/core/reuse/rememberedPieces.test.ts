import { rememberedPieces } from '../../../src/core/reuse/rememberedPieces';
import { straight } from '../../../src/core/steps/steps';

const rows = (count: number): { readonly at: number }[] => Array.from({ length: count }, (_, at) => ({ at }));

describe('Work on a long list a piece at a time', () => {
  const counted = () => {
    const work = jest.fn((piece: readonly { at: number }[], from: number, name: string) =>
      [name, from, piece.length].join(' '),
    );
    return { work, ask: rememberedPieces(work) };
  };

  it('gives the answer of each piece, in their order', () => {
    const { ask } = counted();
    expect(straight(ask(rows(2500), 'a'))).toEqual(['a 0 1024', 'a 1024 1024', 'a 2048 452']);
  });

  it('has one piece for a list that just fills it', () => {
    expect(straight(counted().ask(rows(1024), 'a'))).toEqual(['a 0 1024']);
  });

  it('has no piece for a list of nothing', () => {
    expect(straight(counted().ask([], 'a'))).toEqual([]);
  });

  it('is done again for the piece alone that has another row', () => {
    const { work, ask } = counted();
    const list = rows(2500);
    straight(ask(list, 'a'));
    straight(
      ask(
        list.map((row, at) => (at === 1500 ? { at: 0 } : row)),
        'a',
      ),
    );
    expect(work.mock.calls.slice(3).map(([, from]) => from)).toEqual([1024]);
  });

  it('is done again for all where another argument has changed', () => {
    const { work, ask } = counted();
    const list = rows(2500);
    straight(ask(list, 'a'));
    straight(ask(list, 'b'));
    expect(work).toHaveBeenCalledTimes(6);
  });
});
