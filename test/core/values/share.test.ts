import { Money } from '../../../src/core/values/money';
import { hundredths, ratio, share, shareOf } from '../../../src/core/values/share';

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

  it('is told in hundredths with two decimals', () => {
    expect(hundredths(share('0.123456')).toString()).toBe('12.35');
  });

  it('is told in hundredths with as many decimals as are asked for', () => {
    expect(hundredths(share('0.123456'), 3).toString()).toBe('12.346');
  });
});
