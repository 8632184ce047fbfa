import fc from 'fast-check';
import { largestRemainder } from '../../src/core/values/largestRemainder';
import { Money } from '../../src/core/values/money';
import { split } from '../../src/functions/split';
import { told } from './answers';
import { drawing } from '../drawing';

describe('SOCINV.FÖRDELA', () => {
  it('gives the odd krona to the first of two that weigh the same', () => {
    expect(told(split(1_003, [[50, 50]], null))).toEqual([[502, 501]]);
  });

  it('fills a column for a column', () => {
    expect(told(split(1_003, [[50], [50]], null))).toEqual([[502], [501]]);
  });

  it('splits to the öre where the step is one', () => {
    expect(told(split(100, [[1, 1, 1]], 0.01))).toEqual([[33.34, 33.33, 33.33]]);
  });

  it('splits in steps of thousands', () => {
    expect(told(split(10_000, [[2], [1]], 1_000))).toEqual([[7_000], [3_000]]);
  });

  it('keeps every decimal of the weights', () => {
    // 0,0004 and 0,0006 would both be nothing if they were taken as kronor and öre.
    expect(told(split(100, [[0.0004, 0.0006]], null))).toEqual([[40, 60]]);
  });

  it('gives nothing to a weight of nothing', () => {
    expect(told(split(7, [[0, 3]], null))).toEqual([[0, 7]]);
  });

  it('takes one cell as all there is', () => {
    expect(told(split(7, 3, null))).toEqual([[7]]);
  });

  it('gives the parts that the add-in gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 }),
        (kronor, weights) => {
          const parts = largestRemainder(
            Money.ofKronor(kronor),
            weights.map((weight) => Money.ofKronor(weight)),
            Money.oneKrona,
          );
          expect(told(split(kronor, [weights], null))).toEqual([parts?.map((part) => part.toNumber())]);
        },
      ),
      drawing(100),
    );
  });

  it('has no answer where nothing has weight', () => {
    expect(told(split(7, [[0, 0]], null))).toBe(
      'invalidNumber: Beloppet kan inte fördelas, eftersom alla vikter är noll.',
    );
  });

  it.each<[string, Parameters<typeof split>, string]>([
    ['a negative amount', [-1, [[1]], null], 'Argumentet belopp ska vara minst 0.'],
    ['a blank among the weights', [1, [[1], ['']], null], 'Argumentet vikter, cell 2, är tomt.'],
    [
      'a text among the weights',
      [1, [[1, 'två']], null],
      'Argumentet vikter, cell 2, är text och inget tal.',
    ],
    ['a negative weight', [1, [[-1, 1]], null], 'Argumentet vikter, cell 1, ska vara minst 0.'],
    [
      'rows and columns of weights',
      [
        1,
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ],
      'Argumentet vikter ska vara en rad eller en kolumn',
    ],
    ['no weights at all', [1, [], null], 'Argumentet vikter är tomt.'],
    ['a step of less than an öre', [1, [[1]], 0.001], 'Argumentet enhet ska vara minst 0,01.'],
  ])('refuses %s and says why', (_name, given, sentence) => {
    expect(told(split(...given))).toContain(`invalidValue: ${sentence}`);
  });
});
