import type { Reconciliation } from '../../core/reconciliation/reconcile';
import type { PeriodLine } from '../../core/reconciliation/periodLines';
import type { Scope } from '../jobs/scope';
import { isInScope } from '../jobs/scope';

/** How much the ledger was held against: only where something was does it say anything that nothing differs. */
export type Comparison = 'everything' | 'partly' | 'nothing';

export function comparisonOf({ lines, notCompared }: Reconciliation, scope: Scope): Comparison {
  if (!lines.some((line) => isInScope(scope, line.investment) && isCompared(line))) return 'nothing';
  return notCompared.length === 0 ? 'everything' : 'partly';
}

function isCompared({ paid, reported, invoiced, invoicedBooked }: PeriodLine): boolean {
  return (
    paid !== undefined || reported !== undefined || (invoiced !== undefined && invoicedBooked !== undefined)
  );
}
