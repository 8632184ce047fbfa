import { groupedBy } from '../values/grouped';
import type { InvestmentId, PartyId } from '../values/ids';
import type { Money } from '../values/money';
import type { AccountingEntry } from './accounting';
import type { SharedFacts } from './portfolioContext';
import type { InvoiceRound } from './invoicePlan';
import { leftOfDueRounds } from './invoicePlan';

/**
 * What remains to be booked on "today": payouts of periods that are over and that *Utbetalningar* does not have, and
 * of the rounds that may be invoiced what *Fakturor* does not have ({@link leftOfDueRounds}; Örebro Ks 954/2016,
 * p. 10–11). Booked once more, the rest would be counted twice. Each pair is whole or left out, so the amounts go even.
 */
export function entriesToBook(
  entries: readonly AccountingEntry[],
  invoices: readonly InvoiceRound[],
  { calendar, today }: Pick<SharedFacts, 'calendar' | 'today'>,
): AccountingEntry[] {
  const isDue = (year: number): boolean => today.isAfter(calendar.lastDayBeforeInvoicing(year));
  const byParty = groupedBy(invoices, ({ investment, party }) => partyKey(investment, party));
  const leftByParty = new Map([...byParty].map(([key, rounds]) => [key, leftOfDueRounds(rounds, isDue)]));
  return entries.flatMap((entry) => {
    const { origin, investment } = entry;
    if ('payout' in origin) {
      const { from } = origin.payout;
      return 'computed' in from && !from.computed.isPreliminary ? [entry] : [];
    }
    const left = leftByParty.get(partyKey(investment, origin.party))?.get(origin.year);
    return left?.isPositive() ? [withAmount(entry, left)] : [];
  });
}

function partyKey(investment: InvestmentId, party: PartyId): string {
  return `${investment}\t${party}`;
}

function withAmount(entry: AccountingEntry, amount: Money): AccountingEntry {
  return { ...entry, ...(entry.debit ? { debit: amount } : { credit: amount }) };
}
