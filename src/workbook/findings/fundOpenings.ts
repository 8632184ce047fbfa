import type { Finding } from '../../core/findings/finding';
import type { PortfolioResult } from '../../core/results/portfolioResult';
import type { FundYear } from '../../core/schedules/fund';
import { say } from '../../core/text/sentence';
import { Money } from '../../core/values/money';
import { inputIssue } from '../reading/inputIssues';

/**
 * A year's opening that is another than what the year before it comes to (sum 8), by more than a krona: the fund goes
 * on from what was written, so what lies between the two is in no sum. Of years to come nobody knows yet.
 */
export function fundOpenings({ fund, context }: Pick<PortfolioResult, 'fund' | 'context'>): Finding[] {
  const { today } = context.facts;
  return fund.flatMap((own, index) => {
    const before = fund[index - 1];
    return before === undefined || own.year > today.year ? [] : openingAfter(before, own);
  });
}

function openingAfter({ year: yearBefore, closing }: FundYear, { year, reserve }: FundYear): Finding[] {
  const opening = reserve?.opening;
  if (reserve === undefined || opening === undefined) return [];
  const difference = opening.minus(closing);
  if (!difference.abs().isMoreThan(Money.oneKrona)) return [];
  const message = say`Fonden går in i ${year} med ${opening} enligt Reservation, men ut ur ${yearBefore} med ${closing} enligt beräkningen. ${difference.abs()} är varken tillfört, utbetalt eller återfört; fonden räknas vidare från det ingående beloppet.`;
  return [inputIssue('IN-30', message, { place: reserve.openingAt, actual: opening })];
}
