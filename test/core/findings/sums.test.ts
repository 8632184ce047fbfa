import {
  differenceStep,
  exactKronor,
  namedSumStep,
  shareStep,
  sumStep,
} from '../../../src/core/findings/sums';
import { inSwedish } from '../../../src/core/text/inSwedish';
import type { Sentence } from '../../../src/core/text/sentence';
import { say, sentenceOf } from '../../../src/core/text/sentence';
import { Exact, Money } from '../../../src/core/values/money';

const plan = sentenceOf('Plan VAN');

function told(sentence: Sentence): string {
  return inSwedish(sentence).replace(/\u00A0/g, ' ');
}

describe('The step of a sum', () => {
  const step = (...kronor: readonly number[]): string => told(sumStep(plan, kronor.map(Money.ofKronor)));

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

describe('The step of a sum of named terms', () => {
  it('has each name before its amount', () => {
    const terms = [
      { name: 'VAN', amount: Money.ofKronor(100) },
      { name: 'SOC', amount: Money.ofKronor(-40) },
    ];
    expect(told(namedSumStep(plan, terms))).toBe('Plan VAN: VAN 100 kr − SOC 40 kr = 60 kr');
  });

  it('says of many terms what the rest takes away', () => {
    const terms = [...Array.from({ length: 10 }, () => 1), -3, 1].map((kronor) => ({
      name: 'VAN',
      amount: Money.ofKronor(kronor),
    }));
    expect(told(namedSumStep(plan, terms))).toContain('VAN 1 kr − 2 kr för 2 till = 8 kr');
  });
});

describe('The step of a difference', () => {
  const step = (from: number, taken: number): string =>
    told(differenceStep(sentenceOf('Kvar'), Money.ofKronor(from), Money.ofKronor(taken)));

  it('takes the second away from the first', () => {
    expect(step(100, 40)).toBe('Kvar: 100 kr − 40 kr = 60 kr');
  });

  it('adds what would be taken away as less than nothing', () => {
    expect(step(100, -40)).toBe('Kvar: 100 kr + 40 kr = 140 kr');
  });
});

describe('The step of a part of a split', () => {
  const step = (total: number, weights: readonly number[], index: number, part: number): string =>
    told(
      shareStep(
        sentenceOf('Golv'),
        Money.ofKronor(total),
        weights.map(Money.ofKronor),
        index,
        Money.ofKronor(part),
      ),
    );

  it('is the total times the weight by all the weights', () => {
    expect(step(180_000, [630_000, 420_000], 0, 108_000)).toBe(
      'Golv: 180 000 kr × 630 000 kr / 1 050 000 kr = 108 000 kr',
    );
  });

  it('says what was rounded, and to what', () => {
    expect(step(100, [1, 1, 1], 0, 34)).toBe(
      'Golv: 100 kr × 1 kr / 3 kr = ungefär 33,3333 kr, avrundat med största rest till 34 kr',
    );
  });

  it('counts a weight below nothing as nothing', () => {
    expect(step(400, [-100, 300, 100], 1, 300)).toBe('Golv: 400 kr × 300 kr / 400 kr = 300 kr');
  });

  it('has the part alone where nobody weighs anything', () => {
    expect(step(100, [0, 0], 0, 100)).toBe('Golv: 100 kr');
  });
});

describe('Kronor that have not been rounded', () => {
  it.each([
    ['have their öre', '50.5', '50,50 kr'],
    ['have four decimals where öre do not do', '600.66666', 'ungefär 600,6667 kr'],
  ])('%s', (_, kronor, shown) => {
    expect(told(say`${exactKronor(new Exact(kronor))}`)).toBe(shown);
  });
});
