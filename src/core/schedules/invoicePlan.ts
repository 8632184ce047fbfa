import type { Code, InvestmentId, PartyId } from '../values/ids';
import { Money } from '../values/money';
import type { InvestmentSchedules, SharedFacts } from './investmentSchedules';
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
  /** Never below nothing: what was invoiced in excess is not paid back. */
  readonly remaining: Money;
}

/** The internal invoices that the repayments ask for, by party and year (Örebro Ks 954/2016, p. 11). */
export function invoiceRounds(schedules: InvestmentSchedules, context: SharedFacts): InvoiceRound[] {
  return schedules.repayments.flatMap(({ party, rounds }) => {
    const invoices = invoicesOf(schedules.investment.invoices, party);
    const years = new Set([...rounds.keys(), ...invoices.map(({ year }) => year)]);
    return [...years]
      .sort((a, b) => a - b)
      .map((year) => {
        const amount = rounds.get(year) ?? Money.zero;
        const invoiced = invoicedIn(invoices, year);
        const receiver = context.parameters.get('fond.ren', context.calendar.roundDate(year));
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
