import type { InvestmentId } from '../../core/values/ids';
import { sameKey } from '../../core/values/ids';

/** One investment, or the whole portfolio. */
export type Scope = InvestmentId | undefined;

/** Whether something of this investment, or of none, is looked at. */
export function isInScope(scope: Scope, investment: string | undefined): boolean {
  return scope === undefined || (investment !== undefined && sameKey(scope, investment));
}
