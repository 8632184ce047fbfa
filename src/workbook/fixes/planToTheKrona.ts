import type { Finding } from '../../core/findings/finding';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { say } from '../../core/text/sentence';
import { largestRemainder } from '../../core/values/largestRemainder';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import type { Fix } from './fix';
import type { TableCells } from './tableCells';
import { amountCell } from './tableCells';

/** OR-48: the plan's amounts in the proportions that they have, in whole kronor that add up to the granted sum. */
export function planToTheKrona(
  finding: Finding,
  { investment, granted }: InvestmentSchedules,
  plan: TableCells,
  { portfolio, today }: RunResult,
): Fix | undefined {
  const cells = investment.repaymentPlan.flatMap(({ years }) => years);
  const amounts = cells.map(({ amount }) => amount);
  if (granted === undefined || !granted.isPositive()) return undefined;
  if (amounts.some((amount) => amount.isNegative())) return undefined;
  const total = granted.toNearestKrona();
  const parts = largestRemainder(total, amounts, Money.oneKrona);
  if (parts === undefined) return undefined;
  const changes = cells.flatMap(({ amount, at }, index) => {
    const wanted = parts[index] ?? Money.zero;
    if (wanted.equals(amount)) return [];
    const change = plan.changeAt(at, amountCell(wanted, 'Aterforingsplan', portfolio.parameters, today));
    return change ? [change] : [];
  });
  if (changes.length === 0) return undefined;
  return {
    id: `OR-48 ${investment.id}`,
    finding,
    title: say`Räkna om återföringsplanen för ${investment.id} till ${total}.`,
    explanation: say`Planen är ${Money.sum(amounts)} och ska vara det beviljade. Beloppen behåller sina proportioner och blir hela kronor.`,
    changes,
  };
}
