import type { Investment } from '../model/portfolio';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { InvestmentSchedules, PartyRepayment } from '../schedules/investmentSchedules';
import type { SharedFacts } from '../schedules/portfolioContext';
import { invoicedInAll, invoicesOf } from '../schedules/repaymentRounds';
import type { DutyDraft } from './duty';

/**
 * One a party and round, on the day that the round is invoiced (Örebro Ks 954/2016, p. 11). Invoices count for the
 * earliest rounds first; a round is done when they cover it and those before it, to the krona.
 */
export function repaymentDuties(schedules: InvestmentSchedules, facts: SharedFacts): DutyDraft[] {
  return schedules.repayments.flatMap((repayment) => partyDuties(repayment, schedules.investment, facts));
}

function partyDuties(
  { party, rounds }: PartyRepayment,
  investment: Investment,
  { calendar, today }: SharedFacts,
): DutyDraft[] {
  const who = payerLabel(investment, party);
  const sent = invoicesOf(investment.invoices, party).filter(({ date }) => !date.isAfter(today));
  const invoiced = invoicedInAll(sent);
  let through = Money.zero;
  return [...rounds].flatMap(([year, amount]) => {
    through = through.plus(amount);
    if (!amount.isPositive()) return [];
    const missing = through.minus(invoiced);
    const isDone = !missing.isMoreThan(Money.oneKrona);
    return [
      {
        kind: 'repayment' as const,
        date: calendar.roundDate(year),
        what: say`Återföring för ${year} till fonden`,
        who,
        isDone,
        amount: isDone ? amount : Money.min(amount, missing),
        origin: { party, year },
      },
    ];
  });
}

function payerLabel(investment: Investment, id: PartyId): Sentence {
  const party = investment.parties.find((candidate) => sameKey(candidate.id, id));
  const type = party && valueOf(party.type);
  if (type === 'Nämnd') return say`nämnden ${id}`;
  return type === 'Kommunalt bolag' ? say`bolaget ${id}` : say`${id}`;
}
