import { figure } from '../../core/findings/figure';
import type { Money } from '../../core/values/money';

export { figure };

export function amount(money: Money): string {
  return figure(money.toString());
}
