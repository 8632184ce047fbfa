import { Money } from '../../../src/core/values/money';
import { ratio, share, shareOf } from '../../../src/core/values/share';

describe('A share', () => {
  it('of an amount is not rounded', () => {
    expect(shareOf(share('0.3333'), Money.ofOre(101n)).toString()).toBe('0.336633');
  });

  it('is what a part is of the whole', () => {
    expect(ratio(Money.ofKronor(1), Money.ofKronor(8))?.toString()).toBe('0.125');
  });

  it('of nothing is no share', () => {
    expect(ratio(Money.ofKronor(1), Money.zero)).toBeUndefined();
  });
});
