import type { Investment, PayoutMade } from '../model/portfolio';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import type { Money } from '../values/money';
import type { Period } from '../model/period';
import { comparePeriods, periodKey, periodNamed } from '../model/period';
import type { Payout } from './payouts';

/** A payout with the day and amount that go into the accounts. */
export interface DatedPayout {
  readonly ren: Code;
  readonly period: Period;
  readonly date: CalendarDate;
  readonly amount: Money;
  /** The row that records it, or the sum that it follows from. */
  readonly from: { readonly made: PayoutMade } | { readonly computed: Payout };
}

/** Sum 7: as made, where the REN's payout for the period is recorded; else sum 3's, on the last day of its month. */
export function datedPayouts(
  { payoutsMade }: Pick<Investment, 'payoutsMade'>,
  payouts: readonly Payout[],
): readonly DatedPayout[] {
  const made = payoutsMade.map((row): DatedPayout => {
    const { ren, date, amount } = row;
    return { ren, period: periodNamed(row), date, amount, from: { made: row } };
  });
  const recorded = isRecorded(payoutsMade);
  const computed = payouts
    .filter((own) => !recorded(own))
    .map((own): DatedPayout => {
      const { ren, period, payable, payout } = own;
      return { ren, period, date: payable, amount: payout, from: { computed: own } };
    });
  return [...made, ...computed].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Whether the REN's payout for the period is among them. */
export function isRecorded(
  payoutsMade: readonly PayoutMade[],
): (payout: Pick<Payout, 'ren' | 'period'>) => boolean {
  const keys = new Set(payoutsMade.map((row) => payoutKey({ ren: row.ren, period: periodNamed(row) })));
  return (payout) => keys.has(payoutKey(payout));
}

export function payoutKey({ ren, period }: Pick<Payout, 'ren' | 'period'>): string {
  return `${ren} ${periodKey(period)}`;
}
