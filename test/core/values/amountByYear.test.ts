import { addAmount } from '../../../src/core/values/amountByYear';
import { Money } from '../../../src/core/values/money';

describe('Amounts by year', () => {
  it('are added up in their year', () => {
    const years = new Map<number, Money>();
    addAmount(years, 2024, Money.ofKronor(100));
    addAmount(years, 2025, Money.ofKronor(20));
    addAmount(years, 2024, Money.ofKronor(3));
    expect([...years].map(([year, amount]) => [year, amount.ore])).toEqual([
      [2024, 10_300n],
      [2025, 2_000n],
    ]);
  });
});
