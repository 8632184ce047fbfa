import { fewestThatAre } from '../../../src/core/reconciliation/fewestVouchers';

describe('The fewest amounts that are a sum together', () => {
  it.each([
    [[5, 6, 8], 19, [0, 1, 2]],
    [[5, 6, 11], 11, [2]],
    [[10, 4, 6, 1], 10, [0]],
    [[4, 6, 1, 9], 10, [0, 1]],
    [[7, -2, 3], 5, [0, 1]],
    [[0, 5], 5, [1]],
  ])('of %j for %i are at %j', (amounts, wanted, found) => {
    expect(fewestThatAre(amounts, wanted)).toEqual(found);
  });

  it.each([
    [[5, 6, 8], 12],
    [[], 0],
    [[1, 2], 0],
  ])('of %j for %i are none', (amounts, wanted) => {
    expect(fewestThatAre(amounts, wanted)).toBeUndefined();
  });
});
