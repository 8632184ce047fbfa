import type { Difference } from '../../core/reconciliation/difference';
import { isError } from '../../core/reconciliation/difference';
import { Money } from '../../core/values/money';

/** What is to be done about differences: put right, known as late, or nothing. */
export type DifferenceGroup = 'toCorrect' | 'late' | 'passing';

export interface GroupedDifferences {
  readonly group: DifferenceGroup;
  readonly differences: readonly Difference[];
  /** Without signs: one too much does not make up for another too little. */
  readonly size: Money;
}

/** The largest first within each group, as they come; groups without any are left out. */
export function groupDifferences(differences: readonly Difference[]): readonly GroupedDifferences[] {
  return GROUPS.flatMap((group): GroupedDifferences[] => {
    const own = differences.filter((difference) => groupOf(difference) === group);
    if (own.length === 0) return [];
    return [{ group, differences: own, size: Money.sum(own.map(({ amount }) => amount.abs())) }];
  });
}

const GROUPS: readonly DifferenceGroup[] = ['toCorrect', 'late', 'passing'];

function groupOf({ reasons }: Difference): DifferenceGroup {
  if (reasons.some(isError)) return 'toCorrect';
  return reasons.some(({ cause }) => cause === 'late') ? 'late' : 'passing';
}
