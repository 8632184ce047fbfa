import { Money } from './money';

export function addAmount(years: Map<number, Money>, year: number, amount: Money): void {
  years.set(year, (years.get(year) ?? Money.zero).plus(amount));
}
