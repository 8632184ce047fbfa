import type { ReasonInput } from '../../findings/finding';
import { reason } from '../../findings/reasons';
import type { PartyRepayment } from '../../schedules/investmentSchedules';
import { hasReached } from '../../model/choices';
import type { Investment } from '../../model/portfolio';
import { say } from '../../text/sentence';
import type { PartyId } from '../../values/ids';
import { sameKey } from '../../values/ids';
import { invoicesOf } from '../../schedules/repaymentRounds';
import type { Place } from '../../values/place';
import { valueOf } from '../../values/read';
import type { RuleSubject } from '../rule';

/** The amount of the party's last invoice; of a year's last, where a year is named. */
export function invoicePlace(investment: Investment, party: PartyId, year?: number): Place | undefined {
  const invoices = invoicesOf(investment.invoices, party).filter(
    (invoice) => year === undefined || invoice.year === year,
  );
  return invoices[invoices.length - 1]?.at;
}

/** The plan's cell for a party and year; where the plan has no such amount, the party in the plan. */
export function planPlace(investment: Investment, party: PartyId, year: number): Place | undefined {
  const rows = investment.repaymentPlan.filter((row) => sameKey(row.party, party));
  const amounts = rows.flatMap(({ years }) => years);
  return amounts.find((amount) => amount.year === year)?.at ?? rows[0]?.partyAt;
}

/** An application without a plan: what the add-in proposes binds nobody yet. */
export function isOnlyAnIdea({ investment, schedules }: RuleSubject): boolean {
  const status = valueOf(investment.status);
  return schedules.plan?.isProposed === true && status !== undefined && !hasReached(status, 'Beviljad');
}

/** The party's rounds, each with the plan's cell where the plan has one. */
export function roundReasons(
  { party, rounds }: PartyRepayment,
  { repaymentPlan }: Investment,
): ReasonInput[] {
  const planned = repaymentPlan.filter((row) => sameKey(row.party, party)).flatMap(({ years }) => years);
  return [...rounds].map(([year, amount]) => {
    const cell = planned.find((own) => own.year === year && own.amount.equals(amount));
    return reason(say`Omgång ${party} ${year}`, amount, cell?.at);
  });
}
