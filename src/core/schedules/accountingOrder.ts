import { Money } from '../values/money';
import type { AccountingEntry } from './accounting';
import type { SharedFacts } from './investmentSchedules';
import type { InvoiceRound } from './invoicePlan';

/**
 * What remains to be booked on "today": payouts of periods that are over and that *Utbetalningar* does not have, and
 * of the rounds that may be invoiced what *Fakturor* does not have (Örebro Ks 954/2016, p. 10–11). Booked once more,
 * the rest would be counted twice. Each pair is whole or left out, so the amounts go even.
 */
export function entriesToBook(
  entries: readonly AccountingEntry[],
  invoices: readonly InvoiceRound[],
  { calendar, today }: Pick<SharedFacts, 'calendar' | 'today'>,
): AccountingEntry[] {
  return entries.flatMap((entry) => {
    const { origin, investment } = entry;
    if ('payout' in origin) {
      const { from } = origin.payout;
      return 'computed' in from && !from.computed.isPreliminary ? [entry] : [];
    }
    if (!today.isAfter(calendar.lastDayBeforeInvoicing(origin.year))) return [];
    const round = invoices.find(
      (own) => own.investment === investment && own.party === origin.party && own.year === origin.year,
    );
    const remaining = round?.remaining ?? Money.zero;
    return remaining.isPositive() ? [withAmount(entry, remaining)] : [];
  });
}

function withAmount(entry: AccountingEntry, amount: Money): AccountingEntry {
  return { ...entry, ...(entry.debit ? { debit: amount } : { credit: amount }) };
}
