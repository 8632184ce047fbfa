import { sumStep } from '../../../src/core/findings/sums';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { sentenceOf } from '../../../src/core/text/sentence';
import { Money } from '../../../src/core/values/money';

const plan = sentenceOf('Plan VAN');

describe('The step of a sum', () => {
  const step = (...kronor: readonly number[]): string =>
    inSwedish(sumStep(plan, kronor.map(Money.ofKronor))).replace(/\u00A0/g, ' ');

  it('has its terms', () => {
    expect(step(1000, 500)).toBe('Plan VAN: 1 000 kr + 500 kr = 1 500 kr');
  });

  it('takes away what is negative', () => {
    expect(step(1000, -50)).toBe('Plan VAN: 1 000 kr − 50 kr = 950 kr');
  });

  it('of one term is the term', () => {
    expect(step(500)).toBe('Plan VAN: 500 kr');
  });

  it('of no terms is that there is nothing', () => {
    expect(step()).toBe('Plan VAN: 0 kr');
  });

  it('of ten has its terms, and of twelve the sum of those that are left', () => {
    const ten = '1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr';
    const ones = Array.from({ length: 10 }, () => 1);
    expect([step(...ones), step(...ones, 1, 1)]).toEqual([
      `Plan VAN: ${ten} = 10 kr`,
      `Plan VAN: ${ten} + 2 kr för 2 till = 12 kr`,
    ]);
  });
});
