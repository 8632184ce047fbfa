import type { PlacedRow } from '../../core/reconciliation/placedRow';
import type { RunResult } from '../../workbook/run';
import type { Scope } from '../jobs/scope';
import { isInScope } from '../jobs/scope';

/** Rows of the ledger that somebody has to put right: they have a proposed entry, or cannot be read. */
export function rowsToCorrect({ result }: RunResult, scope: Scope): readonly PlacedRow[] {
  const { reconciliation, context } = result;
  return reconciliation.unmatched.filter(({ place, correction, row }) => {
    // It is not known whose it is.
    if (place === 'unreadable') return true;
    return correction !== undefined && isInScope(scope, context.owners.ownerOf(row?.ren)?.investment.id);
  });
}
