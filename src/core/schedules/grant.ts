import type { Investment } from '../model/portfolio';
import { keyOf } from '../values/ids';
import type { CalendarDate } from '../values/calendarDate';
import { withoutShare } from '../parameters/definitions';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import { shareOf } from '../values/share';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import { addedToGrant } from './amendments';

/** Sum 1: what the budget makes of the application (Örebro Ks 954/2016, p. 9). */
export interface Grant {
  readonly appliedFor: Money;
  readonly evaluation: Money;
  readonly granted: Money;
  /** What the budget's own rows for evaluation add up to. */
  readonly evaluationRows: Money;
}

const EVALUATION = keyOf('Utvärdering');

/** Undefined when the investment has no budget. */
export function computeGrant(investment: Investment, parameters: InvestmentParameters): Grant | undefined {
  if (investment.budget.length === 0) return undefined;
  const share = parameters.get('utvärdering.andel');
  const evaluationRows = sumOfBudget(investment, isEvaluationRow);
  const otherRows = sumOfBudget(investment, (costType) => !isEvaluationRow(costType));
  switch (parameters.get('utvärdering.läsart')) {
    case 'ovanpå': {
      const evaluation = Money.fromDecimal(shareOf(share, otherRows));
      return { appliedFor: otherRows, evaluation, granted: otherRows.plus(evaluation), evaluationRows };
    }
    case 'inom': {
      const appliedFor = otherRows.plus(evaluationRows);
      const evaluation = Money.fromDecimal(shareOf(share, appliedFor));
      return { appliedFor, evaluation, granted: appliedFor, evaluationRows };
    }
    case 'uppräknat': {
      const rest = withoutShare(share);
      const granted = rest.isZero() ? otherRows : Money.fromDecimal(otherRows.toDecimal().dividedBy(rest));
      return { appliedFor: otherRows, evaluation: granted.minus(otherRows), granted, evaluationRows };
    }
  }
}

/**
 * *Beviljat belopp* where it is given, else sum 1; with what later decisions have added by a day. Undefined when there
 * is neither, or the cell cannot be read.
 */
export function grantedSum(
  investment: Investment,
  grant: Grant | undefined,
  on: CalendarDate,
): Money | undefined {
  if (investment.decidedGrant.kind === 'unreadable') return undefined;
  const decided = valueOf(investment.decidedGrant) ?? grant?.granted;
  return decided?.plus(addedToGrant(investment.amendments, on));
}

export function isEvaluationRow(costType: string): boolean {
  return keyOf(costType) === EVALUATION;
}

function sumOfBudget(investment: Investment, counts: (costType: string) => boolean): Money {
  const rows = investment.budget.filter((row) => counts(row.costType));
  return Money.sum(rows.flatMap((row) => row.years.map(({ amount }) => amount)));
}
