import type { Code, InvestmentId, PartyId } from '../values/ids';
import { Money } from '../values/money';
import type { InvestmentSchedules } from './investmentSchedules';
import type { SharedFacts } from './portfolioContext';
import { invoicedIn, invoicesOf } from './repaymentRounds';

/** One round of repayment: what is to be invoiced, and what has been. */
export interface InvoiceRound {
  readonly investment: InvestmentId;
  readonly party: PartyId;
  readonly year: number;
  /** The fund's REN; absent when the municipality has not named it. */
  readonly receiver: Code | undefined;
  readonly amount: Money;
  readonly invoiced: Money;
  /** Of this round alone, and never below nothing: what was invoiced in excess is not paid back. */
  readonly remaining: Money;
}

/**
 * What is still to be invoiced of each round that is due. Together no more than the rounds that are due leave when all
 * that the party has been invoiced is taken from them, as OR-51 counts: what one round got too much of is not asked for
 * again with the next.
 *
 * @param rounds all of one party, in the order of their years
 */
export function leftOfDueRounds(
  rounds: readonly InvoiceRound[],
  isDue: (year: number) => boolean,
): ReadonlyMap<number, Money> {
  const due = rounds.filter(({ year }) => isDue(year));
  const invoiced = Money.sum(rounds.map((round) => round.invoiced));
  let left = Money.sum(due.map(({ amount }) => amount))
    .minus(invoiced)
    .atLeastZero();
  const byYear = new Map<number, Money>();
  for (const { year, remaining } of due) {
    const own = Money.min(remaining, left);
    byYear.set(year, own);
    left = left.minus(own);
  }
  return byYear;
}

/** The internal invoices that the repayments ask for, by party and year (Örebro Ks 954/2016, p. 11). */
export function invoiceRounds(schedules: InvestmentSchedules, facts: SharedFacts): InvoiceRound[] {
  return schedules.repayments.flatMap(({ party, rounds }) => {
    const invoices = invoicesOf(schedules.investment.invoices, party);
    const years = new Set([...rounds.keys(), ...invoices.map(({ year }) => year)]);
    return [...years]
      .sort((a, b) => a - b)
      .map((year) => {
        const amount = rounds.get(year) ?? Money.zero;
        const invoiced = invoicedIn(invoices, year);
        const receiver = facts.parameters.get('fond.ren', facts.calendar.roundDate(year));
        return {
          investment: schedules.investment.id,
          party,
          year,
          receiver,
          amount,
          invoiced,
          remaining: amount.minus(invoiced).atLeastZero(),
        };
      });
  });
}
