import type { Finding } from '../../core/findings/finding';
import type { PlanRow } from '../../core/model/portfolio';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { leftOutRows } from '../../core/schedules/leftOut';
import { invoicesOf } from '../../core/schedules/repaymentRounds';
import { say } from '../../core/text/sentence';
import { largestRemainder } from '../../core/values/largestRemainder';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import type { Fix } from './fix';
import type { TableCells } from './tableCells';
import { amountCell } from './tableCells';

/**
 * OR-48: the amounts of the rounds that are left, in the proportions that they have and in whole kronor, so that the
 * plan adds up to the granted sum. Rounds that are invoiced or past stay as they are.
 */
export function planToTheKrona(
  finding: Finding,
  { investment, granted }: InvestmentSchedules,
  plan: TableCells,
  run: RunResult,
): Fix | undefined {
  const { portfolio, result, today } = run;
  if (granted === undefined || !granted.isPositive()) return undefined;
  const amounts = investment.repaymentPlan.flatMap(({ years }) => years.map(({ amount }) => amount));
  if (amounts.some((amount) => amount.isNegative())) return undefined;
  // One of them may be the invoice of a round that seems to be left.
  if (leftOutRows(['Fakturor'], investment, result.context).length > 0) return undefined;
  const isLeft = ({ party }: PlanRow, year: number): boolean =>
    !result.context.facts.calendar.roundDate(year).isBefore(today) &&
    !invoicesOf(investment.invoices, party).some((invoice) => invoice.year === year);
  const left = investment.repaymentPlan.flatMap((row) => row.years.filter(({ year }) => isLeft(row, year)));
  const leftAmounts = left.map(({ amount }) => amount);
  const planned = Money.sum(amounts);
  const kept = planned.minus(Money.sum(leftAmounts));
  const wanted = granted.minus(kept).toNearestKrona();
  if (!wanted.isPositive()) return undefined;
  const parts = largestRemainder(wanted, leftAmounts, Money.oneKrona);
  if (parts === undefined) return undefined;
  const changes = left.flatMap(({ amount, at }, index) => {
    const part = parts[index] ?? Money.zero;
    if (part.equals(amount)) return [];
    const change = plan.changeAt(at, amountCell(part, 'Aterforingsplan', portfolio.parameters, today));
    return change ? [change] : [];
  });
  if (changes.length === 0) return undefined;
  return {
    id: `OR-48 ${investment.id}`,
    finding,
    title: say`Räkna om återföringsplanen för ${investment.id} till ${kept.plus(wanted)}.`,
    explanation:
      left.length === amounts.length
        ? say`Planen är ${planned} och ska vara det beviljade. Beloppen behåller sina proportioner och blir hela kronor.`
        : say`Planen är ${planned} och ska vara det beviljade. Fakturerade och passerade omgångar står kvar; de andra behåller sina proportioner och blir hela kronor.`,
    changes,
  };
}
