import { histogramOf } from '../../../../src/core/payoff/risk/histogram';

describe('A histogram', () => {
  it('counts the numbers of each step', () => {
    expect(histogramOf([0, 1, 2, 5, 9, 10], 2)).toEqual({ from: 0, to: 10, counts: [3, 3] });
  });

  it('counts a number between two steps in the upper one, and the highest in the last', () => {
    expect(histogramOf([0, 5, 10], 2).counts).toEqual([1, 2]);
  });

  it('puts numbers that are all alike in the first step', () => {
    expect(histogramOf([4, 4, 4], 3)).toEqual({ from: 4, to: 4, counts: [3, 0, 0] });
  });

  it('counts numbers below nothing', () => {
    expect(histogramOf([-10, -1, 1, 10], 2).counts).toEqual([2, 2]);
  });
});
